import type { Entity, Passage, Source } from '../model/pack';
import { occurrences, type Range, wordBounded } from './locate';
import { passageOf } from './source-text';

/** Both apostrophes are one, so that a name annotated with either is found with either. */
const straighten = (text: string) => text.replaceAll('’', "'");

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** True where a form stands in a text as whole words, be it inside a longer name. */
export function standsIn(text: string, form: string): boolean {
  return occurrences(straighten(text), straighten(form)).some((range) => wordBounded(text, range));
}

/**
 * Where the names of the entities stand in a source, outside its furniture and the given exceptions,
 * by entity id. Of overlapping names, of one entity or of several, the longest counts, then the
 * first. Possessive endings stay outside.
 */
export function findNames(
  source: Source,
  entities: readonly { id: string; names: Pick<Entity['names'][number], 'text'>[] }[],
  except: readonly { id: string; passage: Passage }[],
): Map<string, Passage[]> {
  const text = straighten(source.text);
  const candidates = entities
    .flatMap(({ id, names }) =>
      names.flatMap((name) =>
        occurrences(text, straighten(name.text)).map((range) => ({ id, ...range })),
      ),
    )
    .filter(
      (range) =>
        wordBounded(text, range) &&
        !source.furniture.some((other) => overlaps(range, other)) &&
        !except.some(
          ({ id, passage }) =>
            id === range.id && passage.source === source.id && overlaps(range, passage),
        ),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);

  const taken: (Range & { id: string })[] = [];
  for (const range of candidates) {
    if (!taken.some((other) => overlaps(range, other))) taken.push(range);
  }
  const found = new Map<string, Passage[]>();
  for (const range of taken.sort((a, b) => a.start - b.start)) {
    found.set(range.id, [...(found.get(range.id) ?? []), passageOf(source, range)]);
  }
  return found;
}
