import type { Topic } from './marked';

/** Family names without the full name: what makes them certain, what only possible, what nothing. */
export const SUPPORT: Topic[] = [
  {
    says: 'two other entities nearby, one of them no place, make a family name certain',
    rows: [
      '[[Bondarev=boris-bondarev]] told [[Reuters=reuters]] that no one in [[Geneva=geneva]] had called him back.',
      'When [[UN Watch=un-watch]] published it, [[Ignazio Cassis=ignazio-cassis]] had not yet read what [[Bondarev=boris-bondarev]] wrote.',
      '[[Lavrov=sergey-lavrov]] skipped the dinner at the [[World Economic Forum=world-economic-forum]], the [[BBC=bbc]] understands.',
      '“A stain,” the letter says of the [[invasion of Ukraine=russian-invasion-of-ukraine]]; [[Bondarev=boris-bondarev]] had shown it to a friend in [[Geneva=geneva]].',
      '[[Yarmysh=kira-yarmysh]] answered on [[LinkedIn=linkedin]] within minutes. So far [[Hillel Neuer=hillel-neuer]] has not.',
      "[[Gatilov=gennady-gatilov]], who has led [[Russia=russia]]'s delegation to the [[United Nations=united-nations]] since 2018, left by the side door.",
      '[[Kasparov=garry-kasparov]] lost his temper, [[Reuters=reuters]] wrote, when the [[BBC=bbc]] asked about the computer.',
      '[[Peskov=dmitry-peskov]] would not say whether [[Putin=vladimir-putin]] had been told by the [[Kremlin=kremlin]] switchboard.',
      'Only [[Neuer=hillel-neuer]], of [[UN Watch=un-watch]], stood up when the interpreter reached the word [[Ukraine=ukraine]].',
      'A year on, [[Cassis=ignazio-cassis]] still has to explain to the [[Human Rights Council=human-rights-council]] what [[Switzerland=switzerland]] means by neutrality.',
    ],
  },
  {
    says: 'one other entity leaves a family name possible',
    rows: [
      '[[Bondarev~boris-bondarev]] left the building with a box, [[Reuters=reuters]] reported.',
      'In [[Moscow=moscow]] nobody had heard of [[Gatilov~gennady-gatilov]].',
      '[[Lavrov~sergey-lavrov]] smiled. The [[BBC=bbc]] did not.',
      '[[Kasparov~garry-kasparov]] thinks [[Alexei Navalny=alexei-navalny]] will be exchanged.',
      'Asked twice, the press office of the [[Kremlin=kremlin]] said that [[Yarmysh~kira-yarmysh]] was unknown to it.',
      '[[Neuer~hillel-neuer]] complained to the [[Human Rights Council=human-rights-council]].',
      "At [[UN Watch=un-watch]]'s table sat [[Cassis~ignazio-cassis]], bored.",
    ],
  },
  {
    says: 'places alone leave a family name possible, however many there are',
    rows: [
      "[[Bondarev~boris-bondarev]] flew from [[Moscow=moscow]] to [[Geneva=geneva]] by way of [[Switzerland=switzerland]]'s smallest airport.",
      'Between [[Russia=russia]] and [[Ukraine=ukraine]], says [[Peskov~dmitry-peskov]], there was once a ferry.',
      '[[Yelchenko~volodymyr-yelchenko]] grew up in [[Mariupol=mariupol]].',
    ],
  },
  {
    says: 'the words of one longer name support a family name once only',
    rows: [
      "[[Bondarev~boris-bondarev]] knew the corridors of [[Russia's permanent mission to the UN=russian-mission-geneva]].",
      '[[Lavrov~sergey-lavrov]] called it a special way of ending the [[invasion of Ukraine=russian-invasion-of-ukraine]].',
    ],
  },
  {
    says: 'a name that itself needs support gives none',
    rows: [
      'Bondarev nodded. Gatilov, at the far end, pretended to write. Yelchenko coughed.',
      'Lavrov rang, then Peskov, then Kasparov.',
    ],
  },
  {
    says: 'two entities far away support nothing',
    rows: [
      '[[Reuters=reuters]] and the [[BBC=bbc]] have moved their offices. | The new rooms are on the second floor of what used to be a shoe factory, with a view of the canal, a kitchen that nobody has yet learnt to use, and a meeting table that had to be sawn in two to get it up the stairs. Neighbours complain of the noise, though less than they did when the machines were still running, and the baker on the corner has begun to sell coffee in paper cups, which he used to call the end of civilisation. The landlord, a retired dentist, drops in on Fridays with a cake and leaves again when he has been told that the heating works. It does not. In winter the editors wear coats, and in summer, when the sun comes round the tower at about two, they draw the curtains and sit in the dark like patients waiting for an eye test. | Bondarev came to the opening.',
    ],
  },
  {
    says: 'a family name alone is nobody',
    rows: [
      'Bondarev was late for his own party.',
      'We asked Lavrov, the plumber, to look at the boiler.',
      'Peskov.',
      "“Gatilov's bakery has been here since 1961,” she says.",
      'Yarmysh is a surname of the Zaporozhian host.',
      'The Yelchenko sisters sing on Thursdays.',
      'An opening named after Kasparov is not the same as one he played.',
      'Mr Bondarev, a piano tuner of Leeds, retires after 40 years.',
      'Dear Mrs Yelchenko, your parcel is at the depot.',
      'Lavrov et al. (1998) report a melting point of 341 K.',
    ],
  },
  {
    says: 'a family name that is a word of world-wide note stands alone',
    rows: [
      '[[Putin=vladimir-putin]] has not slept.',
      '“Free [[Navalny=alexei-navalny]]!” somebody had chalked on the bridge.',
      'Nothing rhymes with [[Putin=vladimir-putin]], the songwriter complained.',
      'A documentary about [[Navalny=alexei-navalny]] won the prize.',
    ],
  },
];
