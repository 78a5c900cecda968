/**
 * One row: the blocks of a page, and what is to be found there, in order, as `text = entity` (certain)
 * or `text ~ entity` (possible). Nothing else may be found.
 */
export interface MentionCase {
  says: string;
  page: string[];
  found: string[];
}

const B = 'boris-bondarev';
const N = 'hillel-neuer';
const L = 'sergey-lavrov';
const RESIGNATION = 'bondarev-resignation';
const INVASION = 'russian-invasion-of-ukraine';

export const NAMED: MentionCase[] = [
  {
    says: 'a full name is certain',
    page: ['Boris Bondarev worked here.'],
    found: [`Boris Bondarev = ${B}`],
  },
  {
    says: 'a family name is certain where the full name stands elsewhere on the page',
    page: ['Bondarev spoke first.', 'Then Boris Bondarev left.'],
    found: [`Bondarev = ${B}`, `Boris Bondarev = ${B}`],
  },
  {
    says: 'a family name is certain beside two other entities',
    page: ['Bondarev was praised by UN Watch in Geneva.'],
    found: [`Bondarev = ${B}`, 'UN Watch = un-watch', 'Geneva = geneva'],
  },
  {
    says: 'a family name beside one other entity is only possible',
    page: ['Bondarev lives in Geneva.'],
    found: [`Bondarev ~ ${B}`, 'Geneva = geneva'],
  },
  {
    says: 'a patronymic belongs to the full name',
    page: ['Boris Anatolyevich Bondarev spoke.'],
    found: [`Boris Anatolyevich Bondarev = ${B}`],
  },
  {
    says: 'a middle initial belongs to the full name',
    page: ['Sergey V. Lavrov spoke.'],
    found: [`Sergey V. Lavrov = ${L}`],
  },
  {
    says: 'the family name may come first, with a comma',
    page: ['Bondarev, Boris: letter to colleagues'],
    found: [`Bondarev, Boris = ${B}`],
  },
  {
    says: 'an initial makes no full name, but is part of the mention',
    page: ['S. Lavrov spoke to Vladimir Putin about the United Nations.'],
    found: [
      `S. Lavrov = ${L}`,
      'Vladimir Putin = vladimir-putin',
      'United Nations = united-nations',
    ],
  },
  {
    says: 'a title stays outside the mark',
    page: ['Foreign Minister Sergey Lavrov and Mr. Lavrov and President Putin'],
    found: [`Sergey Lavrov = ${L}`, `Lavrov = ${L}`, 'Putin = vladimir-putin'],
  },
  {
    says: 'capitals and possessives are the same name',
    page: ["BORIS BONDAREV’S LETTER and Boris Bondarev's letter"],
    found: [`BORIS BONDAREV = ${B}`, `Boris Bondarev = ${B}`],
  },
  {
    says: 'the words that open a sentence are nobody’s given name',
    page: ['Boris Bondarev left.', 'But Bondarev stayed in town. Yesterday Bondarev spoke.'],
    found: [`Boris Bondarev = ${B}`, `Bondarev = ${B}`, `Bondarev = ${B}`],
  },
  {
    says: 'the longest name wins',
    page: ['The UN Human Rights Council met in Geneva.'],
    found: ['UN Human Rights Council = human-rights-council', 'Geneva = geneva'],
  },
  {
    says: 'an event is named by its parties',
    page: ['The invasion of Ukraine began on February 24.'],
    found: [`invasion of Ukraine = ${INVASION}`],
  },
  {
    says: 'a short name of an event is certain near a party',
    page: ['Ukraine fought back. The full-scale invasion had begun.'],
    found: ['Ukraine = ukraine', `full-scale invasion = ${INVASION}`],
  },
  {
    says: 'a participant and a trigger in one sentence name the event, and the trigger carries the mark',
    page: ['Boris Bondarev, a diplomat, quit on Monday.'],
    found: [`Boris Bondarev = ${B}`, `quit = ${RESIGNATION}`],
  },
  {
    says: 'after another person’s full name the nearest full name before decides',
    page: ['Hillel Neuer tweeted. Neuer praised him.', 'Manuel Neuer played. Neuer saved.'],
    found: [`Hillel Neuer = ${N}`, `Neuer = ${N}`],
  },
];

export const NOT_NAMED: MentionCase[] = [
  { says: 'a bare family name alone is nobody', page: ['Bondarev spoke.'], found: [] },
  {
    says: 'a namesake is not claimed',
    page: ['Manuel Neuer kept the goal. Neuer was happy.'],
    found: [],
  },
  {
    says: 'another initial is another person',
    page: ['Y. Bondarev wrote novels about Russia, Ukraine and UN Watch.'],
    found: ['Russia = russia', 'Ukraine = ukraine', 'UN Watch = un-watch'],
  },
  {
    says: 'a namesake takes the bare name away, whatever is nearby',
    page: ['Yuri Bondarev knew Vladimir Putin in Russia. Bondarev wrote novels.'],
    found: ['Vladimir Putin = vladimir-putin', 'Russia = russia'],
  },
  {
    says: 'lower-case words are no names',
    page: ['ein neuer Vertrag, un diplomate, cassis, davos'],
    found: [],
  },
  {
    says: 'a longer word is another word',
    page: ['Bondarevsky, Putinism, Genevan, Ukrainets'],
    found: [],
  },
  {
    says: 'handles and hashtags name nobody',
    page: ['@Putin #Putin @HillelNeuer #Geneva'],
    found: [],
  },
  {
    says: 'addresses name nobody',
    page: ['https://example.org/Boris/Putin www.Putin.ru putin@Geneva.ch Navalny.com/Geneva'],
    found: [],
  },
  {
    says: 'an ordinary word is not supported by places alone',
    page: ['We drank Cassis in Geneva, Switzerland.'],
    found: ['Geneva = geneva', 'Switzerland = switzerland'],
  },
  {
    says: 'another envoy’s resignation is not his',
    page: ['Boris Bondarev spoke. Another envoy resigned in Paris.'],
    found: [`Boris Bondarev = ${B}`],
  },
  {
    says: 'the trigger belongs to the person before it',
    page: ['Boris Bondarev said that Sergey Lavrov resigned.'],
    found: [`Boris Bondarev = ${B}`, `Sergey Lavrov = ${L}`],
  },
];
