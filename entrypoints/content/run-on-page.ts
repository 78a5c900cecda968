import { entities, index } from 'virtual:gloss-names';
import { createScanner } from '../../src/core/match/scanner';
import { onPageMessages, sendToBackground } from '../../src/platform/message-port';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import type { Loaded } from '../../src/platform/settings-store';
import { PageSession } from './page-session';
import { jumpTo, summaryOf } from './summary';

/** Runs Gloss on this page until `signal` aborts, which happens when the extension goes or is renewed. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  const host = location.hostname;
  const bytes = Uint8Array.from(atob(index), (char) => char.charCodeAt(0));
  const scanner = createScanner({ entities, index: bytes });
  let state: 'on' | 'off' | 'off-here' = 'off';
  let session: PageSession | null = null;

  const apply = ({ settings, sites, corrections }: Loaded): void => {
    state = !settings.enabled ? 'off' : sites.includes(host) ? 'off-here' : 'on';
    if (state === 'on') {
      session ??= new PageSession(scanner, signal);
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
        return { state, host, entities: summaryOf(session?.mentions() ?? []) };
      },
      'page.jump': ({ entity, nth }) => ({ of: jumpTo(session, entity, nth) }),
    },
    signal,
  );
  watchSettings(apply, signal);
  const loaded = await loadSettings();
  if (!signal.aborted) apply(loaded);
}
