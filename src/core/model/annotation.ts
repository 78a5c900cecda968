/**
 * The annotation: what a person writes beside the texts, as YAML, for the compiler to make a pack of.
 * It points into the texts by quoting them, never by offsets.
 */
import { z } from 'zod';
import { idSchema, languageSchema, NAME_KINDS, partialDateSchema, urlSchema } from './pack';

export const ANNOTATION_FORMAT = 'gloss-annotation';

/**
 * Words of a text. Where they occur more than once, the text before (`prefix`) or after (`suffix`)
 * picks the one that is meant, as in a TextQuoteSelector. A bare string is short for `{ exact }`.
 */
export const locatorSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { exact: value } : value),
  z.strictObject({
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  }),
);

/** Words of a named source. */
export const pointerSchema = z.strictObject({ source: idSchema, quote: locatorSchema });

export const packFileSchema = z.strictObject({
  format: z.literal(ANNOTATION_FORMAT),
  id: idSchema,
  title: z.string().min(1),
  language: languageSchema,
  /** Fixed by hand, so that the same annotation gives the same bytes. */
  created: partialDateSchema,
});

export const quotationEntrySchema = z.strictObject({
  id: idSchema,
  /** The words between the outer quotation marks; a list where the reporter interrupts them. */
  quote: z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]),
    z.array(locatorSchema).min(1),
  ),
  speaker: idSchema.nullable(),
  to: idSchema.optional(),
  audience: locatorSchema.optional(),
  medium: z.string().min(1).optional(),
  date: partialDateSchema.optional(),
  attribution: locatorSchema.optional(),
  /** Added to the entities that the compiler finds named in the quotation's sentences. */
  about: z.array(idSchema).optional(),
  within: idSchema.optional(),
});

/** A span in quotation marks that is nobody's words: a term, a scare quote, a title. */
export const notQuotationSchema = z.strictObject({
  quote: locatorSchema,
  reason: z.string().min(1),
});

export const sourceFileSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  datePublished: partialDateSchema.nullable(),
  url: urlSchema.nullable(),
  furniture: z.array(locatorSchema).optional(),
  quotations: z.array(quotationEntrySchema).optional(),
  notQuotations: z.array(notQuotationSchema).optional(),
});

export const nameEntrySchema = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(NAME_KINDS),
  /** The pack's language where left out. */
  lang: languageSchema.optional(),
  /** Where left out: true for full names, and for misspellings of more than one word. */
  standsAlone: z.boolean().optional(),
  ordinaryWord: z.boolean().optional(),
});

/**
 * A name in another language. A bare string is short for `{ text }`: a full name, whose first word is
 * declined by the rules of its language. `cases` are the forms in its place, where the rules do not fit.
 */
export const spellingEntrySchema = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(NAME_KINDS).optional(),
  standsAlone: z.boolean().optional(),
  ordinaryWord: z.boolean().optional(),
  cases: z.array(z.string().min(1)).optional(),
});

/** A list for each language, in this order. */
const byLanguage = <T extends z.ZodType>(item: T) => {
  const list = z.array(item).min(1).optional();
  return z.strictObject({
    de: list,
    fr: list,
    it: list,
    es: list,
    pt: list,
    pl: list,
    nl: list,
    ro: list,
    el: list,
    ru: list,
    uk: list,
  });
};

export const spellingsSchema = byLanguage(
  z.preprocess(
    (value) => (typeof value === 'string' ? { text: value } : value),
    spellingEntrySchema,
  ),
);

/** Given name and family name, with a space between: the last word is the family name. */
export const personSpellingsSchema = byLanguage(
  z.string().regex(/^\S+( \S+)+$/, 'must be a given name and a family name'),
);

const entityShape = {
  id: idSchema,
  name: z.string().min(1),
  about: pointerSchema,
  /** Forms that the sources use: one that none uses is a fault. */
  names: z.array(nameEntrySchema).optional(),
  /** Forms that pages use and the sources do not. */
  otherNames: z.array(nameEntrySchema).optional(),
  /** Names in other languages, from which the compiler makes the case forms. */
  spellings: spellingsSchema.optional(),
  /** Places in the sources that stand for the entity without one of its names. */
  passages: z.array(pointerSchema).optional(),
  /** Places where one of its names stands for something else. */
  except: z.array(pointerSchema).optional(),
};

export const entityEntrySchema = z.strictObject(entityShape);
export const personEntrySchema = z
  .strictObject({
    ...entityShape,
    spellings: personSpellingsSchema.optional(),
    /** By which a name is declined; asked for beside spellings. */
    gender: z.enum(['masculine', 'feminine']).optional(),
    givenNames: z.array(z.string().min(1)).optional(),
  })
  .refine(({ spellings, gender }) => !spellings || gender, {
    path: ['gender'],
    message: 'must be masculine or feminine where there are spellings',
  });
export const eventEntrySchema = z.strictObject({
  ...entityShape,
  startDate: partialDateSchema.optional(),
  endDate: partialDateSchema.optional(),
  participants: z.array(idSchema).optional(),
  actor: idSchema.optional(),
  triggers: z.array(z.string().min(1)).optional(),
});

export type Locator = z.infer<typeof locatorSchema>;
export type Pointer = z.infer<typeof pointerSchema>;
export type PackFile = z.infer<typeof packFileSchema>;
export type SourceFile = z.infer<typeof sourceFileSchema>;
export type QuotationEntry = z.infer<typeof quotationEntrySchema>;
export type NameEntry = z.infer<typeof nameEntrySchema>;
export type SpellingEntry = z.infer<typeof spellingEntrySchema>;
export type SpellingLanguage = keyof z.infer<typeof spellingsSchema>;
type PersonEntry = z.infer<typeof personEntrySchema>;
/** An entity of any type: the keys that only one type has are optional. */
export type EntityEntry = Omit<z.infer<typeof entityEntrySchema>, 'spellings'> &
  Partial<Pick<PersonEntry, 'gender' | 'givenNames'>> &
  Partial<Omit<z.infer<typeof eventEntrySchema>, 'spellings'>> & {
    spellings?:
      | Partial<Record<SpellingLanguage, readonly (string | SpellingEntry)[] | undefined>>
      | undefined;
  };
