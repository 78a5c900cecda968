/** All that the benchmark knows of Gloss's own modules: what they are given, and how they are run. */
import { index, runs } from 'virtual:gloss-names';
import { more, wake } from 'virtual:gloss-sift';
import { watchPointer } from '../../../src/card/pointer';
import { createScanner } from '../../../src/core/match/scanner';
import { openSift, withMore } from '../../../src/core/match/sift';
import { openRunIndex, proposalOf } from '../../../src/core/verdict/run-index';
import { Engine, type EngineTools } from '../../../src/page/engine';
import { Watch } from '../../../src/page/watch';
import type { NameData } from './contract';

export interface RunningGloss {
  /** Resolves when the first marks are painted. */
  read: Promise<void>;
  marks(): number;
  watchPointer(): void;
  markAt(x: number, y: number): boolean;
  stop(): void;
}

const always = () => true;
/** For a pack that is too large for a sift. */
const LARGE = { places: () => null, mayHold: always };

/** A pack's names, decoded. */
export type Names = Omit<NameData, 'index' | 'runs'> & { index: Uint8Array; runs: Uint8Array };

export const BUNDLED: Names = {
  index,
  runs,
  sift: withMore(wake, more),
};

/** Opens a pack's names; what it gives starts Gloss on this page. */
export function openGloss(names: Names): () => RunningGloss {
  const scanner = createScanner(names.index);
  const runIndex = openRunIndex(names.runs);
  // A page's own script sees open ones alone.
  const shadowRootOf = (element: Element) => element.shadowRoot;
  const sift = names.sift ? openSift(names.sift) : LARGE;
  const tools: EngineTools = {
    scanner,
    sift,
    proposalOf: (text: string) => proposalOf(runIndex, text),
    openWatch: (listener, signal) => new Watch(document, { sift, shadowRootOf }, listener, signal),
  };
  return () => {
    const ending = new AbortController();
    const host = {
      shows: ({ certainty }: { certainty: string }) => certainty === 'certain',
      showsQuotation: () => false,
      firstOnly: () => false,
      judge: async () => null,
      changed: () => undefined,
      reopened: () => undefined,
    };
    const engine = new Engine(document, tools, host, ending.signal);
    const noCard = {
      dwell: () => 1e6,
      touch: () => false,
      load: () => Promise.reject(new Error('no card here')),
    };
    return {
      read: engine.start(),
      marks: () => engine.marks().length,
      watchPointer: () => watchPointer(engine, noCard, ending.signal),
      markAt: (x, y) => engine.markAt(x, y) !== null,
      stop: () => ending.abort(),
    };
  };
}
