import type { Passage } from '../model/pack';

/** The sources (ids, kept in their order) that none of the passages stands in. */
export function silentSources(
  sources: readonly string[],
  passages: readonly Pick<Passage, 'source'>[],
): string[] {
  const speaking = new Set(passages.map(({ source }) => source));
  return sources.filter((id) => !speaking.has(id));
}
