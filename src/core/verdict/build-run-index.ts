import type { Pack } from '../model/pack';
import { NUMBERS } from '../text/house-style';
import { fold, hashesOf, MAGIC, RUN } from './run-index';

/** Builds the index of a pack's quotations, as bytes to be kept with the pack. */
export function buildRunIndex(pack: Pick<Pack, 'quotations'>): Uint8Array {
  const runs = new Set<number>();
  const short = new Set<number>();
  for (const { parts } of pack.quotations) {
    const text = parts.map(({ exact }) => exact).join(' ');
    const bare = text.replace(/\[[^\]]*\]|\([\p{Lu}][^)]*\)/gu, ' ');
    for (const form of new Set([text, bare].flatMap(spellings))) {
      const hashes = hashesOf(form).map(({ hash }) => hash);
      if (hashes.length < RUN) short.add(fold(hashes));
      for (let at = 0; at + RUN <= hashes.length; at++) runs.add(fold(hashes.slice(at, at + RUN)));
    }
  }
  const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);
  const ints = Int32Array.from([MAGIC, runs.size, short.size, ...sorted(runs), ...sorted(short)]);
  return new Uint8Array(ints.buffer);
}

/** Three readings of one text: as it stands, with digits, and with numbers spelled out. */
function spellings(text: string): string[] {
  const digits = text.replace(/\p{L}+/gu, (word) => NUMBERS.get(word.toLowerCase()) ?? word);
  const names = new Map([...NUMBERS].map(([word, number]) => [number, word]));
  const spelled = text.replace(/\d+/g, (number) => names.get(number) ?? number);
  return [text, digits, spelled];
}
