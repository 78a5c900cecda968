import type { Mention } from '../../src/core/model/mention';
import { rectsOf } from '../../src/page/hit-test';
import type { PageSummary } from '../../src/platform/messages';

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

/** Scrolls a place of the page to the middle of the window; false where it is gone. */
export function scrollTo(range: StaticRange | undefined, behavior = asLiked()): boolean {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  const isTall = element.getBoundingClientRect().height > innerHeight;
  element.scrollIntoView({ block: isTall ? 'nearest' : 'center', behavior });
  // The middle of a paragraph that is taller than the window may be far from the place.
  const [box] = isTall ? rectsOf(range) : [];
  if (box) scrollBy({ top: (box.top + box.bottom - innerHeight) / 2, behavior });
  return true;
}

/** How the reader likes things to move; where nobody sees it, Firefox does not move them at all. */
function asLiked(): ScrollBehavior {
  const smooth = !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return smooth ? 'smooth' : 'instant';
}
