/**
 * House style: what newsrooms change in a quotation without changing a word of it. Each line of the
 * tables says why it is none. Two units with the same `house` differ at most in house style.
 */
import type { Word } from './words';

/** One word, or several that house style writes as one thing (a date, a number). */
export interface Unit {
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** The folded words, joined by a space. */
  key: string;
  /** The same for every spelling that house style allows. */
  house: string;
  inserted: boolean;
  aside: boolean;
  clause: boolean;
  sentence: boolean;
}

// Numbers up to a hundred are spelled out or not by the length of the word, not by the speaker.
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const NUMBERS: ReadonlyMap<string, string> = new Map<string, string>([
  ...SMALL.split(' ').map((word, n): [string, string] => [word, String(n)]),
  ...TENS.split(' ').map((word, n): [string, string] => [word, String((n + 2) * 10)]),
]);

// Months are abbreviated by the stylebook.
const MONTHS = new Map<string, string>(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month): [string, string][] => [
      [month, month],
      [month.slice(0, 3), month],
      ...(month === 'september' ? [['sept', month] as [string, string]] : []),
    ]),
);

const WORDS = new Map<string, string>([
  // Titles are written with or without their period, and spelled out.
  ['mister', 'mr'],
  ['doctor', 'dr'],
  ['ambassador', 'amb'],
  // A sign for a word.
  ['&', 'and'],
  ['%', 'percent'],
  // Country abbreviations.
  ['us', 'us'],
  ['usa', 'us'],
  // British and American spelling that no rule below covers.
  ['grey', 'gray'],
  ['programme', 'program'],
  ['tyre', 'tire'],
  ['cheque', 'check'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['sceptical', 'skeptical'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['towards', 'toward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['learnt', 'learned'],
  ['counsellor', 'counselor'],
  ['counsellors', 'counselors'],
  ['fulfil', 'fulfill'],
  ['fulfils', 'fulfills'],
  ['skilful', 'skillful'],
  ['enrol', 'enroll'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['storey', 'story'],
  ['plough', 'plow'],
  ['cosy', 'cozy'],
  ['centred', 'centered'],
  ['focussed', 'focused'],
  ['acknowledgement', 'acknowledgment'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['protestor', 'protester'],
  ['protestors', 'protesters'],
  ['spelt', 'spelled'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['amid', 'amidst'],
  ['afterwards', 'afterward'],
  ['okay', 'ok'],
  ['versus', 'vs'],
  // Ranks in a row are spelled out or not, as numbers are.
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
]);

/** British to American, one regular ending each. */
const SPELLINGS: [RegExp, string][] = [
  [/(?<=\w{3})is(e|ed|es|ing|ation|ations)$/, 'iz$1'], // organise, organisation
  [/(?<=\w{2})our(s|ed|ing|able|ful|ite|hood)?$/, 'or$1'], // honour, favourite
  [/(?<=\w{2}[aeiou])ll(ed|ing|er|ers)$/, 'l$1'], // travelled
  [/(?<=\w[^aeiou])re(s)?$/, 'er$1'], // centre
  [/(?<=\w)yse(d|s)?$/, 'yze$1'], // analyse
  [/(?<=\w)ogue(s)?$/, 'og$1'], // dialogue
];

/** Groups words into units; those of a date or a number come as one. */
export function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < words.length; ) {
    const length = dateLength(words, i) || numberLength(words, i) || percentLength(words, i) || 1;
    units.push(unit(words.slice(i, i + length)));
    i += length;
  }
  return units;
}

function unit(words: readonly Word[]): Unit {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const key = words.map((word) => word.key).join(' ');
  return { ...first, end: last.end, key, house: houseOf(words) };
}

function houseOf(words: readonly Word[]): string {
  const [first, second] = words;
  if (!first) return '';
  if (!second) return houseWord(first.key);
  const month = words.map(({ key }) => MONTHS.get(key)).find((name) => name !== undefined);
  if (month !== undefined) {
    const day = words.map(({ key }) => dayOf(key)).find((number) => number !== null);
    return `${month} ${day}`;
  }
  if (first.key === 'per') return 'percent';
  return String(Number(NUMBERS.get(first.key)) + Number(NUMBERS.get(second.key)));
}

function houseWord(key: string): string {
  const joined = numberWord(key) ?? key.replaceAll('-', '');
  const known = NUMBERS.get(joined) ?? WORDS.get(joined);
  if (known !== undefined) return known;
  const digits = joined.replace(/(?<=\d),(?=\d{3})/g, '');
  return SPELLINGS.reduce((word, [ending, as]) => word.replace(ending, as), digits);
}

/** "twenty-one" */
function numberWord(key: string): string | null {
  const [tens, ones] = key.split('-').map((part) => NUMBERS.get(part));
  return tens !== undefined && ones !== undefined ? String(Number(tens) + Number(ones)) : null;
}

const dayOf = (key: string): string | null => {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key)?.[1];
  return day === undefined ? null : String(Number(day));
};

/** "February 24", "Feb. 24th", "24 February", "the 24th of February", "February the 24th" */
function dateLength(words: readonly Word[], at: number): number {
  const [a = '', b = '', c = '', d = ''] = words.slice(at, at + 4).map(({ key }) => key);
  if ((MONTHS.has(a) && dayOf(b)) || (dayOf(a) && MONTHS.has(b))) return 2;
  if (MONTHS.has(a) && b === 'the' && dayOf(c)) return 3;
  if (dayOf(a) && b === 'of' && MONTHS.has(c)) return 3;
  return a === 'the' && dayOf(b) && c === 'of' && MONTHS.has(d) ? 4 : 0;
}

/** "twenty one" */
function numberLength(words: readonly Word[], at: number): number {
  const [a, b] = [words[at]?.key ?? '', words[at + 1]?.key ?? ''];
  const ones = Number(NUMBERS.get(b) ?? 0);
  return TENS.split(' ').includes(a) && ones >= 1 && ones <= 9 ? 2 : 0;
}

const percentLength = (words: readonly Word[], at: number): number =>
  words[at]?.key === 'per' && words[at + 1]?.key === 'cent' ? 2 : 0;
