import { countBefore } from './halving';
import { lateRegExp } from './late-regexp';

/** Words before a period that end no sentence. */
const ABBREVIATIONS = lateRegExp(
  String.raw`(?:^|[\s(“"‘'])(?:mr|mrs|ms|dr|prof|amb|gen|col|sen|rep|gov|st|jr|sr|vs|no|al|feb|jan|mar|apr|aug|sept|sep|oct|nov|dec|u\.s|u\.n|u\.k|\p{Lu})$`,
  'iu',
);
/** More code units than an abbreviation has with what stands before it: no need to look further back. */
const ABBREVIATION = 8;
/** The end of a sentence: its mark, closing quotation marks, white space, and what may begin another. */
const BOUNDARY = lateRegExp(String.raw`[.!?…]+["”’'»)\]]*\s+(?=["“‘'«([]*[\p{Lu}\p{N}@])`, 'gu');

/** Where the sentences of a line begin, in order, the first one's beginning left out; UTF-16 code units. */
export function* sentenceStarts(line: string): Generator<number> {
  for (const { index: mark, 0: boundary } of line.matchAll(BOUNDARY())) {
    const before = line.slice(Math.max(0, mark - ABBREVIATION), mark);
    if (!boundary.startsWith('.') || !ABBREVIATIONS().test(before)) yield mark + boundary.length;
  }
}

/**
 * The sentence that `start`..`end` stands in (UTF-16 code units, white space at its ends left out); more
 * than one where the range spans more. A line break ends a sentence: hand in a text whose lines are
 * paragraphs.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  let from = 0;
  let to = line.length;
  for (const next of sentenceStarts(line)) {
    if (next <= start - lineStart) from = next;
    else if (next >= end - lineStart) {
      to = next;
      break;
    }
  }
  const sentence = trimmed(line, from, to);
  return { start: lineStart + sentence.start, end: lineStart + sentence.end };
}

/** The same in a text of one line, by where its sentences begin: for many ranges of one text. */
export function sentenceAmong(
  line: string,
  starts: readonly number[],
  start: number,
  end: number,
): { start: number; end: number } {
  const from = starts[firstFrom(starts, start + 1) - 1] ?? 0;
  // A range of nothing at a beginning has that beginning before it.
  const to = starts[firstFrom(starts, Math.max(end, start + 1))] ?? line.length;
  return trimmed(line, from, to);
}

/** The place of the first of ascending numbers that is not below `least`. */
const firstFrom = (numbers: readonly number[], least: number): number =>
  countBefore(numbers, (number) => number < least);

function trimmed(line: string, from: number, to: number): { start: number; end: number } {
  const sentence = line.slice(from, to);
  const lead = sentence.length - sentence.trimStart().length;
  return { start: from + lead, end: from + sentence.trimEnd().length };
}
