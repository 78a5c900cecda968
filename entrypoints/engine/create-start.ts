import { index, runs } from 'virtual:gloss-names';
import { createScanner } from '../../src/core/match/scanner';
import { openRunIndex, proposalOf } from '../../src/core/verdict/run-index';
import type { StartSession } from '../../src/page/page-slot';
import { FrameSession } from './frame-session';
import { FrameStyle } from './frame-style';

/** Opens the pack's names, once for all the sessions that the frame will have. */
export function createStart(): StartSession {
  const runIndex = openRunIndex(runs);
  const tools = {
    scanner: createScanner(index),
    proposalOf: (text: string) => proposalOf(runIndex, text),
  };
  const style = new FrameStyle();
  return (host, settings, signal) => {
    const { sift, openWatch } = host;
    return new FrameSession({ ...tools, sift, openWatch }, style, host, settings, signal);
  };
}
