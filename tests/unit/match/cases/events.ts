import type { Topic } from './marked';

/** Events by their names and by a participant with a trigger, in English. */
export const EVENTS: Topic[] = [
  {
    says: 'an event is certain by a name that names its parties',
    rows: [
      'Since the [[invasion of Ukraine=russian-invasion-of-ukraine]] the shop has sold only candles.',
      'The [[war in Ukraine=russian-invasion-of-ukraine]] is in its hundredth day.',
      'She left the party over the [[war against Ukraine=russian-invasion-of-ukraine]], not over taxes.',
      "“[[Russia's war on Ukraine=russian-invasion-of-ukraine]],” the motion begins, “has no end.”",
      "Wheat rose again when [[Moscow=moscow]]'s troops – the ones that [[invaded Ukraine=russian-invasion-of-ukraine]] – reached the port.",
      'Three books on the [[Russo-Ukrainian War=russian-invasion-of-ukraine]] and one on bees',
      '[[Ukraine war=russian-invasion-of-ukraine]]: what we know on day 89',
      'He called the [[Russian invasion of Ukraine=russian-invasion-of-ukraine]] “a crime against both peoples”.',
      'A year after the [[full-scale invasion of Ukraine=russian-invasion-of-ukraine]], the museum reopened.',
      'Talks about the [[war between Russia and Ukraine=russian-invasion-of-ukraine]] moved to a hotel.',
      '[[Sanctions on Russia=western-sanctions]] have made the spare parts dear.',
      'The fifth round of [[Western sanctions against Russia=western-sanctions]] spares the diamonds.',
    ],
  },
  {
    says: 'a shorter name of an event is certain near a party to it',
    rows: [
      '[[Ukraine=ukraine]] had expected it, and yet the [[full-scale invasion=russian-invasion-of-ukraine]] found the bridges intact.',
      '[[Vladimir Putin=vladimir-putin]] still speaks of a “[[special military operation=russian-invasion-of-ukraine]]”.',
      "Grain prices in [[Ukraine=ukraine]] doubled after [[Russia's invasion=russian-invasion-of-ukraine]].",
      "[[Mariupol=mariupol]] fell in May; before the [[Russian invasion=russian-invasion-of-ukraine]], half of [[Ukraine=ukraine]]'s steel was cast there.",
      'What do [[Western sanctions=western-sanctions]] change? In [[Russia=russia]], says the baker, the price of yeast.',
    ],
  },
  {
    says: 'a shorter name of an event without its other party is none',
    rows: [
      "[[Russia=russia]]'s invasion of Georgia lasted five days.",
      'Finland, the general said, has prepared for a Russian invasion since 1939.',
      '[[Moscow=moscow]] invaded Afghanistan at Christmas 1979.',
      "Western sanctions cost the Shah's heirs their palaces.",
      'A full-scale invasion of ants has closed the kitchen.',
      'The special military operation in Entebbe took ninety minutes.',
    ],
  },
  {
    says: 'words of war without the parties are no event',
    rows: [
      'The war, the war, always the war!',
      'The invasion began at dawn, on five beaches.',
      'An invasion of Poland was planned down to the railway timetables.',
      'Sanctions on Iran were eased in 2016.',
      'The assault on the north face failed in bad weather.',
      'World War, Cold War, Turf War: three board games',
    ],
  },
  {
    says: 'a participant and a trigger in one sentence name the event, and the trigger carries the mark',
    rows: [
      '[[Boris Bondarev=boris-bondarev]] [[resigned=bondarev-resignation]] on a Monday.',
      'On the day [[Boris Bondarev=boris-bondarev]], 41, a counsellor at the mission, [[quit=bondarev-resignation]], it rained.',
      '“I simply [[walked out=bondarev-resignation]],” [[Boris Bondarev=boris-bondarev]] said.',
      '[[Boris Bondarev=boris-bondarev]] [[handed in his resignation=bondarev-resignation]] before the office opened.',
      'In an e-mail to colleagues, [[Boris Bondarev=boris-bondarev]] explained why he had [[submitted his resignation=bondarev-resignation]].',
      "[[Boris Bondarev=boris-bondarev]]'s [[resignation=bondarev-resignation]] came as a surprise to the porter.",
      'It was the talk of the canteen: the [[resignation=bondarev-resignation]] of [[Boris Bondarev=boris-bondarev]].',
      '[[Boris Bondarev=boris-bondarev]] is the first to [[defect=bondarev-resignation]] so publicly.',
      'By the time [[Boris Bondarev=boris-bondarev]] [[stepped down=bondarev-resignation]], his replacement had been chosen.',
      'What [[Boris Bondarev=boris-bondarev]] lost by [[leaving his post=bondarev-resignation]] he will not put in figures.',
      'Mr. [[Bondarev=boris-bondarev]] [[quit=bondarev-resignation]], according to [[Reuters=reuters]] and the [[BBC=bbc]], at nine in the morning.',
      '[[Bondarev~boris-bondarev]] [[resigned~bondarev-resignation]], [[Reuters=reuters]] said.',
      'In [[Geneva=geneva]], [[Boris Bondarev=boris-bondarev]] – the name was new to most – had [[tendered his resignation=bondarev-resignation]] over the [[invasion of Ukraine=russian-invasion-of-ukraine]].',
    ],
  },
  {
    says: 'the trigger in another sentence is none',
    rows: [
      '[[Boris Bondarev=boris-bondarev]] made coffee. Somebody else had resigned that morning.',
      'The chairman quit. [[Boris Bondarev=boris-bondarev]] did not know him.',
      '[[Boris Bondarev=boris-bondarev]] reads the papers. | Coach resigns after the derby',
    ],
  },
  {
    says: "another person's resignation is not his",
    rows: [
      '[[Boris Bondarev=boris-bondarev]] watched on television as [[Sergey Lavrov=sergey-lavrov]] refused to say when he would quit.',
      '[[Boris Bondarev=boris-bondarev]] praised the French envoy who resigned in 2003.',
      '[[Boris Bondarev=boris-bondarev]] called on his colleagues to resign.',
      '[[Hillel Neuer=hillel-neuer]] resigned from the tennis club, [[Boris Bondarev=boris-bondarev]] recalls.',
      'When [[Boris Bondarev=boris-bondarev]] joined the service, the then minister had just resigned over a yacht.',
      '[[Garry Kasparov=garry-kasparov]] resigned after the nineteenth move.',
      '[[Ignazio Cassis=ignazio-cassis]] stepped down at the end of his term as president.',
      '[[Alexei Navalny=alexei-navalny]] would not leave; he would not quit; he flew home.',
      '[[Putin=vladimir-putin]] will never resign, says [[Garry Kasparov=garry-kasparov]].',
      "The novelist Yuri Bondarev resigned from the writers' union in 1990.",
      'Igor Bondarev quit ice hockey at thirty.',
    ],
  },
  {
    says: "a resignation without its person is anybody's",
    rows: [
      'The ambassador resigned, and so did the cook.',
      'Top diplomat quits over posting to the islands',
      'His resignation was accepted with thanks and a clock.',
      'She handed in his resignation for him, as mothers do.',
      'Two more officials stepped down in the gas affair.',
      'Defection from the choir is punished with solos.',
      'I quit, you quit, he quits: the verb is irregular.',
      'Walking out of the cinema, they forgot the umbrella.',
    ],
  },
  {
    says: 'the other events of the pack are found by their names',
    rows: [
      'The article on the [[March debate of the UN Human Rights Council=human-rights-council-debate]] is a stub.',
      "The [[publication of Bondarev's letter=bondarev-letter-published]] was not planned for that day.",
      "[[Bondarev's December question to his ministry=bondarev-december-question]] was never answered.",
    ],
  },
];
