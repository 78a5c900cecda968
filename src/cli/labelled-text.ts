import type { EntityType } from '../core/model/pack';

/** A place in a text and the entity that a person says is named there; UTF-16 code units. */
export interface Label {
  start: number;
  end: number;
  entity: string;
}

const LABEL = /\[\[([^[\]]+)=([a-z0-9._-]+)\]\]/g;

/** Takes the labels out of a text: `[[Bondarev=boris-bondarev]] quit` is "Bondarev quit" and one label. */
export function readLabelled(labelled: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of labelled.matchAll(LABEL)) {
    const [whole, words = '', entity = ''] = match;
    text += labelled.slice(from, match.index);
    labels.push({ start: text.length, end: text.length + words.length, entity });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + labelled.slice(from), labels };
}

export interface Score {
  /** Found and labelled, found and not labelled, labelled and not found. */
  right: number;
  wrong: number;
  missed: number;
}

export const noScore = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** The share of what was found that is right; 1 where nothing was found. */
export const precision = ({ right, wrong }: Score): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
/** The share of what is labelled that was found; 1 where nothing is labelled. */
export const recall = ({ right, missed }: Score): number =>
  right + missed === 0 ? 1 : right / (right + missed);

interface Found extends Label {
  type: EntityType;
}

/**
 * Pairs what was found with the labels: the same entity and a character in common. `typeOf` gives the
 * type of a labelled entity that was not found.
 */
export function scoreText(
  found: readonly Found[],
  labels: readonly Label[],
  typeOf: (entity: string) => EntityType | undefined,
): { scores: Map<EntityType, Score>; wrong: Found[]; missed: Label[] } {
  const scores = new Map<EntityType, Score>();
  const of = (type: EntityType) => {
    const score = scores.get(type) ?? noScore();
    scores.set(type, score);
    return score;
  };
  const meets = (a: Label, b: Label) => a.entity === b.entity && a.start < b.end && b.start < a.end;
  const missed = labels.filter((label) => !found.some((f) => meets(f, label)));
  const wrong = found.filter((f) => !labels.some((label) => meets(f, label)));
  for (const f of found) of(f.type)[wrong.includes(f) ? 'wrong' : 'right']++;
  for (const label of missed) {
    const type = typeOf(label.entity);
    if (type) of(type).missed++;
  }
  return { scores, wrong, missed };
}
