import { jumpToMark, jumpToQuotation } from '../../src/platform/tab-page';
import type { Jump } from '../../src/ui/popup/jump';
import type { Open } from '../../src/ui/popup/popup-state';

/** What a view may jump to: marks of an entity, or a quotation of the page by its place, from 0. */
export type Target = { entity: string } | { quotation: number | null };

/** What of the page an opened place can jump to; null for what is not of the page. */
export function targetOf(open: Open): Target | null {
  if (open.kind === 'entity') return { entity: open.brief.id };
  return open.kind === 'quotation' && !open.from ? { quotation: open.nth } : null;
}

/** Scrolls a tab's page to a target; to an entity's marks in turn, `made` jumps having been made. */
export async function jumpTo(tab: number, target: Target, made: number): Promise<Jump> {
  if ('quotation' in target) {
    const shown = target.quotation !== null && (await jumpToQuotation(tab, target.quotation));
    return { to: 'quotation', shown };
  }
  const of = await jumpToMark(tab, target.entity, made);
  return { to: 'mark', nth: of === 0 ? 0 : made % of, of };
}
