/**
 * The pack: one compiled, versioned dataset. These schemas are its contract; the types are inferred
 * from them and `gloss build` exports them as JSON Schema.
 *
 * All offsets are UTF-16 code units into `sources[].text`, start inclusive, end exclusive, as in the
 * TextPositionSelector of the W3C Web Annotation Data Model; `exact` is its TextQuoteSelector.
 */
import { z } from 'zod';
import { VERSION_CLASSES } from './verdicts';

export const PACK_FORMAT = 'gloss-pack';
/** Counts up whenever a reader of the former version could misread a pack. */
export const PACK_FORMAT_VERSION = 1;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'an id is lower-case letters, digits, . _ -');
const offset = z.int().nonnegative();
/** A date as far as it is known: a year, a month, a day, or a minute (no zone: the publisher's clock). */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/, {
    error: 'a date is YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm',
    abort: true,
  })
  .refine(isInCalendar, 'there is no such date');

/** `Date` reads the 30th of February as a day of March. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(date.length > DAY_LENGTH ? `${date}Z` : date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** An address that a reader may be taken to. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'an address begins with https:// or http://',
});

/** A BCP 47 language tag. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag, such as en');

export const passageSchema = z.strictObject({
  source: idSchema,
  start: offset,
  end: offset,
  exact: z.string().min(1),
});

/** A stretch of a source that is no content (share links, prompts), in its text's code units. */
const rangeSchema = z.strictObject({ start: offset, end: offset });

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  datePublished: partialDateSchema.nullable(),
  url: urlSchema.nullable(),
  text: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Page furniture inside the text, in order, not overlapping. */
  furniture: z.array(rangeSchema),
});

export const ENTITY_TYPES = ['Person', 'Organization', 'Place', 'Event'] as const;
export const entityTypeSchema = z.enum(ENTITY_TYPES);
export const NAME_KINDS = ['full', 'short', 'title', 'misspelling', 'inflected'] as const;

export const nameSchema = z.strictObject({
  text: z.string().min(1),
  /** BCP 47 tag of the language whose texts use this form. */
  lang: languageSchema,
  kind: z.enum(NAME_KINDS),
  /** True where this form alone names the entity for certain; false where the page must support it. */
  standsAlone: z.boolean(),
  /** True where the form is also an ordinary word or the name of another thing. */
  ordinaryWord: z.boolean(),
});

export const entitySchema = z.strictObject({
  id: idSchema,
  type: entityTypeSchema,
  /** The canonical English name. */
  name: z.string().min(1),
  /** One line of who or what, in a source's own words: always `about.exact`. */
  description: z.string().min(1),
  about: passageSchema,
  names: z.array(nameSchema).min(1),
  /** Every place in the sources where one of the names stands for this entity, in source order. */
  passages: z.array(passageSchema),
  /** Persons: given names as pages may write them, so that another given name tells a namesake. */
  givenNames: z.array(z.string().min(1)).optional(),
  /** Events: when they began and, if they ended, when. */
  startDate: partialDateSchema.optional(),
  endDate: partialDateSchema.optional(),
  /** Events: who or what takes part; these support a short name of the event nearby. */
  participants: z.array(idSchema).optional(),
  /** Events: words that mark the event in a sentence that names `actor` (`quit`, `resigned`). */
  actor: idSchema.optional(),
  triggers: z.array(z.string().min(1)).optional(),
});

export const quotationSchema = z.strictObject({
  id: idSchema,
  /** From the first quoted word to the last, quotation marks left outside. */
  passage: passageSchema,
  /** The quoted words alone: more than one part where the reporter interrupts. */
  parts: z.array(passageSchema).min(1),
  speaker: idSchema.nullable(),
  /** Told to whom, where that is an entity. */
  to: idSchema.nullable(),
  /** The source's words for those it was told to, where they are no entity ("foreign colleagues"). */
  audience: passageSchema.nullable(),
  /** interview, letter, e-mail, LinkedIn, post, statement…; null where the source does not say. */
  medium: z.string().min(1).nullable(),
  /** When it was said, as far as the source states. */
  date: partialDateSchema.nullable(),
  /** The words that attribute it ("told Reuters"); null where nothing does. */
  attribution: passageSchema.nullable(),
  /** The entities that it speaks of or that its sentence names, speaker and `to` left out. */
  about: z.array(idSchema),
  /** The quotation that this one is quoted inside of. */
  within: idSchema.nullable(),
});

/** One step of a word alignment: code units into the fullest version's and this version's words. */
export const alignmentStepSchema = z.strictObject({
  op: z.enum(['equal', 'replace', 'delete', 'insert']),
  from: rangeSchema,
  to: rangeSchema,
});

export const utteranceSchema = z.strictObject({
  id: idSchema,
  speaker: idSchema.nullable(),
  quotations: z.array(idSchema).min(1),
  versions: z.array(
    z.strictObject({
      quotation: idSchema,
      class: z.enum(VERSION_CLASSES),
      alignment: z.array(alignmentStepSchema),
    }),
  ),
  /** The sources that do not have it, in pack order. */
  silent: z.array(idSchema),
  /** The independent origins behind its quotations; see collate/origins for the rule. */
  origins: z
    .array(
      z.strictObject({
        /** Told to whom; null where that is no entity, or not stated. */
        to: idSchema.nullable(),
        medium: z.string().min(1).nullable(),
        /** The sources counted to it, in pack order. */
        sources: z.array(idSchema).min(1),
      }),
    )
    .min(1),
});

/** What two or more sources can be to each other on one detail. */
export const JUDGEMENTS = ['agree', 'compatible', 'differ'] as const;
export const COMPARISONS = [...JUDGEMENTS, 'single'] as const;
/** How the values of a statement compare; `text` is judged where the words are not the same. */
export const STATEMENT_KINDS = ['number', 'date', 'duration', 'name', 'text'] as const;

/** A schema.org property where there is one, else a plain word. */
export const propertySchema = z
  .string()
  .regex(/^[a-z][A-Za-z]*$/, 'a property is one word, such as jobTitle');

export const statementSchema = z.strictObject({
  /** subject.property */
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*\.[a-z][A-Za-z]*$/, 'an id is subject.property'),
  subject: idSchema,
  property: propertySchema,
  /** What the reader sees. */
  label: z.string().min(1),
  kind: z.enum(STATEMENT_KINDS),
  comparison: z.enum(COMPARISONS),
  /** Why the values compare so, in words a reader understands. */
  reason: z.string().min(1),
  /** True where the sources differ only because they were written at different times. */
  overTime: z.boolean(),
  values: z
    .array(
      z.strictObject({
        /** The source's own words: always `passage.exact`. */
        value: z.string().min(1),
        passage: passageSchema,
        /** What was compared: a number, ISO date, P20Y, since 2002, an entity's id; null for text. */
        normal: z.string().min(1).nullable(),
        /** The entity that it was told to, or that reported it; null where its source states none. */
        origin: idSchema.nullable(),
      }),
    )
    .min(1),
  /** The sources that say nothing on it, in pack order. */
  silent: z.array(idSchema),
  /** How many independent origins stand behind the values; see collate/origins for the rule. */
  origins: z.int().positive(),
});

export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  formatVersion: z.literal(PACK_FORMAT_VERSION),
  id: idSchema,
  title: z.string().min(1),
  language: languageSchema,
  created: partialDateSchema,
  sources: z.array(sourceSchema).min(1),
  entities: z.array(entitySchema),
  quotations: z.array(quotationSchema),
  utterances: z.array(utteranceSchema),
  statements: z.array(statementSchema),
  /** Prebuilt from the above; see match/index-format. */
  index: z.strictObject({ names: z.base64() }),
});

export type Passage = z.infer<typeof passageSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type EntityType = z.infer<typeof entityTypeSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Utterance = z.infer<typeof utteranceSchema>;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type Statement = z.infer<typeof statementSchema>;
export type Pack = z.infer<typeof packSchema>;
