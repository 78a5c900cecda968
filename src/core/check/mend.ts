/**
 * Mends a text that was copied out of a page of print: lines that a column cut are joined, words that it
 * hyphenated are put together, and ligatures become letters.
 */
import { type Mended, Mending } from '../text/offset-map';

/** A narrower column is a list or a poem, and a longer line is a paragraph of its own; in code units. */
const COLUMN = { from: 30, to: 120 };
/** A line that is cut leaves too little of its column for the next word; columns of print vary so much. */
const FULL = 0.8;

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** What is replaced: line breaks with the white space beside them, ligatures and soft hyphens. */
const PLACES = /[^\S\r\n]*(?:\r\n?|\n|\u2028)[^\S\r\n]*|[ﬀ-ﬆ]|\u00ad/g;
const HYPHEN = /\p{L}[-\u2010\u00ad]$/u;
const SMALL_LETTER = /^\p{Ll}/u;

/**
 * @param knows tells whether a folded word is one of the pack: a hyphen at the end of a line stays
 * where only the word with it is ("anti-war"), and goes otherwise.
 */
export function mend(text: string, knows: (word: string) => boolean = () => false): Mended {
  const mending = new Mending();
  const lines = linesOf(text);
  let line = 0;
  let done = 0;
  for (const match of text.matchAll(PLACES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const letters = LIGATURES[match[0]];
    if (letters !== undefined || match[0] === '\u00ad') {
      mending.copy(text, done, start);
      mending.replace(start, end, letters ?? '');
      done = end;
      continue;
    }
    const [before, after] = [lines[line] as Line, lines[line + 1] as Line];
    line++;
    const hyphenated = HYPHEN.test(before.text) && /^\p{L}/u.test(after.text);
    if (hyphenated) {
      const stays = !SMALL_LETTER.test(after.text) || hyphenStays(before.text, after.text, knows);
      mending.copy(text, done, stays ? start : start - 1);
    } else {
      mending.copy(text, done, start);
      mending.replace(start, end, isCut(before, after) ? ' ' : '\n');
    }
    done = end;
  }
  mending.copy(text, done, text.length);
  return mending.done();
}

interface Line {
  text: string;
  /** The length of the longest line of its paragraph; 0 where each line is one of its own. */
  column: number;
}

/** What a sentence, or the head of a list, ends with. */
const END = /[.!?:…]["”’»)\]]*$/;
const BULLET = /^(?:[-–—•‣◦*]|\p{N}{1,3}[.)])\s/u;

/** The lines of a text, in order, white space at their ends left out. */
function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n?|\n|\u2028/).map((one) => ({ text: one.trim(), column: 0 }));
  for (let first = 0; first < lines.length; ) {
    let end = first;
    let column = 0;
    for (; end < lines.length && lines[end]?.text !== ''; end++)
      column = Math.max(column, lines[end]?.text.length ?? 0);
    const paragraph = lines.slice(first, end);
    const runsOver = paragraph.some(({ text: line }, i) => i < end - first - 1 && !END.test(line));
    for (const line of paragraph) line.column = runsOver ? column : 0;
    first = end + 1;
  }
  return lines;
}

/** True where a line ends because its column does: the next word would not have had room. */
function isCut({ text, column }: Line, next: Line): boolean {
  if (text === '' || next.text === '' || BULLET.test(next.text)) return false;
  if (column < COLUMN.from || column > COLUMN.to) return false;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return text.length + 1 + word.length > column * FULL;
}

/** Whether a hyphen between two lines is the word's own. */
function hyphenStays(before: string, after: string, knows: (word: string) => boolean): boolean {
  const left = /[\p{L}\p{M}'’-]+(?=[-\u2010]$)/u.exec(before)?.[0] ?? '';
  const right = /^[\p{L}\p{M}'’-]+/u.exec(after)?.[0] ?? '';
  const [joined, hyphened] = [`${left}${right}`, `${left}-${right}`].map((one) =>
    one.toLowerCase(),
  ) as [string, string];
  return knows(hyphened) && !knows(joined);
}
