import type { CardServices } from '../../src/card/contract';
import type { Pack } from '../../src/core/model/pack';
import { cardBrief } from '../../src/core/overview/card-brief';
import { verdictBrief } from '../../src/core/pack/verdict-brief';
import { openPanel, panelPath } from '../../src/platform/panel';
import { findTab, openPage } from '../../src/platform/tabs';
import { readerHref } from '../../src/ui/parts/reader-link';
import { citationsOf } from '../background/citations';

/**
 * What the example's card asks for, out of the pack itself. Nothing that is done there is stored: the
 * example stands for a page, and has no site of its own.
 * @param switchOff takes the marks off the example.
 */
export function exampleServices(pack: Pack, switchOff: () => void): CardServices {
  // Asked for beforehand: browsers open the panel only while nothing was awaited since the click.
  let tab: number | null = null;
  findTab(null).then((found) => {
    tab = found?.id ?? null;
  });
  return {
    brief: async (entity, near) => ({ brief: cardBrief(pack, entity, near) }),
    verdict: async (record) => ({ brief: verdictBrief(pack, record) }),
    cite: citationsOf,
    openPassage: (passage) => void openPage(readerHref(passage)),
    openPanel: (place) =>
      void (tab === null ? openPage(panelPath(place, null)) : openPanel(place, tab)),
    correct: async () => false,
    correctVerdict: async () => false,
    async switchOff() {
      switchOff();
      return true;
    },
  };
}
