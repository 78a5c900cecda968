/** The verbs by which a report gives words to somebody. */
import type { Range } from '../model/verdicts';
import { SAYING, SAYING_WITH } from './attribution-words';
import type { Narration } from './people';

/** A verb of saying, at offsets of its narration's text. */
export interface Saying extends Range {
  word: string;
}

/** The verbs of saying in a narration, at offsets of its text. */
export function sayingsIn({ text }: Narration): Saying[] {
  const found: Saying[] = [];
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const word = match[0].toLowerCase();
    const end = match.index + match[0].length;
    if (!SAYING.has(word)) continue;
    const phrase = SAYING_WITH.get(word);
    if (phrase && !phrase.test(text.slice(end))) continue;
    if (/\bto\s+$/.test(text.slice(0, match.index))) continue;
    found.push({ word, start: match.index, end });
  }
  return found;
}
