/**
 * What the always-loaded script of a frame and the engine, loaded when first needed, know of each
 * other, and what functions that extension pages run in the frame find there. All of them share one
 * isolated world.
 */
import type { Sift } from '../core/match/sift';
import type { Request, Response, toPage } from '../platform/messages';
import type { ask } from '../platform/page-port';
import type { PageSettings } from '../platform/page-settings';
import type { Watch, WatchListener } from './watch';

type ToPage = typeof toPage;

/** The slot's name on `globalThis`. */
export const PAGE_SLOT = Symbol.for('gloss.page');

/** What a frame answers to the background and to extension pages, by the names of the messages. */
export type PageAnswers = {
  [K in keyof ToPage]: (
    request: Request<ToPage, K>,
  ) => Response<ToPage, K> | Promise<Response<ToPage, K>>;
};

/** What the always-loaded script lends to the engine, which need not bring it again. */
export interface EngineHost {
  ask: typeof ask;
  /** Tells what of a page's text is to be read. */
  sift: Sift;
  /** A watch for the engine to start: the one that has read the page until then, if there is one. */
  openWatch(listener: WatchListener, signal: AbortSignal): Watch;
  /** The host name that corrections go by, the top page's where that can be known; '' for a file. */
  host: string;
  /** The page was emptied and opened anew, which took all listeners of its document and window. */
  reopened(): void;
}

/** Gloss, switched on, in one frame. */
export interface PageSession
  extends Pick<
    PageAnswers,
    | 'page.entities'
    | 'page.marksOf'
    | 'page.jump'
    | 'page.jumpToQuotation'
    | 'page.place'
    | 'page.open'
    | 'page.closeCard'
  > {
  apply(settings: PageSettings): void;
  /** What is read, marked or not. */
  texts(): Response<ToPage, 'page.text'>['blocks'];
  /** What is found, marked or not, once the page has been read. */
  found(): Promise<Pick<Response<ToPage, 'page.summary'>, 'entities' | 'quotations'>>;
  /** The page goes where the browser keeps it for the way back, and comes from there. */
  goesAway(): void;
  cameBack(): void;
}

/** Marks the frame's document until `signal` aborts, which takes everything away again. */
export type StartSession = (
  host: EngineHost,
  settings: PageSettings,
  signal: AbortSignal,
) => PageSession;

export interface PageSlot extends PageAnswers {
  /** Called by the engine's script, once. */
  ready(start: StartSession): void;
}

/** The global object, as far as the slot goes. */
export type PageSlotHolder = { [PAGE_SLOT]?: PageSlot };
