import type { WordsPiece } from '../model/brief';
import type { Quotation, Utterance } from '../model/pack';
import { displayedParts } from './displayed-parts';

/** Where the reporter interrupts, the quotation ends and begins anew. */
const INTERRUPTION = '” … “';
const WORD_CHAR = /[^\s\p{P}]/u;

/**
 * A version's words beside the fullest's, as pieces of text in reading order. Without the deleted
 * pieces they are the version as its source prints it, punctuation included.
 */
export function versionWords(
  fullest: Pick<Quotation, 'parts'>,
  version: Pick<Quotation, 'parts'>,
  alignment: Utterance['versions'][number]['alignment'],
): WordsPiece[] {
  const [from, to] = [wordsInOne(fullest), wordsInOne(version)];
  const pieces: WordsPiece[] = [];
  const add = (op: WordsPiece['op'], text: string) => {
    const last = pieces.at(-1);
    if (last?.op === op) last.text += text;
    else if (text) pieces.push({ op, text });
  };
  const addChange = (left: string, right: string) => {
    const [start, end] = sharedEnds(left, right);
    const added = right.slice(start, right.length - end);
    const words = added.trimStart();
    add('equal', right.slice(0, start));
    add('delete', left.slice(start, left.length - end));
    add('equal', added.slice(0, added.length - words.length));
    // A full stop in place of what was left off is no word that was added; an ellipsis says something.
    add(WORD_CHAR.test(words) || words.includes('…') ? 'insert' : 'equal', words);
    add('equal', right.slice(right.length - end));
  };
  // Words in both are the fixed points; what stands between two of them is told apart as a whole.
  let [leftEnd, rightEnd, changed] = [0, 0, false];
  const addUpTo = (left: number, right: number) => {
    if (changed) addChange(from.text.slice(leftEnd, left), to.text.slice(rightEnd, right));
    else add('equal', to.text.slice(rightEnd, right));
  };
  for (const step of alignment) {
    if (step.op !== 'equal') {
      changed = true;
      continue;
    }
    const rightStart = to.at(step.to.start);
    addUpTo(from.at(step.from.start), rightStart);
    [leftEnd, rightEnd, changed] = [from.at(step.from.end), to.at(step.to.end), false];
    add('equal', to.text.slice(rightStart, rightEnd));
  }
  addUpTo(from.text.length, to.text.length);
  return pieces;
}

/** A quotation's words as one text; `at` turns an offset into its source into one into that text. */
function wordsInOne(quotation: Pick<Quotation, 'parts'>) {
  const parts = displayedParts(quotation);
  let length = 0;
  const starts = parts.map(({ exact }) => {
    const start = length;
    length += exact.length + INTERRUPTION.length;
    return start;
  });
  return {
    text: parts.map(({ exact }) => exact).join(INTERRUPTION),
    at(offset: number): number {
      const i = parts.findIndex(({ start, end }) => start <= offset && offset <= end);
      const part = parts[i];
      if (!part) throw new Error(`${offset} is in no part of the quotation`);
      return (starts[i] ?? 0) + offset - part.start;
    },
  };
}

/** How many code units of space and punctuation two texts share at their start and at their end. */
function sharedEnds(a: string, b: string): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  const shared = (limit: number, char: (text: string, at: number) => string) => {
    let n = 0;
    while (n < limit && char(a, n) === char(b, n) && !WORD_CHAR.test(char(a, n))) n++;
    return n;
  };
  const start = shared(most, (text, n) => text.charAt(n));
  return [start, shared(most - start, (text, n) => text.charAt(text.length - 1 - n))];
}
