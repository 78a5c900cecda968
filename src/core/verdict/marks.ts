/**
 * Quotation marks on a page, of any language and any mixture. What a mark does is told by its shape, by
 * what is open and by what stands beside it; an apostrophe is none.
 */

import type { Range } from '../model/verdicts';
import { lateRegExp } from '../text/late-regexp';

/** A stretch between two marks, marks left outside. */
export interface Quoted extends Range {
  /** False where no mark ends it: it then ends with its paragraph. */
  closed: boolean;
  /** Single marks, which may as well be apostrophes. */
  single: boolean;
  /** It goes on in the next paragraph, which begins with a mark again. */
  goesOn: boolean;
}

interface Open {
  start: number;
  mark: string;
}

/** Which marks may end what this one began; pages mix straight and typographic ones. */
const CLOSERS: Record<string, string> = {
  '“': '”"″“',
  '”': '”"',
  '„': '“”"',
  '"': '"”″“',
  '″': '″"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  "'": "'’",
  '’': '’',
  '‚': '‘’',
};
const SINGLE = "‘'’‚";
const isMark = (char: string): boolean => char in CLOSERS;
const WORD = lateRegExp(String.raw`[\p{L}\p{N}]`, 'u');
const isWord = (char: string | undefined): boolean => char !== undefined && WORD().test(char);
/** A lone half of an emoji or a letter outside the first plane counts as neither. */
const opensAfter = (char: string | undefined): boolean =>
  char === undefined || /[\s([{<—–\-‘'“"„«»:/\ufffc]/.test(char);
const opensBefore = (char: string | undefined): boolean =>
  char !== undefined && !/[\s,;.:!?)\]}]/.test(char);
/** How far a mark that ends an open quotation is looked for beyond its paragraph, in code units. */
const LOOK_AHEAD = 2000;

/** Every quoted stretch of a text, in order of its start, outer before inner; one walk over the text. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  const open: Open[] = [];
  /** An open quotation is known to go on, over the ends of paragraphs, up to here. */
  let carried = 0;
  const end = (to: number, closed: boolean, goesOn = false) => {
    const { start, mark } = open.pop() as Open;
    const single = SINGLE.includes(mark);
    if (text.slice(start, to).trim() === '' || (single && !closed)) return;
    found.push({ start, end: to, closed, single, goesOn });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') {
      const first = open[0];
      if (!first || at < carried) continue;
      const next = nextParagraph(text, at, first.mark);
      if (typeof next === 'number') {
        carried = next;
        continue;
      }
      while (open.length > 1) end(at, false);
      end(at, next === 'opens again', next === 'opens again');
      continue;
    }
    if (!isMark(char)) continue;
    const closes = open.findLastIndex(({ mark }) => (CLOSERS[mark] as string).includes(char));
    const role = roleOf(text, at, closes >= 0);
    if (role === 'closes' && closes >= 0) {
      while (open.length > closes + 1) end(at, false);
      end(at, true);
    } else if (role === 'opens') open.push({ start: at + 1, mark: char });
  }
  while (open.length > 0) end(text.length, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function roleOf(text: string, at: number, canClose: boolean): 'opens' | 'closes' | null {
  const char = text[at] as string;
  const before = text[at - 1];
  const after = text[at + 1];
  if (isWord(before) && isWord(after) && SINGLE.includes(char)) return null;
  const mayOpen = opensAfter(before) && opensBefore(after);
  switch (char) {
    case '“':
    case '»':
    case '›':
      // The end of „…“ and of »…« looks like the beginning of another.
      return canClose && !(mayOpen && char === '“' && before !== undefined && /\s/.test(before))
        ? 'closes'
        : mayOpen || char === '“'
          ? 'opens'
          : null;
    case '«':
    case '‹':
      return canClose && !mayOpen ? 'closes' : 'opens';
    case '„':
    case '‚':
      return mayOpen ? 'opens' : null;
    case '‘':
      return isWord(before) ? null : mayOpen ? 'opens' : canClose ? 'closes' : null;
    case '’':
      if (!canClose || isWord(after)) return null;
      return isPossessive(text, at) ? null : 'closes';
    case "'":
      if (canClose && !isWord(after)) return isPossessive(text, at) ? null : 'closes';
      return mayOpen ? 'opens' : null;
    default:
      if (canClose && !(mayOpen && isWord(after))) return 'closes';
      return mayOpen && char !== '″' ? 'opens' : null;
  }
}

const LOWER_CASE_NEXT = lateRegExp(String.raw`^\s\p{Ll}`, 'u');
const CLOSING_MARK = lateRegExp(String.raw`[\p{L}\p{N},.!?…]['’](?![\p{L}\p{N}])`, 'u');
const OPENING_MARK = lateRegExp(String.raw`\s['‘]\p{L}`, 'u');

/** "the diplomats’ lives" inside single marks: another mark ends the quotation later on. */
function isPossessive(text: string, at: number): boolean {
  if (text[at - 1] !== 's' || !LOWER_CASE_NEXT().test(text.slice(at + 1, at + 4))) return false;
  const rest = text.slice(at + 1, at + LOOK_AHEAD);
  const line = rest.slice(0, (rest.indexOf('\n') + 1 || rest.length + 1) - 1);
  return CLOSING_MARK().test(line) && !OPENING_MARK().test(line);
}

/** What becomes of an open quotation at the end of its paragraph; a number: it goes on up to there. */
function nextParagraph(text: string, at: number, mark: string): 'opens again' | 'ends' | number {
  if (SINGLE.includes(mark)) return 'ends';
  const rest = text.slice(at, at + LOOK_AHEAD);
  const first = rest.trimStart()[0];
  const closers = CLOSERS[mark] as string;
  if (first === mark || (first !== undefined && '“"„«»'.includes(first))) return 'opens again';
  for (let i = 0; i < rest.length; i++) {
    const char = rest[i] as string;
    if (!isMark(char) || SINGLE.includes(char)) continue;
    const mayOpen = opensAfter(rest[i - 1]) && opensBefore(rest[i + 1]);
    return closers.includes(char) && !mayOpen ? at + i : 'ends';
  }
  return 'ends';
}
