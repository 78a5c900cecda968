import { cardBrief } from '../../src/core/overview/card-brief';
import { verdictBrief } from '../../src/core/pack/verdict-brief';
import { judgeBlocks } from '../../src/core/verdict/judge-page';
import { highlightCss } from '../../src/page/highlight-css';
import { putScript } from '../../src/platform/frames';
import { onBackgroundMessages } from '../../src/platform/message-port';
import { loadPack } from '../../src/platform/pack-store';
import { readPageSettings } from '../../src/platform/page-settings';
import { openPanel } from '../../src/platform/panel';
import { setCorrection, setVerdictCorrection, switchAt } from '../../src/platform/settings';
import { tellOtherFrames } from '../../src/platform/tab-page';
import { askFrames } from '../../src/platform/tab-port';
import { openPage } from '../../src/platform/tabs';
import { countOn, watchBadge } from './badge';
import { citationsOf } from './citations';
import { obeyCommands } from './commands';
import { keepUp } from './keep-up';
import { styleMarks } from './mark-style';
import { offerLookUp } from './menu';
import { answerOmnibox } from './omnibox';

/** Answers content scripts. It keeps nothing between two messages: the browser may end it at any time. */
export function runBackground(): void {
  onBackgroundMessages({
    'engine.load': async (_request, sender) => {
      const style = async () => styleMarks(sender, highlightCss(await readPageSettings()), null);
      await Promise.all([putScript(sender, '/engine.js'), style()]);
      return {};
    },
    'card.load': async (_request, sender) => {
      // The card's first question will be about the pack, so that is read meanwhile.
      loadPack();
      await putScript(sender, '/card.js');
      return {};
    },
    'card.shown': async ({ shown }, sender) => {
      await tellOtherFrames(sender, shown);
      return {};
    },
    'card.escape': async (_request, { tabId }) => {
      if (tabId !== null) await askFrames(tabId, 'page.closeCard', {});
      return {};
    },
    'style.apply': async ({ css, remove }, sender) => {
      await styleMarks(sender, css, remove);
      return {};
    },
    'entity.brief': async ({ entity, near }) => ({
      brief: cardBrief(await loadPack(), entity, near),
    }),
    'quotations.judge': async ({ blocks }) => ({
      quotations: judgeBlocks(await loadPack(), blocks),
    }),
    'quotation.brief': async ({ record }) => ({ brief: verdictBrief(await loadPack(), record) }),
    'reader.open': async ({ source, start, end }) => {
      const passage = new URLSearchParams({ source, start: String(start), end: String(end) });
      await openPage(`reader.html?${passage}`);
      return {};
    },
    'quotation.cite': async ({ quotation }) => ({ citations: await citationsOf(quotation) }),
    'panel.open': async (place, { tabId }) => {
      if (tabId !== null) await openPanel(place, tabId);
      return {};
    },
    'correction.set': async ({ correction, made }) => ({
      kept: await kept(setCorrection(correction, made)),
    }),
    'verdictCorrection.set': async ({ correction, made }) => ({
      kept: await kept(setVerdictCorrection(correction, made)),
    }),
    'site.switch': async ({ on, ...place }) => ({ kept: await kept(switchAt(place, on)) }),
    'page.counted': async (_request, { tabId }) => {
      if (tabId !== null) await countOn(tabId);
      return {};
    },
  });
  keepUp();
  watchBadge();
  obeyCommands();
  offerLookUp();
  answerOmnibox();
}

/** Whether something could be stored: it may answer that it was not. */
const kept = (storing: Promise<unknown>): Promise<boolean> =>
  storing.then(
    (answer) => answer !== false,
    () => false,
  );
