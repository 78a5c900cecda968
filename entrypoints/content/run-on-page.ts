import { entities, index, runs } from 'virtual:gloss-names';
import { createScanner } from '../../src/core/match/scanner';
import { findCandidates, openRunIndex } from '../../src/core/verdict/run-index';
import { onPageMessages, sendToBackground } from '../../src/platform/message-port';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { PageSession } from './page-session';
import { jumpTo, jumpToQuotation, summaryOf } from './summary';

/** Runs Gloss on this page until `signal` aborts, which happens when the extension goes or is renewed. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  const host = location.hostname;
  const scanner = createScanner({ entities, index: bytesOf(index) });
  const runIndex = openRunIndex(bytesOf(runs));
  const mayQuote = (text: string) => findCandidates(runIndex, text).length > 0;
  let state: 'on' | 'off' | 'off-here' = 'off';
  let session: PageSession | null = null;

  const apply = ({ settings, sites, corrections }: Loaded): void => {
    state = !settings.enabled ? 'off' : sites.includes(host) ? 'off-here' : 'on';
    if (state === 'on') {
      session ??= new PageSession(scanner, mayQuote, signal);
      const here = corrections.filter((correction) => correction.host === host);
      session.apply(settings, new Set(here.map(({ entity }) => entity)));
    } else if (session) {
      session.end();
      session = null;
      sendToBackground('page.counted', { entities: 0 });
    }
  };

  onPageMessages(
    {
      'page.summary': async () => {
        // Asked right after a change of the settings, the answer already goes by them.
        const loaded = await loadSettings();
        if (!signal.aborted) apply(loaded);
        await session?.read;
        const quotations = [...((await session?.quotations()) ?? [])];
        return { state, host, entities: summaryOf(session?.mentions() ?? []), quotations };
      },
      'page.jump': ({ entity, nth }) => ({ of: jumpTo(session, entity, nth) }),
      'page.jumpToQuotation': async ({ nth }) => ({ shown: await jumpToQuotation(session, nth) }),
    },
    signal,
  );
  watchSettings(apply, signal);
  const loaded = await loadSettings();
  if (!signal.aborted) apply(loaded);
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
