/**
 * Every message between the parts of the extension: one map from a message's name to the shapes of
 * its request and its answer. What arrives is unknown until it is parsed here.
 */
import * as z from 'zod/mini';
import { CHANGE_KINDS, VERDICTS, VERSION_CLASSES, WORDINGS } from '../core/model/verdicts';

z.config({ jitless: true });

const offset = z.int().check(z.gte(0));
const passage = z.object({ source: z.string(), start: offset, end: offset, exact: z.string() });
const sourceLabel = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  datePublished: z.nullable(z.string()),
});
const entityType = z.enum(['Person', 'Organization', 'Place', 'Event']);

const quotationBrief = z.object({
  id: z.string(),
  parts: z.array(z.string()),
  speaker: z.nullable(z.object({ id: z.string(), name: z.string() })),
  to: z.nullable(z.string()),
  medium: z.nullable(z.string()),
  date: z.nullable(z.string()),
  source: sourceLabel,
  passage,
});

const entityBrief = z.object({
  id: z.string(),
  type: entityType,
  name: z.string(),
  description: z.string(),
  about: z.object({ passage, source: sourceLabel }),
  agreement: z.nullable(
    z.object({ agree: z.array(z.string()), differ: z.array(z.string()), sources: offset }),
  ),
  quotations: z.array(quotationBrief),
  says: z.array(z.object({ source: sourceLabel, sentence: passage, mark: passage })),
  silent: z.array(sourceLabel),
});

const range = z.object({ start: offset, end: offset });
const change = z.object({ kind: z.enum(CHANGE_KINDS), from: z.string(), to: z.string() });
const person = z.nullable(z.object({ id: z.string(), name: z.string() }));

const quotationRecord = z.object({
  ...range.shape,
  text: z.string(),
  parts: z.optional(z.array(range)),
  verdict: z.enum(VERDICTS),
  wording: z.nullable(z.enum(WORDINGS)),
  extends: z.boolean(),
  utterance: z.nullable(z.string()),
  speaker: z.nullable(z.string()),
  attributedTo: z.nullable(z.string()),
  sources: z.array(z.string()),
  changes: z.array(change),
});

const verdictBrief = z.object({
  verdict: z.enum(VERDICTS),
  sentence: z.string(),
  flags: z.array(z.string()),
  changes: z.array(change),
  extends: z.boolean(),
  speaker: person,
  attributedTo: person,
  words: z.array(z.object({ op: z.enum(['equal', 'delete', 'insert']), text: z.string() })),
  versions: z.array(z.object({ quotation: quotationBrief, class: z.enum(VERSION_CLASSES) })),
  silent: z.array(sourceLabel),
});

const nothing = z.object({});

/** Messages to the background: from content scripts, the card, and extension pages. */
export const toBackground = {
  /** Puts the card's script into the sender's frame. */
  'card.load': { request: nothing, response: nothing },
  /** Paints the sender's frame by the settings; `remove` is the style sheet given before, if any. */
  'style.apply': {
    request: z.object({ remove: z.nullable(z.string()) }),
    response: z.object({ css: z.string() }),
  },
  /** What the pack has on one entity; null for an unknown id. */
  'entity.brief': {
    request: z.object({ entity: z.string() }),
    response: z.object({ brief: z.nullable(entityBrief) }),
  },
  /** Judges the quotations of a page; `blocks` are its texts, offsets count them joined by newlines. */
  'quotations.judge': {
    request: z.object({ blocks: z.array(z.string()) }),
    response: z.object({ quotations: z.array(quotationRecord) }),
  },
  /** What the sources say to one quotation of a page; null where its utterance is not in the pack. */
  'quotation.brief': {
    request: z.object({ record: quotationRecord }),
    response: z.object({ brief: z.nullable(verdictBrief) }),
  },
  /** Opens the reader in a new tab, at a passage. */
  'reader.open': {
    request: z.object({ source: z.string(), start: offset, end: offset }),
    response: nothing,
  },
  /** Opens the popup's view of the sender's tab in a tab of its own, at one entity. */
  'details.open': { request: z.object({ entity: z.string() }), response: nothing },
  /** How many entities the sender's page holds, for the toolbar icon. */
  'page.counted': { request: z.object({ entities: offset }), response: nothing },
} as const;

/** Messages to a tab's content script. */
export const toPage = {
  /** What is marked on the page now, in page order. */
  'page.summary': {
    request: nothing,
    response: z.object({
      /** off: by the settings; off-here: this site is on the list. */
      state: z.enum(['on', 'off', 'off-here']),
      host: z.string(),
      /** One row an entity, in order of first appearance. */
      entities: z.array(
        z.object({
          id: z.string(),
          type: entityType,
          name: z.string(),
          certain: offset,
          possible: offset,
        }),
      ),
      /** The page's quotations in order; offsets are into its texts when they were judged. */
      quotations: z.array(quotationRecord),
    }),
  },
  /** Scrolls to the nth (from 0, wrapping round) mark of an entity; `of` counts them, 0 for none. */
  'page.jump': {
    request: z.object({ entity: z.string(), nth: offset }),
    response: z.object({ of: offset }),
  },
  /** Scrolls to the nth (from 0) quotation of the summary; shown: false where it is gone. */
  'page.jumpToQuotation': {
    request: z.object({ nth: offset }),
    response: z.object({ shown: z.boolean() }),
  },
} as const;

export type MessageMap = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;
export type Request<M extends MessageMap, K extends keyof M> = z.infer<M[K]['request']>;
export type Response<M extends MessageMap, K extends keyof M> = z.infer<M[K]['response']>;
export type PageSummary = Response<typeof toPage, 'page.summary'>;
