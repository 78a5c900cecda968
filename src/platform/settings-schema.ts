/**
 * The settings: one schema. Only what the user has set is stored, so a better default of a later
 * version reaches everyone who never chose otherwise; the defaults are in `settings-defaults.ts`.
 */
import * as z from 'zod/mini';
import { VERDICTS } from '../core/model/verdicts';
import { readPattern } from './patterns';

// By default zod probes `new Function`, which a strict content security policy reports as an attack.
z.config({ jitless: true });

const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const text = z.string().check(z.minLength(1));

/** A pattern of pages, in the one form that `readPattern` gives to all that mean the same. */
export const patternSchema = z.pipe(
  z.string(),
  z.transform((typed: string, context): string => {
    const read = readPattern(typed);
    if ('pattern' in read) return read.pattern;
    context.issues.push({ code: 'custom', input: typed, params: read.fault });
    return z.NEVER;
  }),
);

/** Small settings, kept in storage.sync. Every key has a default. */
export const settingsSchema = z.object({
  /** False switches Gloss off on every page. */
  enabled: z.boolean(),
  /** Which types are marked. */
  types: z.object({
    Person: z.boolean(),
    Organization: z.boolean(),
    Place: z.boolean(),
    Event: z.boolean(),
  }),
  /** Whether mentions that are only possible are marked too. */
  possible: z.boolean(),
  /** Whether every mention of an entity is marked, or its first on a page alone. */
  first: z.enum(['all', 'first']),
  /** Which quotations are marked, by their verdict. */
  quotations: z.object(
    Object.fromEntries(VERDICTS.map((verdict) => [verdict, z.boolean()])) as Record<
      (typeof VERDICTS)[number],
      z.ZodMiniBoolean
    >,
  ),
  style: z.enum(['underline', 'background', 'both']),
  colors: z.object({
    Person: color,
    Organization: color,
    Place: color,
    Event: color,
    Quotation: color,
  }),
  /** Milliseconds that the pointer rests on a mark before the card opens, 0 to 1,000. */
  dwell: z.int().check(z.gte(0), z.lte(1000)),
  /** Whether a tap on a mark opens the card. */
  touch: z.boolean(),
  /** Whether the toolbar icon tells how many entities a page holds. */
  badge: z.boolean(),
  /**
   * On which pages Gloss marks: on all, on those alone that a pattern of `only` covers, or on none
   * before its icon is clicked. The sites switched off (a list of its own) are left out in each.
   */
  where: z.object({
    mode: z.enum(['everywhere', 'only', 'click']),
    only: z.array(patternSchema),
  }),
  /** The interface's language; `browser` follows the browser's own. */
  language: z.enum(['browser', 'en', 'de', 'fr']),
});

/** The host name that a correction holds for. */
const host = z.string().check(z.minLength(1), z.maxLength(253));

/** A day, YYYY-MM-DD in the reader's own calendar; blank where it is not known. */
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** That an entity is not whom or what a site means: one entry of a list that grows, in storage.local. */
export const correctionSchema = z.strictObject({
  /** The host name on whose pages the entity gets no marks. */
  host,
  /** The entity's id in the pack. */
  entity: text,
  /** The page's words. */
  text: z.string(),
  /** The day it was made. */
  date: day,
});

/**
 * That the verdict on a page's quotation is wrong: one entry of a list that grows, in storage.local.
 * The quotation loses its mark on that host, and the entry is kept for whoever makes the pack.
 */
export const verdictCorrectionSchema = z.strictObject({
  host,
  /** The page's address without query and fragment, which may carry what is private. */
  url: z.string(),
  /** The page's quotation, all parts. */
  text,
  /** The utterance's id in the pack; null where no source carries the words. */
  utterance: z.nullable(z.string()),
  /** What Gloss had said. */
  verdict: z.enum(VERDICTS),
  /** The day it was said. */
  date: day,
});

export type Settings = z.infer<typeof settingsSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type VerdictCorrection = z.infer<typeof verdictCorrectionSchema>;

/** Any part of the settings, to any depth; a list is changed whole. */
export type SettingsPatch = {
  [K in keyof Settings]?: Settings[K] extends object ? Partial<Settings[K]> : Settings[K];
};
