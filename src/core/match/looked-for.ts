import type { Entity, Name } from '../model/pack';

/**
 * The names by which an entity is looked for. A person's title stays outside the mark, like one that no
 * annotation lists: the name in it is found. A given and a family name that both stand for themselves
 * are found by the family name.
 */
export function lookedFor(entity: Entity): Name[] {
  if (entity.type !== 'Person') return entity.names;
  const family = new Set(entity.names.filter((n) => !n.text.includes(' ')).map((n) => n.text));
  const given = new Set(givenNamesOf(entity));
  return entity.names.filter(({ kind, text }) => {
    const [first, last, ...more] = text.normalize('NFC').split(' ');
    const found = more.length === 0 && given.has(first ?? '') && family.has(last ?? '');
    return kind !== 'title' && !found;
  });
}

/** A person's given names: those annotated, and the first word of every full name. */
export function givenNamesOf(entity: Entity): string[] {
  if (entity.type !== 'Person') return [];
  const full = entity.names.filter((n) => n.kind === 'full' || n.kind === 'misspelling');
  const first = full.map((n) => n.text.split(' ')).filter((words) => words.length > 1);
  const all = [...(entity.givenNames ?? []), ...first.map((words) => words[0] as string)];
  return [...new Set(all.map((given) => given.normalize('NFC')))];
}
