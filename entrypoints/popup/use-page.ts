import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onPageCounted } from '../../src/platform/message-port';
import { watchPageSettings } from '../../src/platform/page-settings';
import { onPagesAllowed } from '../../src/platform/permissions';
import { findTab, watchActiveTab, watchTab } from '../../src/platform/tabs';
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
  /** The tab that was asked last, whether it has answered or not. */
  const asked = useRef<number | null>(null);
  const reread = useCallback(
    async (begin = begins) => {
      const mine = ++newest.current;
      const tab = await findTab(tabId);
      if (mine !== newest.current) return;
      asked.current = tab?.id ?? null;
      const next = await readPage(tab, begin);
      // A reading that a later one has overtaken may be of another tab.
      if (mine === newest.current) setReading(next);
    },
    [tabId, begins],
  );

  useEffect(() => {
    const ending = new AbortController();
    const again = () => void reread();
    if (tabId === null) watchActiveTab(again, ending.signal);
    else watchTab(tabId, again, ending.signal);
    onPageCounted((counted) => counted === asked.current && again(), ending.signal);
    watchPageSettings(again, ending.signal);
    onPagesAllowed(again, ending.signal);
    // Last: what changes from now on is told.
    again();
    return () => ending.abort();
  }, [tabId, reread]);
  return [reading, reread];
}
