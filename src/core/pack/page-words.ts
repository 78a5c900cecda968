/** The page's words beside those of a source. */
import { isMatch } from '../collate/wording';
import type { WordsPiece } from '../model/brief';
import type { Passage } from '../model/pack';
import type { Unit } from '../text/house-style';
import type { Match } from '../verdict/match';
import { isSpoken } from '../verdict/versions';
import { versionWords } from './version-words';

/** An end that is in one text alone is shown whole up to so many words. */
const LONG_END = 12;
/** Of a longer one, so many stay beside the shared words, and an ellipsis stands for the others. */
const KEPT = 6;
const WORD = /[^\s\p{P}][^\s]*/gu;

/**
 * A source's words beside the page's, as pieces of text in reading order; what differs in house style
 * differs here too. Long ends that only one of the two has are cut short with an ellipsis.
 * @param page the quoted words, part by part; `units` are all of theirs, of which the match has a core.
 */
export function pageWords(
  match: Match,
  page: readonly Passage[],
  units: readonly Unit[],
): WordsPiece[] {
  const { version, core, comparison } = match;
  const { pairs, from, to } = comparison;
  const aligned = pairs.map((pair) => ({
    op: pair.op === 'equal' ? pair.op : ('replace' as const),
    from: stretch(from.slice(...pair.from)),
    to: stretch(to.slice(...pair.to)),
  }));
  const beyond = (outside: readonly Unit[]) =>
    outside.length === 0 ? [] : [{ op: 'insert' as const, from: NOWHERE, to: stretch(outside) }];
  const alignment = [
    ...beyond(units.slice(0, core[0])),
    ...aligned,
    ...beyond(units.slice(core[1])),
  ];
  return shortenEnds(
    versionWords(version.quotation, { parts: [...page] }, alignment).flatMap(withoutStop),
  );
}

/** The full stop before a sentence that was added ends the one before it, and is no word. */
function withoutStop({ op, text }: WordsPiece): WordsPiece[] {
  const stop = op === 'insert' ? /^[.!?]+(?=\s)/.exec(text)?.[0] : undefined;
  if (stop === undefined) return [{ op, text }];
  return [
    { op: 'equal', text: stop },
    { op, text: text.slice(stop.length) },
  ];
}

const NOWHERE = { start: 0, end: 0 };

const stretch = (units: readonly Unit[]) => ({
  start: units[0]?.start ?? 0,
  end: units.at(-1)?.end ?? 0,
});

/** Pieces with the long ones before the first and after the last shared word cut short. */
export function shortenEnds(pieces: readonly WordsPiece[]): WordsPiece[] {
  const isShared = ({ op, text }: WordsPiece) => op === 'equal' && text.search(WORD) >= 0;
  const first = pieces.findIndex(isShared);
  const last = pieces.findLastIndex(isShared);
  return pieces.map((piece, i) => {
    const words = [...piece.text.matchAll(WORD)];
    if (piece.op === 'equal' || (first <= i && i <= last) || words.length <= LONG_END) return piece;
    if (i < first) return { ...piece, text: `… ${piece.text.slice(words.at(-KEPT)?.index)}` };
    const kept = words[KEPT - 1];
    const end = kept ? kept.index + kept[0].length : 0;
    return { ...piece, text: `${piece.text.slice(0, end)} …` };
  });
}

/** At which ends words of the source are not on the page. */
export function cutEnds({ comparison: { pairs, from } }: Match): { start: boolean; end: boolean } {
  const first = pairs.findIndex(isMatch);
  const last = pairs.findLastIndex(isMatch);
  const isCut = (outside: typeof pairs) =>
    outside.some((pair) => from.slice(...pair.from).some(isSpoken));
  return { start: isCut(pairs.slice(0, Math.max(first, 0))), end: isCut(pairs.slice(last + 1)) };
}
