import type { Mention } from '../../src/core/model/mention';
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
