import { useCallback, useEffect, useState } from 'preact/hooks';
import { onPageCounted } from '../../src/platform/message-port';
import { watchPageSettings } from '../../src/platform/page-settings';
import { watchTab } from '../../src/platform/tabs';
import { type PageReading, readPage } from './read-page';

/** What the tab holds, read anew whenever its page changes, another is loaded, or it is closed. */
export function usePage(tabId: number | null): [PageReading, reread: () => void] {
  const [reading, setReading] = useState<PageReading>({
    tab: null,
    host: null,
    state: { kind: 'loading' },
  });
  const id = reading.tab?.id ?? null;
  const reread = useCallback(() => {
    readPage(id ?? tabId).then(setReading);
  }, [id, tabId]);

  useEffect(() => {
    reread();
  }, [reread]);
  useEffect(() => {
    if (id === null) return;
    const ending = new AbortController();
    watchTab(id, reread, ending.signal);
    onPageCounted((counted) => counted === id && reread(), ending.signal);
    watchPageSettings(reread, ending.signal);
    return () => ending.abort();
  }, [id, reread]);
  return [reading, reread];
}
