import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onPageCounted } from '../../src/platform/message-port';
import { watchPageSettings } from '../../src/platform/page-settings';
import { watchActiveTab, watchTab } from '../../src/platform/tabs';
import { type PageReading, readPage } from './read-page';

const LOADING: PageReading = { tab: null, host: null, state: { kind: 'loading' } };

/**
 * What a tab holds, read anew whenever its page changes, another is loaded, or it is closed; without a
 * number, the active tab of this window, whichever that becomes.
 * @param begins has pages marked that wait for the reader to ask.
 */
export function usePage(
  tabId: number | null,
  begins: boolean,
): [PageReading, reread: (begin?: boolean) => void] {
  const [reading, setReading] = useState(LOADING);
  const newest = useRef(0);
  const id = reading.tab?.id ?? null;
  const reread = useCallback(
    async (begin = begins) => {
      const mine = ++newest.current;
      const next = await readPage(tabId, begin);
      // A reading that a later one has overtaken may be of another tab.
      if (mine === newest.current) setReading(next);
    },
    [tabId, begins],
  );

  useEffect(() => {
    const ending = new AbortController();
    reread();
    if (tabId === null) watchActiveTab(reread, ending.signal);
    watchPageSettings(() => reread(), ending.signal);
    return () => ending.abort();
  }, [tabId, reread]);
  useEffect(() => {
    if (id === null) return;
    const ending = new AbortController();
    watchTab(id, reread, ending.signal);
    onPageCounted((counted) => counted === id && reread(), ending.signal);
    return () => ending.abort();
  }, [id, reread]);
  return [reading, reread];
}
