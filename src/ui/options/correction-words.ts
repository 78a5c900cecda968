import type { Entity } from '../../core/model/pack';
import type { Correction } from '../../platform/settings-schema';
import type { Words } from '../../words/words';

/** The entity's name in the pack; one that the pack has no more is called as the page called it. */
export function nameOf(
  { entity, text }: Pick<Correction, 'entity' | 'text'>,
  pack: { entities: readonly Pick<Entity, 'id' | 'name'>[] } | null,
): string {
  return pack?.entities.find(({ id }) => id === entity)?.name ?? (text || entity);
}

/** "21 November 2026, on “Bondarev”": the day and the page's words, as far as they are known. */
export function origin(
  words: Words,
  { text, date }: Pick<Correction, 'text' | 'date'>,
  name: string,
): string {
  const said = text && text !== name && words.say('options.corrections.said', { text });
  return [date && words.date(date), said].filter(Boolean).join(', ');
}
