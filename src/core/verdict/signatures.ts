/** Names on the same line as somebody's words, which are no part of them. */
import type { Range } from '../model/verdicts';
import { isNamed } from './antecedent';
import { OFFICE } from './attribution-words';
import { describes } from './objects';
import { blockAt, type PageText } from './page-text';
import { peopleIn, type Somebody } from './people';
import { RUN } from './run-index';
import { trimmed, unitsIn } from './stretches';
import { houseWords, runsOf, type Versions } from './versions';

/** A name with an office or a place needs no more, in code units. */
const LONGEST = 90;
/** A dash with space before it. */
const DASH = /\s+[—–-]{1,2}\s*(?=\p{Lu})/gu;
/** Behind a name, up to the end or the words: an office or a place, and no clause. */
const NOTHING_ELSE =
  /^\s*(?:[,(]\s*(?:(?!(?:who|which|whose|is|was|has|had|does|will|and|but|he|she|it)\b)[\p{L}\d’'.-]+[\s,]+){0,6}[\p{L}\d’'-]+\)?)?\.?\s*$/iu;
/** A name before the words: "Bondarev: ", "Bondarev - ". */
const LABELS = [
  /^[^:\n"“]{2,60}:\s+(?!["“„«'‘])/u,
  /^[^:\n"“]{2,60}?\s[—–-]{1,2}\s+(?=[\p{L}\p{N}])/u,
];

/** A line without the name that it gives its words to, before them or behind a dash. */
export const wordsOnLine = (page: PageText, line: Range): Range[] =>
  [afterLabel(page, line), beforeDash(page, line)].filter((range) => range !== null);

/**
 * A quotation without the signature that its marks hold; with it where a source goes on so, or where anything stands
 * around the marks, which tells whose the words are.
 */
export function unsigned(page: PageText, versions: Versions, quoted: Range): Range {
  const block = blockAt(page, quoted.start);
  const around =
    page.text.slice(block.start, quoted.start) + page.text.slice(quoted.end, block.end);
  const words = /[\p{L}\p{N}]/u.test(around) ? null : beforeDash(page, quoted);
  if (!words) return quoted;
  const own = houseWords(unitsIn(page.text, [words]));
  const name = houseWords(unitsIn(page.text, [{ start: words.end, end: quoted.end }]));
  const across = [...own.slice(1 - RUN), ...name.slice(0, RUN - 1)];
  return runsOf(across).some((run) => versions.sourceRuns.has(run)) ? quoted : words;
}

/** Boris Bondarev: …; Boris Bondarev - … */
function afterLabel(page: PageText, { start, end }: Range): Range | null {
  for (const pattern of LABELS) {
    const label = pattern.exec(page.text.slice(start, end))?.[0];
    if (label === undefined) continue;
    const name = { start, end: start + label.replace(/\s[—–-]+\s+$/u, '').length };
    const named = nameIn(page, name);
    if (named?.kind !== 'person') continue;
    if (label.includes(':') || isAlone(page, named, name))
      return { start: start + label.length, end };
  }
  return null;
}

/** … — Boris Bondarev, diplomat */
function beforeDash(page: PageText, { start, end }: Range): Range | null {
  const from = Math.max(start, end - LONGEST);
  for (const { index, 0: dash } of page.text.slice(from, end).matchAll(DASH)) {
    const rest = { start: from + index + dash.length, end };
    const named = nameIn(page, rest);
    if (named && isAlone(page, named, rest)) return { start, end: from + index };
  }
  return null;
}

/** A line without the name that it ends with, as the text of an element beside the words. */
export function beforeName(page: PageText, line: Range): Range | null {
  const { start, end } = trimmed(page.text, line);
  const tail = { start: Math.max(start, end - LONGEST), end };
  const named = peopleIn(page, { start: tail.start, text: page.text.slice(tail.start, end) }).at(
    -1,
  );
  const isLast =
    named?.kind === 'person' && named.end === end && /\s/.test(page.text[named.start - 1] ?? '');
  return isLast && named.start > start ? trimmed(page.text, { start, end: named.start }) : null;
}

const nameIn = (page: PageText, { start, end }: Range): Somebody | undefined =>
  peopleIn(page, { start, text: page.text.slice(start, end) }).find(isNamed);

/** True where a range has a name, an office with it, and nothing else. */
function isAlone(page: PageText, named: Somebody, { start, end }: Range): boolean {
  if (named.possessive || !NOTHING_ELSE.test(page.text.slice(named.end, end))) return false;
  const before = page.text.slice(start, named.start);
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  return OFFICE.test(before) && (last === '' || describes(last));
}
