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
  const mark = marks[nth % marks.length];
  const element = mark?.range.startContainer.parentElement;
  if (!element) return 0;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
  return marks.length;
}
