import type { EntityType } from '../../core/model/pack';

interface TypeWords {
  one: string;
  many: string;
  /** The custom property that holds the type's colour. */
  property: `--${string}`;
}

/** What the interface calls each type, in the order in which it lists them. */
export const TYPE_WORDS: Record<EntityType, TypeWords> = {
  Person: { one: 'Person', many: 'People', property: '--person' },
  Event: { one: 'Event', many: 'Events', property: '--event' },
  Organization: {
    one: 'Organisation',
    many: 'Organisations',
    property: '--organization',
  },
  Place: { one: 'Place', many: 'Places', property: '--place' },
};

export const TYPES_IN_ORDER = Object.keys(TYPE_WORDS) as EntityType[];

/** The custom property that holds the colour of quotations. */
export const QUOTATION_COLOR = '--quotation-mark';

/** The custom properties that give a view the user's colours. */
export function typeColors(
  colors: Record<EntityType | 'Quotation', string>,
): Record<string, string> {
  return Object.fromEntries([
    ...TYPES_IN_ORDER.map((type) => [TYPE_WORDS[type].property, colors[type]]),
    [QUOTATION_COLOR, colors.Quotation],
  ]);
}
