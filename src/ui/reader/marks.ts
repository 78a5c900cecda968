import type { EntityType, Pack, Passage } from '../../core/model/pack';
import { TYPES_IN_ORDER } from '../parts/type-colors';
import type { Stretch } from './blocks';

/** What a passage can be of; each is a layer over the text, shown or not. */
export type Kind = EntityType | 'quotation' | 'detail';
export const KINDS: readonly Kind[] = [...TYPES_IN_ORDER, 'quotation', 'detail'];

/** What of the pack stands at a passage: an entity, a quotation or a statement, by its id. */
export interface Thing {
  kind: Kind;
  id: string;
}

/** A marked passage of one source; offsets are UTF-16 code units into its text. */
export interface Mark extends Stretch {
  things: Thing[];
  /** The stretches that are painted: a quotation that the reporter interrupts has more than one. */
  spans: Stretch[];
}

/** Every passage of the pack in one source, each stretch once, in reading order, the longer first. */
export function marksOf(pack: Pack, sourceId: string): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (thing: Thing, { source, start, end }: Passage, spans?: readonly Passage[]) => {
    if (source !== sourceId) return;
    const key = keyOf({ start, end });
    const mark = marks.get(key) ?? { start, end, things: [], spans: [] };
    marks.set(key, mark);
    if (!mark.things.some(({ kind, id }) => kind === thing.kind && id === thing.id))
      mark.things.push(thing);
    for (const span of spans ?? [{ start, end }])
      mark.spans.push({ start: span.start, end: span.end });
  };
  for (const { id, type, passages } of pack.entities)
    for (const passage of passages) add({ kind: type, id }, passage);
  for (const { id, passage, parts } of pack.quotations)
    add({ kind: 'quotation', id }, passage, parts);
  for (const { id, values } of pack.statements)
    for (const { passage } of values) add({ kind: 'detail', id }, passage);
  return [...marks.values()].sort(inReadingOrder);
}

/** The marks without those kinds that are hidden. */
export function shownMarks(marks: readonly Mark[], hidden: ReadonlySet<Kind>): Mark[] {
  return marks
    .map((mark) => ({ ...mark, things: mark.things.filter(({ kind }) => !hidden.has(kind)) }))
    .filter(({ things }) => things.length > 0);
}

/** How many marks each kind has. */
export function countKinds(marks: readonly Mark[]): Record<Kind, number> {
  const count = (kind: Kind) =>
    marks.filter(({ things }) => things.some((thing) => thing.kind === kind)).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

/** What tells a stretch of one text from any other. */
export const keyOf = ({ start, end }: Stretch): string => `${start}-${end}`;

/** Earlier before later; of two that begin together, the longer, which the other is a part of. */
export const inReadingOrder = (a: Stretch, b: Stretch): number =>
  a.start - b.start || b.end - a.end;
