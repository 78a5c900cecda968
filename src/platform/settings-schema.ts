/**
 * The settings: one schema, every default in one place. Only what the user has set is stored, so a
 * better default of a later version reaches everyone who never chose otherwise.
 */
import * as z from 'zod/mini';

// By default zod probes `new Function`, which a strict content security policy reports as an attack.
z.config({ jitless: true });

const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** Small settings, kept in storage.sync. Every key has a default; `fallback` is the whole of them. */
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
  /** Whether quotations of the pack are marked, and whether those too that no source has. */
  quotations: z.object({ marked: z.boolean(), notInThisPack: z.boolean() }),
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
});

/** A host name on which Gloss is switched off: one entry of a list that grows, in storage.local. */
export const siteSchema = z.string().check(z.minLength(1), z.maxLength(253));

/**
 * That an entity is not whom or what a site means: one entry of a list that grows, in storage.local.
 * The words and the date only serve the list that the reader sees, so a bad one is left blank and
 * the correction holds.
 */
export const correctionSchema = z.object({
  /** The host name on whose pages the entity gets no marks. */
  host: siteSchema,
  /** The entity's id in the pack. */
  entity: z.string().check(z.minLength(1)),
  /** The page's words. */
  text: z.catch(z.string(), ''),
  /** The day it was made, YYYY-MM-DD in the reader's own calendar. */
  date: z.catch(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), ''),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Correction = z.infer<typeof correctionSchema>;

/**
 * The colours are Okabe and Ito's, which stay apart in every common colour blindness, darkened or
 * lightened until each has a contrast of 3:1 or more on white and on black.
 */
export const DEFAULTS: Settings = {
  enabled: true,
  types: { Person: true, Organization: true, Place: true, Event: true },
  possible: false,
  quotations: { marked: true, notInThisPack: false },
  style: 'underline',
  colors: {
    Person: '#0072b2',
    Organization: '#a85c8a',
    Place: '#008a66',
    Event: '#c05000',
    Quotation: '#877c00',
  },
  dwell: 300,
};
