import type { EntityType } from '../../core/model/pack';
import type { SearchResult } from '../../core/search/search';

export type Group = EntityType | 'Quotation' | 'Source';

export interface ResultGroup {
  group: Group;
  /** Each with its place in the whole list, from 0, as the arrow keys go. */
  rows: { nth: number; result: SearchResult }[];
}

/** Results by type: the type of the best result first, and within each the best first. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  const groups = new Map<Group, SearchResult[]>();
  for (const result of results) {
    const group = groupOf(result);
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  let nth = 0;
  return [...groups].map(([group, rows]) => ({
    group,
    rows: rows.map((result) => ({ nth: nth++, result })),
  }));
}

const groupOf = (result: SearchResult): Group => {
  if (result.kind === 'entity') return result.type;
  return result.kind === 'quotation' ? 'Quotation' : 'Source';
};
