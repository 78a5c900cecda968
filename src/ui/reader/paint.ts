import type { Stretch } from './blocks';
import { type Kind, keyOf, type Mark } from './marks';
import { type Layer, segmentsOf } from './segments';

/** A stretch of a text that is throughout of the same marks. */
export interface Painted extends Stretch {
  /** Of all the marks over it, each once. */
  kinds: (Kind | 'furniture')[];
  /** The innermost mark, which answers a click; null where there is none. */
  mark: Mark | null;
  /** True for the first stretch that answers for its mark: there is one stop for the keyboard. */
  lead: boolean;
}

const FURNITURE = 'furniture';

/**
 * Cuts a text by its marks.
 * @param length of the text, in UTF-16 code units, as everything here.
 * @returns what a stretch of the text is made of, in order and without a gap.
 */
export function painter(
  length: number,
  marks: readonly Mark[],
  furniture: readonly Stretch[],
): (stretch: Stretch) => Painted[] {
  const byKey = new Map(marks.map((mark) => [keyOf(mark), mark]));
  const layers: Layer<string>[] = [
    ...furniture.map(({ start, end }) => ({ kind: FURNITURE, start, end })),
    ...marks.flatMap((mark) => mark.spans.map((span) => ({ kind: keyOf(mark), ...span }))),
  ];
  const paint = (stretch: Stretch) =>
    segmentsOf(stretch, layers).map(({ start, end, kinds: keys }) => {
      const over = keys.flatMap((key) => byKey.get(key) ?? []);
      const kinds: Painted['kinds'] = over.flatMap(({ things }) => things.map(({ kind }) => kind));
      if (keys.includes(FURNITURE)) kinds.push(FURNITURE);
      return { start, end, kinds: [...new Set(kinds)], mark: innermost(over) };
    });
  const leads = new Map<Mark, number>();
  for (const { start, mark } of paint({ start: 0, end: length }))
    if (mark && !leads.has(mark)) leads.set(mark, start);
  return (stretch) =>
    paint(stretch).map((part) => ({
      ...part,
      lead: part.mark !== null && leads.get(part.mark) === part.start,
    }));
}

const innermost = (marks: readonly Mark[]): Mark | null =>
  marks.reduce<Mark | null>(
    (least, mark) => (least && least.end - least.start <= mark.end - mark.start ? least : mark),
    null,
  );
