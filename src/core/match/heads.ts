import type { EntityType } from '../model/pack';
import type { EntityHead } from './decided';
import {
  type NameIndex,
  TOGETHER,
  TYPE_SHIFT,
  TYPES,
  textBetween,
  textOf,
  unitAt,
} from './name-index';

/** Gives what deciding needs to know of the entity of this number. */
export type HeadOf = (entity: number) => EntityHead;

/** Opens the heads of an index. Each is made when it is first asked for: a page names few of them. */
export function openHeads(index: NameIndex): HeadOf {
  const made = new Map<number, EntityHead>();
  let casts: ReadonlyMap<number, Cast> | null = null;
  return (entity) => {
    const known = made.get(entity);
    if (known) return known;
    casts ??= castsIn(index);
    const head = { ...plainHead(index, entity), ...casts.get(entity) };
    made.set(entity, head);
    return head;
  };
}

function plainHead(index: NameIndex, entity: number): EntityHead {
  const head = index.heads[entity];
  if (head === undefined) throw new RangeError(`The index has no entity ${entity}.`);
  const type = TYPES[head & ((1 << TYPE_SHIFT) - 1)] as EntityType;
  return { id: idOf(index, entity), type, name: textOf(index, head >> TYPE_SHIFT) };
}

const LINE_BREAK = 0x0a;

function idOf(index: NameIndex, entity: number): string {
  let start = index.ids[Math.floor(entity / TOGETHER)] as number;
  for (let before = entity % TOGETHER; before > 0; before--) start = lineEnd(index, start) + 1;
  return textBetween(index, start, lineEnd(index, start));
}

function lineEnd(index: NameIndex, start: number): number {
  let end = start;
  while (end < index.codes.length && unitAt(index, end) !== LINE_BREAK) end++;
  return end;
}

/** Who takes part in an event. */
type Cast = Pick<EntityHead, 'participants' | 'actor'>;

function castsIn({ events }: NameIndex): ReadonlyMap<number, Cast> {
  const casts = new Map<number, Cast>();
  let at = 0;
  const next = (): number => events[at++] as number;
  while (at < events.length) {
    const [entity, actor, count] = [next(), next(), next()];
    const participants = Array.from({ length: count }, next);
    casts.set(entity, { participants, ...(actor > 0 && { actor: actor - 1 }) });
  }
  return casts;
}
