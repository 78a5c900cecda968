import type { Mention } from '../../src/core/model/mention';
import type { PageSummary } from '../../src/platform/messages';

/**
 * Counts a page's mentions by entity, in the order in which the entities first appear.
 * @param shows tells of which of them the settings want marks.
 */
export function summaryOf(
  mentions: readonly Mention[],
  shows: (mention: Mention) => boolean,
): PageSummary['entities'] {
  const rows = new Map<string, PageSummary['entities'][number]>();
  for (const mention of mentions) {
    const { entity: id, type, name, certainty } = mention;
    const row = rows.get(id) ?? { id, type, name, certain: 0, possible: 0, marked: 0 };
    row[certainty]++;
    if (shows(mention)) row.marked++;
    rows.set(id, row);
  }
  return [...rows.values()];
}
