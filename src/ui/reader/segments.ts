import type { Stretch } from './blocks';

/** A stretch that is something, such as a quotation. */
export interface Layer<K extends string> extends Stretch {
  kind: K;
}

/** A stretch that is throughout one and the same set of things. */
export interface Segment<K extends string> extends Stretch {
  kinds: K[];
}

/**
 * Cuts a stretch wherever a layer begins or ends, so that layers may overlap in any way.
 * @returns segments that follow each other without a gap and cover the stretch; `kinds` keeps the
 * order of the layers, each kind once.
 */
export function segmentsOf<K extends string>(
  stretch: Stretch,
  layers: readonly Layer<K>[],
): Segment<K>[] {
  const touching = layers.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const inside = touching
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > stretch.start && at < stretch.end);
  const cuts = [...new Set([stretch.start, ...inside, stretch.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    const over = touching.filter((layer) => layer.start <= start && layer.end >= end);
    return { start, end, kinds: [...new Set(over.map(({ kind }) => kind))] };
  });
}
