import type { CardHost } from '../../src/card/contract';
import type { EngineHost } from '../../src/page/page-slot';
import { isPrivate } from '../../src/platform/context';
import { pagePlace } from '../../src/platform/page-place';

/** What the card asks of the background and of the settings. */
export function cardServices({ ask, host }: EngineHost): Pick<CardHost, 'services' | 'site'> {
  return {
    site: isPrivate() ? null : host || null,
    services: {
      brief: (entity, near) => ask('entity.brief', { entity, near }),
      verdict: (record) => ask('quotation.brief', { record }),
      cite: async (quotation) => (await ask('quotation.cite', { quotation }))?.citations ?? null,
      openPassage: ({ source, start, end }) => void ask('reader.open', { source, start, end }),
      openPanel: (place) => void ask('panel.open', place),
      correct: async ({ entity, text }, made) => {
        const correction = { host, entity, text, date: dayOf(new Date()) };
        return (await ask('correction.set', { correction, made }))?.kept ?? false;
      },
      correctVerdict: async ({ text, utterance, verdict }, made) => {
        const { url } = pagePlace(window);
        const said = { text, utterance, verdict, date: dayOf(new Date()) };
        const correction = { host, url: url.replace(/[?#].*$/s, ''), ...said };
        return (await ask('verdictCorrection.set', { correction, made }))?.kept ?? false;
      },
      switchOff: async () =>
        (await ask('site.switch', { ...pagePlace(window), on: false }))?.kept ?? false,
    },
  };
}

/** The day on the reader's own calendar, YYYY-MM-DD. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
