import type { Mention } from '../../src/core/model/mention';
import type { PageSummary } from '../../src/platform/messages';
import type { PageSession } from './page-session';

/** Counts a page's mentions by entity, in the order in which the entities first appear. */
export function summaryOf(mentions: readonly Mention[]): PageSummary['entities'] {
  const rows = new Map<string, PageSummary['entities'][number]>();
  for (const { entity: id, type, name, certainty } of mentions) {
    const row = rows.get(id) ?? { id, type, name, certain: 0, possible: 0 };
    row[certainty]++;
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** Scrolls to the nth painted mark of an entity, wrapping round; gives how many it has. */
export function jumpTo(session: PageSession | null, entity: string, nth: number): number {
  const marks = session?.marks().filter((mark) => mark.entity === entity) ?? [];
  return scrollTo(marks[nth % marks.length]?.range) ? marks.length : 0;
}

/** Scrolls to the page's nth quotation; false where it is gone. */
export async function jumpToQuotation(session: PageSession | null, nth: number): Promise<boolean> {
  const record = (await session?.quotations())?.[nth];
  return record !== undefined && scrollTo(session?.rangeOf(record));
}

function scrollTo(range: StaticRange | undefined): boolean {
  const element = range?.startContainer.parentElement;
  if (!element) return false;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
  return true;
}
