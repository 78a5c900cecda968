import type { Topic } from './marked';

/** Places, and other places of the same name. */
export const PLACES: Topic[] = [
  {
    says: 'a place is certain by its name',
    rows: [
      '[[Geneva=geneva]] is an expensive place to be out of work.',
      'The road from [[Moscow=moscow]] to Tula was closed.',
      'All over [[Ukraine=ukraine]] the lights went out at once.',
      'In [[Mariupol=mariupol]] the theatre has a new roof and no roof-beams.',
      '[[Russia=russia]], said the teacher, is the large one.',
      'His grandparents are buried in [[Staryi Krym=staryi-krym]], on the outskirts of [[Mariupol=mariupol]].',
      '“[[Switzerland=switzerland]],” she wrote, “is a clock with a country round it.”',
      'The bus to [[Stary Krym=staryi-krym]] no longer stops there.',
      'The [[Russian Federation=russia]] reserves its rights.',
      'Flights: Zürich 2, [[Geneva=geneva]] 0, Basel cancelled.',
      'He was born in [[Russia=russia]] – not in the [[Ukraine=ukraine]] of today, and not in [[Moscow=moscow]].',
      '[[Moscow=moscow]]-born, [[Geneva=geneva]]-based, seasick',
    ],
  },
  {
    says: 'a place stands in possessives, compounds and lists',
    rows: [
      "[[Ukraine=ukraine]]'s grain, [[Russia=russia]]’s ports",
      '[[Geneva=geneva]]/[[Moscow=moscow]], 3 May',
      'A [[Russia=russia]]-friendly amendment was voted down.',
      'The [[Moscow=moscow]]–Beijing railway takes six nights.',
      'pro-[[Ukraine=ukraine]] demonstrators, anti-[[Moscow=moscow]] slogans',
    ],
  },
  {
    says: 'another place of the same name is not marked',
    rows: [
      'Moscow, Idaho, has a food co-op and a university.',
      "The Geneva, Illinois, farmers' market opens at seven.",
      'Moscow Mules were served in copper cups.',
      'Lake Geneva, Wisconsin, is where the first role-players met.',
      'New Russia, a hamlet in the Adirondacks, lies on the Boquet River.',
    ],
  },
  {
    says: 'people and things called like a place are not the place',
    rows: [
      "Ginevra de' Benci never smiles; Ginevra Molly Potter, née Weasley, often does.",
      'Ginebra fue reina, y Ginebra amó a Lanzarote.',
      'La Mosca fue una película que dio miedo a toda una clase.',
      'Suisse & Fils, plombiers depuis 1911',
    ],
  },
  {
    says: 'a place that needs support takes it from others than places',
    rows: [
      '[[Davos=davos]] belongs to [[Ignazio Cassis=ignazio-cassis]] this week, and not, for once, to the [[World Economic Forum=world-economic-forum]].',
      'I [[Ginevra=geneva]] sono arrivati [[Sergej Lavrov=sergey-lavrov]] e [[Ignazio Cassis=ignazio-cassis]].',
      'Desde [[Ginebra=geneva]], el [[Consejo de Derechos Humanos=human-rights-council]] y la [[ONU=united-nations]] pidieron calma.',
      'À [[Davos=davos]], le [[Forum économique mondial=world-economic-forum]] attend [[Volodymyr Yelchenko=volodymyr-yelchenko]].',
    ],
  },
  {
    says: 'adjectives and inhabitants are not the place',
    rows: [
      'Russian, Ukrainian, Swiss, Genevan, Muscovite',
      'The Ukrainians we met spoke Hungarian; the Russians, Tatar.',
      'Swiss cheese has no patron saint.',
      'Some Muscovites still swim in January.',
    ],
  },
  {
    says: 'a longer word is another word',
    rows: [
      'Ukrainets, Moscowitz and Russiaville are all surnames or towns in the gazetteer.',
      'Prussia, Belorussia, Borussia Dortmund',
      'The Genevans call the fountain simply “the jet”.',
      'Mariupolska Street was renamed in 2023.',
      'Subgeneva, a made-up moth',
    ],
  },
  {
    says: 'small letters make no place',
    rows: [
      'russia leather smells of birch tar',
      'He typed geneva, found ten thousand fonts, and closed the tab.',
      'a moscow mule, please, and a swiss roll',
    ],
  },
  {
    says: 'a longer name takes the place’s name away there alone',
    rows: [
      'New Russia sanctions were announced on Friday. [[Russia=russia]] said it would answer.',
      'From his flat on Lake Geneva he watched. He lives in [[Geneva=geneva]].',
    ],
  },
  {
    says: 'a list of countries and capitals is no address',
    rows: [
      '[[Ukraine=ukraine]], Georgia and Moldova applied. [[Ukraine=ukraine]] said so.',
      '[[Moscow=moscow]], Washington agree on talks. [[Moscow=moscow]] said so.',
    ],
  },
  {
    says: 'a town is another’s where its state comes a little later',
    rows: [
      'The town of Geneva in upstate New York is quiet. Geneva sleeps.',
      'Geneva High School beat Batavia.',
      'Geneva County, Alabama, has a mayor.',
    ],
  },
  {
    says: 'what happens in a state makes no town of a country or a government',
    rows: [
      'He wants new talks with [[Russia=russia]] in Alaska. [[Russia=russia]] agreed.',
      'They met with [[Ukraine=ukraine]] in Florida on Sunday; [[Ukraine=ukraine]] sent an adviser.',
      'The Consulate General of [[Russia=russia]] in New York was closed.',
      'war crimes committed by [[Russia=russia]] in Georgia',
      'They live near Moscow in Idaho, where it snows.',
    ],
  },
  {
    says: 'a list of cities is no address',
    rows: [
      'He has worked at the [[UN=united-nations]] in [[Geneva=geneva]], New York and Nairobi. He left [[Geneva=geneva]] in May.',
      'offices in [[Moscow=moscow]], New York, and London',
      'des bureaux à [[Genève=geneva]], New York et Vienne',
      '[[Ukraine=ukraine]], Georgia, and Moldova asked to join, [[Ukraine=ukraine]] first',
      'relations between [[Moscow=moscow]], Washington, and Brussels',
      'In [[Geneva=geneva]], Virginia Gamba briefed the Council.',
    ],
  },
  {
    says: 'a town is told by the letters of its state, too',
    rows: [
      'a college in Geneva, NY 14456',
      'Moscow, ID: a food co-op',
      'made in Geneva, IL.',
      '12 Main St., Moscow, PA 18444',
      'the team of Geneva, OH (12 points)',
    ],
  },
  {
    says: 'a landscape or a bank is not the country that is in its name',
    rows: [
      'Holsteinische Schweiz: zwei Seen',
      'ein Zimmer im Hotel „Russia“, mit Frühstück',
      'Crédit Suisse, guichet fermé',
      'Die Sächsische Schweiz liegt an der Elbe.',
      'Wandern in der Fränkischen Schweiz, drei Tage lang',
      'Die neutrale [[Schweiz=switzerland]] schweigt.',
      'Three banks lent to Credit Suisse before it fell.',
    ],
  },
  {
    says: 'a place alone in quotation marks is a ship, or a hotel',
    rows: [
      'Der Raketenkreuzer »Moskwa« ist im Sturm gesunken.',
      'крейсер «Москва» затонул',
      'It asks of every relationship “[[Russia=russia]] first?”',
      'The flagship “Moscow” burned.',
      'He said: “[[Russia=russia]] will answer.”',
      '‘[[Russia=russia]]’s war is a crime,’ he said.',
      'He said: “I love [[Russia=russia]]”.',
    ],
  },
  {
    says: 'a country that is only quoted is that country',
    rows: [
      'What country attacked? "[[Russia=russia]]", he said.',
      'Das Wort „[[Russland=russia]]“ fiel nicht.',
    ],
  },
  {
    says: 'a town is told by its state in running text',
    rows: [
      'He was born in Geneva, New York in 1850.',
      'She grew up in Moscow, Virginia with two sisters.',
      'a stamp from Geneva, NY, USA',
      'In Moscow in Idaho it snows.',
      'The city of Geneva in New York has a lake.',
    ],
  },
  {
    says: 'an answer is no state',
    rows: ['The flight went from [[Moscow=moscow]], OK.'],
  },
];
