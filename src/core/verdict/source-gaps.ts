/** What a source leaves out with an ellipsis, where another source has the words. */
import type { Unit } from '../text/house-style';
import { ELLIPSIS } from '../text/words';
import { houseWords, isSpoken, type Version, type Versions } from './versions';

/** So many words on both sides of an ellipsis tell where it stands in another version. */
const BESIDE = 3;
/** No source leaves out more words inside a sentence or two. */
const LONGEST = 80;

/** The words that an ellipsis of a version stands for, as a fuller version prints them; null where none has them. */
export function leftOutAt(version: Version, ellipsis: Unit, versions: Versions): string | null {
  const at = version.units.indexOf(ellipsis);
  const before = houseWords(version.units.slice(0, at)).slice(-BESIDE);
  const after = houseWords(version.units.slice(at + 1)).slice(0, BESIDE);
  if (before.length < BESIDE || after.length < BESIDE) return null;
  for (const other of versions.all) {
    if (other === version || other.utterance !== version.utterance) continue;
    const words = wordsBetween(other, before, after);
    if (words) return words;
  }
  return null;
}

/** What a version has between two runs of words, unless it leaves something out itself. */
function wordsBetween(
  { units, text }: Version,
  before: readonly string[],
  after: readonly string[],
): string | null {
  const spoken = units.filter((unit) => isSpoken(unit) || unit.key === ELLIPSIS);
  const matches = (run: readonly string[], at: number) =>
    run.every((word, i) => spoken[at + i]?.house === word);
  const from = spoken.findIndex((_, i) => matches(before, i)) + before.length;
  if (from < before.length) return null;
  for (let to = from + 1; to <= Math.min(spoken.length, from + LONGEST); to++) {
    const [first, last] = [spoken[from], spoken[to - 1]];
    if (!first || !last || last.key === ELLIPSIS) return null;
    if (matches(after, to)) return text.slice(first.start, last.end).replace(/\s+/g, ' ');
  }
  return null;
}
