import { z } from 'zod';
import {
  entityEntrySchema,
  eventEntrySchema,
  nameEntrySchema,
  notQuotationSchema,
  packFileSchema,
  personEntrySchema,
  pointerSchema,
  quotationEntrySchema,
  sourceFileSchema,
  spellingEntrySchema,
  spellingsSchema,
} from '../model/annotation';
import type { EntityType } from '../model/pack';
import { statementEntrySchema, statementValueSchema } from '../model/statement-annotation';

/** The file that says what the pack is. */
export const PACK_FILE = 'pack.yaml';
/** The file of what each source says on each detail. */
export const STATEMENTS_FILE = 'statements.yaml';

/** The files of entities, by name: one type each, in the order in which the pack lists them. */
export const ENTITY_FILES: Record<string, { type: EntityType; schema: z.ZodType }> = {
  'people.yaml': { type: 'Person', schema: z.array(personEntrySchema) },
  'organizations.yaml': { type: 'Organization', schema: z.array(entityEntrySchema) },
  'places.yaml': { type: 'Place', schema: z.array(entityEntrySchema) },
  'events.yaml': { type: 'Event', schema: z.array(eventEntrySchema) },
};

/** The keys of each kind of object in an annotation, in the order in which they are written. */
export const KEY_ORDERS: readonly string[][] = [
  ...[
    packFileSchema,
    sourceFileSchema,
    quotationEntrySchema,
    notQuotationSchema,
    personEntrySchema,
    eventEntrySchema,
    nameEntrySchema,
    spellingsSchema,
    spellingEntrySchema,
    pointerSchema,
    statementEntrySchema,
    statementValueSchema,
  ].map((schema) => Object.keys(schema.shape)),
  ['exact', 'prefix', 'suffix'],
];

export const KNOWN_KEYS: ReadonlySet<string> = new Set(KEY_ORDERS.flat());
