/** Words before a period that end no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(“"‘'])(?:mr|mrs|ms|dr|prof|amb|gen|col|sen|rep|gov|st|jr|sr|vs|no|al|feb|jan|mar|apr|aug|sept|sep|oct|nov|dec|u\.s|u\.n|u\.k|\p{Lu})$/iu;
/** The end of a sentence: its mark, closing quotation marks, white space, and what may begin another. */
const BOUNDARY = /[.!?…]+["”’'»)\]]*\s+(?=["“‘'«([]*[\p{Lu}\p{N}@])/gu;

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
  for (const match of line.matchAll(BOUNDARY)) {
    const mark = match.index;
    if (match[0].startsWith('.') && ABBREVIATIONS.test(line.slice(0, mark))) continue;
    const next = mark + match[0].length;
    if (next <= start - lineStart) from = next;
    else if (next >= end - lineStart) {
      to = next;
      break;
    }
  }
  const sentence = line.slice(from, to);
  const lead = sentence.length - sentence.trimStart().length;
  return {
    start: lineStart + from + lead,
    end: lineStart + from + sentence.trimEnd().length,
  };
}
