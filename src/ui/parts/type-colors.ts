import type { EntityType } from '../../core/model/pack';

/** The custom property that holds each type's colour, in the order in which the interface lists types. */
export const TYPE_COLORS: Record<EntityType, `--${string}`> = {
  Person: '--person',
  Event: '--event',
  Organization: '--organization',
  Place: '--place',
};

export const TYPES_IN_ORDER = Object.keys(TYPE_COLORS) as EntityType[];

/** The custom property that holds the colour of quotations. */
export const QUOTATION_COLOR = '--quotation-mark';

/** The custom properties that give a view the user's colours. */
export function typeColors(
  colors: Record<EntityType | 'Quotation', string>,
): Record<string, string> {
  return Object.fromEntries([
    ...TYPES_IN_ORDER.map((type) => [TYPE_COLORS[type], colors[type]]),
    [QUOTATION_COLOR, colors.Quotation],
  ]);
}
