import { jumpToMark, jumpToQuotation } from '../../src/platform/tab-page';
import type { Jump } from '../../src/ui/popup/jump';
import type { Open } from '../../src/ui/popup/popup-state';

/** Scrolls a tab's page to what is open; to an entity's marks in turn, `made` jumps having been made. */
export async function jumpTo(tab: number, open: Open, made: number): Promise<Jump> {
  if (open.kind === 'quotation') {
    const shown = open.nth !== null && (await jumpToQuotation(tab, open.nth));
    return { to: 'quotation', shown };
  }
  const of = await jumpToMark(tab, open.brief.id, made);
  return { to: 'mark', nth: of === 0 ? 0 : made % of, of };
}
