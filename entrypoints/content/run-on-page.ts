import { entities, index } from 'virtual:gloss-names';
import { createScanner } from '../../src/core/match/scanner';
import { onPageMessages, sendToBackground } from '../../src/platform/message-port';
import { loadSettings, watchSettings } from '../../src/platform/settings';
import { PageSession, type PageSettings } from './page-session';
import { jumpTo, summaryOf } from './summary';

/** Runs Gloss on this page until `signal` aborts, which happens when the extension goes or is renewed. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  const host = location.hostname;
  const bytes = Uint8Array.from(atob(index), (char) => char.charCodeAt(0));
  const scanner = createScanner({ entities, index: bytes });
  let state: 'on' | 'off' | 'off-here' = 'off';
  let session: PageSession | null = null;

  const apply = (now: PageSettings & { enabled: boolean }, sites: readonly string[]): void => {
    state = !now.enabled ? 'off' : sites.includes(host) ? 'off-here' : 'on';
    if (state === 'on') {
      session ??= new PageSession(scanner, signal);
      session.apply(now);
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
        const { settings, sites } = await loadSettings();
        if (!signal.aborted) apply(settings, sites);
        await session?.read;
        return { state, host, entities: summaryOf(session?.mentions() ?? []) };
      },
      'page.jump': ({ entity, nth }) => ({ of: jumpTo(session, entity, nth) }),
    },
    signal,
  );
  watchSettings(({ settings, sites }) => apply(settings, sites), signal);
  const { settings, sites } = await loadSettings();
  if (!signal.aborted) apply(settings, sites);
}
