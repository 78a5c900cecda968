import type { CardHost } from '../../src/card/contract';
import { sendToBackground } from '../../src/platform/message-port';
import { setCorrection } from '../../src/platform/settings';

/** What the card asks of the background and of the settings; `host` is the page's, '' for a file. */
export function cardServices(host: string): Pick<CardHost, 'services' | 'site'> {
  return {
    site: host || null,
    services: {
      brief: (entity) => sendToBackground('entity.brief', { entity }),
      verdict: (record) => sendToBackground('quotation.brief', { record }),
      openPassage: ({ source, start, end }) =>
        void sendToBackground('reader.open', { source, start, end }),
      openDetails: (entity) => void sendToBackground('details.open', { entity }),
      correct: ({ entity, text }, made) =>
        setCorrection({ host, entity, text, date: dayOf(new Date()) }, made).then(
          () => true,
          () => false,
        ),
    },
  };
}

/** The day on the reader's own calendar, YYYY-MM-DD. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
