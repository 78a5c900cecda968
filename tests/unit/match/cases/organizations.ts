import type { Topic } from './marked';

/** Organisations by full, short and longer names, and those that only look like them. */
export const ORGANIZATIONS: Topic[] = [
  {
    says: 'an organisation is certain by its full name',
    rows: [
      'The question went to the [[United Nations=united-nations]], which sent it back.',
      'By 1946 the [[United Nations=united-nations]] had a flag, but no furniture.',
      '“We will appeal,” [[UN Watch=un-watch]] said; the [[UN=united-nations]] said nothing.',
      'He scrolled through [[LinkedIn=linkedin]] at breakfast and was hired by lunch.',
      '[[Reuters=reuters]]/Denis Balibouse',
      'It was the [[Associated Press=associated-press]] that first put the photograph on the wire.',
      'An hour on the [[BBC=bbc]] is worth ten in print, or so the party believes.',
      'Staff of the [[Tages-Anzeiger=tages-anzeiger]] voted on the move.',
      '[[Kommersant=kommersant]], which had broken the story, was first to drop it.',
      'The [[Russian Navy=russian-navy]] lost two tugs in the storm.',
      'The [[Swiss government=swiss-government]] meets on Wednesdays.',
      'A lawsuit against the [[Russian government=russian-government]] is pending in Delaware.',
      'The [[World Economic Forum=world-economic-forum]] raised its membership fee.',
      'Delegates of the [[U.N.=united-nations]] and observers of the [[U.N. Human Rights Council=human-rights-council]] shared one lift.',
      "[[Russia's Foreign Ministry=russian-foreign-ministry]] called the report “fantasy”.",
      'Diplomats posted to the [[Permanent Mission of the Russian Federation=russian-mission-geneva]] pay no parking fines.',
      '[[Kremlin=kremlin]] watchers had seen it coming.',
    ],
  },
  {
    says: 'the longest name wins',
    rows: [
      'The [[UN Human Rights Council=human-rights-council]] sits for ten weeks a year.',
      'A vote in the [[United Nations Human Rights Council=human-rights-council]] was lost by one abstention.',
      'A press pass of the [[UN=united-nations]] does not open the doors of [[UN Watch=un-watch]].',
      "[[Russia's permanent mission to the UN=russian-mission-geneva]] has its own tennis court.",
      'The [[Ministry of Foreign Affairs of the Russian Federation=russian-foreign-ministry]] occupies one of the seven towers.',
      'An editor at [[The Guardian=guardian]] compared notes with [[Reuters=reuters]] and with the [[Associated Press=associated-press]].',
      "Employees of [[Russia's UN mission=russian-mission-geneva]] were seen carrying crates.",
      'The [[Swiss Federal Council=swiss-government]] debated the [[sanctions on Russia=western-sanctions]] until midnight.',
      'A spokesman for the [[Russian Ministry of Foreign Affairs=russian-foreign-ministry]] hung up.',
      '[[United Nations Watch=un-watch]], as it was first called, has nine employees.',
    ],
  },
  {
    says: 'a short name is certain where the full one stands elsewhere, or two others nearby',
    rows: [
      'The [[Associated Press=associated-press]] has four reporters there. | On Friday the [[AP=associated-press]] withdrew them.',
      'The [[World Economic Forum=world-economic-forum]] opens on Monday; the [[WEF=world-economic-forum]] expects snow.',
      'The [[Russian Foreign Ministry=russian-foreign-ministry]] regretted the incident. What the [[Foreign Ministry=russian-foreign-ministry]] did not say was whose incident.',
      "[[Russia's mission to the UN=russian-mission-geneva]] has seventy diplomats, and the [[Russian mission=russian-mission-geneva]] is growing.",
      'The [[Swiss Federal Council=swiss-government]] is seven people. The [[Federal Council=swiss-government]] decides by consent.',
      '“As the [[AP=associated-press]] man said to the [[Reuters=reuters]] man in the bar of the [[United Nations=united-nations]]…”',
    ],
  },
  {
    says: "another country's ministry, council or mission is another one",
    rows: [
      "[[Ukraine=ukraine]]'s foreign ministry and the [[Kremlin=kremlin]] gave [[Reuters=reuters]] two different figures.",
      'The Japanese Foreign Ministry told [[Reuters=reuters]] and the [[BBC=bbc]] that it would study the text.',
      'A note from the Polish Ministry of Foreign Affairs reached the [[United Nations=united-nations]] while [[Vladimir Putin=vladimir-putin]] was in the air.',
      "[[Russia=russia]]'s Presidential Human Rights Council is not an organ of the [[United Nations=united-nations]].",
      'The European Guardian Group, says [[Reuters=reuters]], has nothing to do with the [[BBC=bbc]].',
      "Germany's Federal Council approved what [[Reuters=reuters]] and the [[Associated Press=associated-press]] had called doomed.",
      'The French mission to the [[UN=united-nations]], next door to [[UN Watch=un-watch]], flew its flag at half mast.',
    ],
  },
  {
    says: 'a ministry is whose the words behind it say',
    rows: [
      "[[Reuters=reuters]] asked [[Vladimir Putin=vladimir-putin]]'s office; the foreign ministry of [[Ukraine=ukraine]] declined to comment.",
      '[[Boris Bondarev=boris-bondarev]] spoke to the [[BBC=bbc]], and the foreign ministry in Ankara confirmed the meeting.',
      '[[Reuters=reuters]] and the [[BBC=bbc]] reported that a Foreign Ministry spokesman in Kyiv praised [[Boris Bondarev=boris-bondarev]].',
      'The letter of [[Boris Bondarev=boris-bondarev]] was read at the Ministry of Foreign Affairs of the Republic of Poland, [[Reuters=reuters]] reported.',
      "[[Reuters=reuters]] quoted the foreign ministry's spokesman in Beijing as saying that [[Vladimir Putin=vladimir-putin]] was a friend.",
      'The [[Russian Foreign Ministry=russian-foreign-ministry]] kept its door shut, the foreign ministry in Bern did not. He knocked at the [[foreign ministry=russian-foreign-ministry]] in [[Moscow=moscow]] in vain.',
      'He joined the [[foreign ministry=russian-foreign-ministry]] in February 2002, [[Boris Bondarev=boris-bondarev]] told [[Reuters=reuters]], served in Cambodia, and knew nobody at its foreign ministry.',
    ],
  },
  {
    says: 'a ministry is whose its sentence is',
    rows: [
      'In Berlin, the foreign ministry told [[Reuters=reuters]] it would not comment on [[Boris Bondarev=boris-bondarev]]; in [[Moscow=moscow]], the [[foreign ministry=russian-foreign-ministry]] said he had been dismissed.',
      '[[Reuters=reuters]] said [[Sergey Lavrov=sergey-lavrov]] phoned Paris, where the foreign ministry was silent.',
      'Germany expelled forty Russian diplomats, the foreign ministry told [[Reuters=reuters]]; the [[Kremlin=kremlin]] shrugged. [[Russia=russia]] expelled forty German ones, the [[foreign ministry=russian-foreign-ministry]] said.',
      "Poland's deputy prime minister met [[Reuters=reuters]] and the [[BBC=bbc]] before the foreign ministry spoke.",
      'Ukrainian officials at the foreign ministry told [[Reuters=reuters]] that [[Boris Bondarev=boris-bondarev]] was welcome. He had spent 20 years in the [[foreign ministry=russian-foreign-ministry]], and thought that [[Ukraine=ukraine]] was wronged.',
      "Estonia's own foreign ministry told [[Reuters=reuters]] that [[Vladimir Putin=vladimir-putin]] had lied.",
      "[[UKRAINE=ukraine]]'S FOREIGN MINISTRY TOLD [[REUTERS=reuters]] ABOUT [[PUTIN=vladimir-putin]]",
      "The country's foreign ministry, [[Reuters=reuters]] reported from Kyiv, called [[Vladimir Putin=vladimir-putin]] a criminal. [[Russia=russia]] and its [[foreign ministry=russian-foreign-ministry]] were silent.",
    ],
  },
  {
    says: "another country's ministry has the short name until the full one comes",
    rows: [
      "[[Ukraine=ukraine]]'s foreign ministry called on diplomats to go. The foreign ministry told [[Reuters=reuters]] that [[Boris Bondarev=boris-bondarev]] was an example.",
      "The [[Russian Foreign Ministry=russian-foreign-ministry]] was silent, [[Ukraine=ukraine]]'s foreign ministry was not. What would come of it, the foreign ministry did not say. | The [[Russian Foreign Ministry=russian-foreign-ministry]] slept. Then the [[foreign ministry=russian-foreign-ministry]] woke.",
    ],
  },
  {
    says: "words that contain an organisation's name, or look like it, are other words",
    rows: [
      'Unwatched, the milk boiled over.',
      'The Kremlinology of office politics is a lost art.',
      'Linked In chains, the prisoners walked to the harbour.',
      'UNESCO, UNICEF, UNHCR and UNRWA share a cafeteria.',
      'He un-watched the film, as the young say.',
      "The Associated Pressmen's Union dissolved in 1974.",
      'BBCA shares rose 2 per cent in Jakarta.',
      'Reutersgade is a street in Copenhagen.',
      'The United Nation of Islam was a small sect in Kansas.',
      'Wald- und Tages-Anzeigerdienst',
      'Kommersants of the old school wore fur collars.',
      'Mini-kremlins went up in every village: the town of Rostov has a kremlin too.',
    ],
  },
  {
    says: 'a capital headline in another language does not turn an article into the organisation',
    rows: [
      "UN HOMME EST MORT DANS L'INCENDIE",
      'El titular decía: UN MUERTO Y TRES HERIDOS',
      'UN BAMBINO È NATO IN AUTOSTRADA, titola il giornale locale',
      '„VOM AVEA UN NOU SPITAL”, a promis din nou primarul orașului.',
    ],
  },
  {
    says: 'a country’s other missions are others',
    rows: [
      "[[Russia=russia]]'s mission to the [[UN=united-nations]] in New York did not respond.",
      'The Russian mission to NATO in Brussels closed.',
    ],
  },
  {
    says: 'in a line of capitals UN may be an article',
    rows: [
      'UN DIPLOMATE RUSSE CLAQUE LA PORTE | Il travaillait auprès de l’[[ONU=united-nations]].',
    ],
  },
  {
    says: 'a ministry stays Russia’s where a city, a person or another’s deed stands beside it',
    rows: [
      '[[Boris Bondarev=boris-bondarev]] told [[Reuters=reuters]] that [[foreign ministry=russian-foreign-ministry]] officials in [[Geneva=geneva]] were cowards. | Later the [[foreign ministry=russian-foreign-ministry]] dismissed him; [[Reuters=reuters]] and [[Sergey Lavrov=sergey-lavrov]] said so.',
      "[[Boris Bondarev=boris-bondarev]] and [[Sergey Lavrov=sergey-lavrov]] spoke of the [[foreign ministry=russian-foreign-ministry]] in [[Putin=vladimir-putin]]'s [[Russia=russia]].",
      '[[Boris Bondarev=boris-bondarev]] left the [[foreign ministry=russian-foreign-ministry]] of President [[Putin=vladimir-putin]], [[Reuters=reuters]] said.',
      "[[Boris Bondarev=boris-bondarev]] joined the [[Foreign Ministry=russian-foreign-ministry]] in Yeltsin's days, [[Sergey Lavrov=sergey-lavrov]] said.",
      '[[Ukraine=ukraine]] had urged Russian diplomats to quit, but [[Boris Bondarev=boris-bondarev]] said the [[foreign ministry=russian-foreign-ministry]] kept them. [[Sergey Lavrov=sergey-lavrov]] agreed.',
      'In Poland [[Boris Bondarev=boris-bondarev]] told [[Reuters=reuters]] that he left the [[foreign ministry=russian-foreign-ministry]] in disgust. [[Sergey Lavrov=sergey-lavrov]] agreed.',
      'US [[sanctions on Russia=western-sanctions]] are illegal, the [[foreign ministry=russian-foreign-ministry]] said. [[Sergey Lavrov=sergey-lavrov]] and [[Boris Bondarev=boris-bondarev]] agreed.',
      'British-educated [[Boris Bondarev=boris-bondarev]] joined the [[foreign ministry=russian-foreign-ministry]], [[Sergey Lavrov=sergey-lavrov]] said.',
    ],
  },
  {
    says: 'a ministry whose owner has an adjective is its owner’s',
    rows: [
      "Estonia's influential foreign ministry told [[Reuters=reuters]] and [[Boris Bondarev=boris-bondarev]].",
      "Kazakhstan's autocratic foreign ministry told [[Reuters=reuters]] and [[Boris Bondarev=boris-bondarev]].",
    ],
  },
];
