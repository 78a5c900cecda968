/**
 * Every message between the parts of the extension: one map from a message's name to the shapes of
 * its request and its answer. What arrives is unknown until it is parsed here.
 */
import * as z from 'zod/mini';
import { CHANGE_KINDS, VERDICTS, VERSION_CLASSES, WORDINGS } from '../core/model/verdicts';
import { correctionSchema, verdictCorrectionSchema } from './settings-schema';

z.config({ jitless: true });

const offset = z.int().check(z.gte(0));
const passage = z.object({ source: z.string(), start: offset, end: offset, exact: z.string() });
const sourceLabel = z.object({
  id: z.string(),
  publisher: z.nullable(z.string()),
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

const detailName = z.object({ property: z.string(), label: z.string() });

const cardQuotation = z.object({
  ...quotationBrief.shape,
  also: z.array(z.object({ source: sourceLabel, passage, same: z.boolean() })),
});

const cardBrief = z.object({
  id: z.string(),
  type: entityType,
  name: z.string(),
  language: z.string(),
  description: z.string(),
  about: z.object({ passage, source: sourceLabel }),
  agreement: z.nullable(
    z.object({ agree: z.array(detailName), differ: z.array(detailName), sources: offset }),
  ),
  quotations: z.array(cardQuotation),
  says: z.array(z.object({ source: sourceLabel, sentence: passage, mark: passage })),
  naming: offset,
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
  language: z.string(),
  verdict: z.enum(VERDICTS),
  wording: z.nullable(z.enum(WORDINGS)),
  changes: z.array(change),
  cut: z.object({ start: z.boolean(), end: z.boolean() }),
  carrying: offset,
  sources: offset,
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
  /** Puts the engine's script into the sender's frame, and the style of its marks. */
  'engine.load': { request: nothing, response: nothing },
  /** Puts the card's script into the sender's frame. */
  'card.load': { request: nothing, response: nothing },
  /** A card opened in the sender's frame, or closed: Escape closes it from the tab's other frames too. */
  'card.shown': { request: z.object({ shown: z.boolean() }), response: nothing },
  /** The reader pressed Escape in a frame while a card is open in another one. */
  'card.escape': { request: nothing, response: nothing },
  /** Gives the sender's frame a style sheet in place of the one that it has. */
  'style.apply': {
    request: z.object({ css: z.string(), remove: z.string() }),
    response: nothing,
  },
  /** What a card shows of one entity, by the page's words around its mark; null for an unknown id. */
  'entity.brief': {
    request: z.object({ entity: z.string(), near: z.string() }),
    response: z.object({ brief: z.nullable(cardBrief) }),
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
  /** A quotation of the pack as it is cited, in the reader's language; null for an unknown id. */
  'quotation.cite': {
    request: z.object({ quotation: z.string() }),
    response: z.object({
      citations: z.nullable(z.object({ plain: z.string(), markdown: z.string() })),
    }),
  },
  /** Opens the side panel beside the sender's tab, at an entity, or at a quotation of the pack. */
  'panel.open': {
    request: z.object({ entity: z.optional(z.string()), quotation: z.optional(z.string()) }),
    response: nothing,
  },
  /** Keeps that an entity is not meant on a site, or takes that back; false where it cannot. */
  'correction.set': {
    request: z.object({ correction: correctionSchema, made: z.boolean() }),
    response: z.object({ kept: z.boolean() }),
  },
  /** Keeps that the verdict on a quotation is wrong, or takes that back; false where it cannot. */
  'verdictCorrection.set': {
    request: z.object({ correction: verdictCorrectionSchema, made: z.boolean() }),
    response: z.object({ kept: z.boolean() }),
  },
  /** Switches Gloss on or off on a page's site; false where that cannot be stored. */
  'site.switch': {
    request: z.object({ host: z.string(), url: z.string(), on: z.boolean() }),
    response: z.object({ kept: z.boolean() }),
  },
  /** The sender's frame has been read, or holds other entities than before. */
  'page.counted': { request: nothing, response: nothing },
} as const;

/** What is asked of a tab's frames; each frame answers for itself. */
export const toPage = {
  /** What is found in the frame now, marked or not, in page order. */
  'page.summary': {
    request: nothing,
    response: z.object({
      /** off: by the settings; off-here: on this site; on-click: until the reader asks for marks. */
      state: z.enum(['on', 'off', 'off-here', 'on-click']),
      host: z.string(),
      /** One row an entity, in order of first appearance. */
      entities: z.array(
        z.object({
          id: z.string(),
          type: entityType,
          name: z.string(),
          certain: offset,
          possible: offset,
          /** How many of them the settings have marked, be it by the first mark for all. */
          marked: offset,
        }),
      ),
      /** The page's quotations in order; offsets are into its texts when they were judged. */
      quotations: z.array(quotationRecord),
    }),
  },
  /** Marks this page now, where the settings wait for the reader to ask, or no more. */
  'page.run': { request: z.object({ on: z.boolean() }), response: nothing },
  /** A card is open in another frame, or no more: until then this frame's next Escape is the card's. */
  'page.otherCard': { request: z.object({ shown: z.boolean() }), response: nothing },
  /** Closes the frame's card. */
  'page.closeCard': { request: nothing, response: nothing },
  /** The frame's texts, block by block, for whoever takes along what was found in them. */
  'page.text': {
    request: nothing,
    response: z.object({
      url: z.string(),
      title: z.string(),
      blocks: z.array(z.object({ text: z.string(), visible: z.boolean() })),
    }),
  },
  /** The ids of the entities that have marks, each once. */
  'page.entities': { request: nothing, response: z.object({ entities: z.array(z.string()) }) },
  /** How many marks an entity has. */
  'page.marksOf': {
    request: z.object({ entity: z.string() }),
    response: z.object({ of: offset }),
  },
  /** Scrolls to the nth (from 0) mark of an entity; shown: false where it is gone. */
  'page.jump': {
    request: z.object({ entity: z.string(), nth: offset }),
    response: z.object({ shown: z.boolean() }),
  },
  /** Scrolls to the nth (from 0) quotation of the summary; shown: false where it is gone. */
  'page.jumpToQuotation': {
    request: z.object({ nth: offset }),
    response: z.object({ shown: z.boolean() }),
  },
  /** Where the frame's reader is among its marks; see step.ts. */
  'page.place': {
    request: nothing,
    response: z.object({
      of: offset,
      before: offset,
      on: z.boolean(),
      since: z.nullable(z.number()),
      focused: z.boolean(),
    }),
  },
  /** Scrolls to the nth (from 0) mark of `page.place`, and opens its card; null where it is gone. */
  'page.open': {
    request: z.object({ nth: offset }),
    response: z.object({
      mark: z.nullable(
        z.union([
          z.object({ kind: z.literal('mention'), name: z.string(), type: entityType }),
          z.object({ kind: z.literal('quotation'), verdict: z.enum(VERDICTS) }),
        ]),
      ),
    }),
  },
} as const;

export type MessageMap = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;
export type Request<M extends MessageMap, K extends keyof M> = z.infer<M[K]['request']>;
export type Response<M extends MessageMap, K extends keyof M> = z.infer<M[K]['response']>;
export type PageSummary = Response<typeof toPage, 'page.summary'>;
