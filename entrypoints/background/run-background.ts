import { entityBrief } from '../../src/core/pack/brief';
import { verdictBrief } from '../../src/core/pack/verdict-brief';
import { judgeBlocks } from '../../src/core/verdict/judge-page';
import { highlightCss } from '../../src/page/highlight-css';
import { showCount } from '../../src/platform/badge';
import { putCard, putStyle } from '../../src/platform/frames';
import { onBackgroundMessages } from '../../src/platform/message-port';
import { loadPack } from '../../src/platform/pack-store';
import { loadSettings } from '../../src/platform/settings';
import { openPage } from '../../src/platform/tabs';

/** Answers content scripts. It keeps nothing between two messages: the browser may end it at any time. */
export function runBackground(): void {
  onBackgroundMessages({
    'card.load': async (_request, sender) => {
      await putCard(sender);
      return {};
    },
    'style.apply': async ({ remove }, sender) => {
      const { settings } = await loadSettings();
      const css = highlightCss(settings);
      await putStyle(sender, css, remove);
      return { css };
    },
    'entity.brief': async ({ entity }) => ({ brief: entityBrief(await loadPack(), entity) }),
    'quotations.judge': async ({ blocks }) => ({
      quotations: judgeBlocks(await loadPack(), blocks),
    }),
    'quotation.brief': async ({ record }) => ({ brief: verdictBrief(await loadPack(), record) }),
    'reader.open': async ({ source, start, end }) => {
      const passage = new URLSearchParams({ source, start: String(start), end: String(end) });
      await openPage(`reader.html?${passage}`);
      return {};
    },
    'details.open': async ({ entity }, { tabId }) => {
      await openPage(`popup.html?${new URLSearchParams({ tab: String(tabId), entity })}`);
      return {};
    },
    'page.counted': async ({ entities }, sender) => {
      await showCount(sender, entities);
      return {};
    },
  });
}
