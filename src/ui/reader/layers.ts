import type { EntityType, Pack } from '../../core/model/pack';
import type { Layer } from './segments';

export type PassageKind = EntityType | 'quotation' | 'furniture';

/** Every passage of the pack in one source, and the source's furniture. */
export function layersOf(pack: Pack, sourceId: string): Layer<PassageKind>[] {
  const furniture = pack.sources.find(({ id }) => id === sourceId)?.furniture ?? [];
  return [
    ...furniture.map(({ start, end }) => ({ kind: 'furniture' as const, start, end })),
    ...pack.quotations
      .flatMap(({ parts }) => parts)
      .filter(({ source }) => source === sourceId)
      .map(({ start, end }) => ({ kind: 'quotation' as const, start, end })),
    ...pack.entities.flatMap(({ type, passages }) =>
      passages
        .filter(({ source }) => source === sourceId)
        .map(({ start, end }) => ({ kind: type, start, end })),
    ),
  ];
}
