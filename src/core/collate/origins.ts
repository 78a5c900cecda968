/**
 * Origins: where the sources have something from, so that two reports of one interview count once.
 *
 * An origin is stated by whom the words were told to, or through which medium. Two stated origins are
 * one where nothing stated contradicts that: a letter, and a letter to the ambassador. An addressee
 * who is no entity ("foreign colleagues") makes no origin of its own: one letter may go to many. A
 * version whose origin is not stated is counted to a stated one of the same utterance, its own
 * source's first, and never as an independent second; where none is stated, all are one unknown
 * origin.
 */
import type { Passage, Quotation, Utterance } from '../model/pack';

export type Origin = Utterance['origins'][number];
type Attributed = Pick<Quotation, 'to' | 'medium' | 'passage'>;

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const isStated = ({ to, medium }: Attributed): boolean => to !== null || medium !== null;

/** How much is stated of an origin: an addressee says more than a medium. */
const detail = ({ to, medium }: Attributed): number =>
  (to === null ? 0 : 2) + (medium === null ? 0 : 1);

/** The independent origins behind the quotations of one utterance, the fullest stated first. */
export function utteranceOrigins(
  quotations: readonly Attributed[],
  sources: readonly string[],
): Origin[] {
  const origins: Origin[] = [];
  const add = ({ to, medium, passage: { source } }: Attributed, origin: Origin | undefined) => {
    if (!origin) origins.push({ to, medium, sources: [source] });
    else {
      origin.to ??= to;
      origin.medium ??= medium;
      if (!origin.sources.includes(source)) origin.sources.push(source);
    }
  };
  for (const each of quotations.filter(isStated).toSorted((a, b) => detail(b) - detail(a)))
    add(
      each,
      origins.find(({ to, medium }) => agrees(to, each.to) && agrees(medium, each.medium)),
    );
  for (const each of quotations.filter((one) => !isStated(one)))
    add(each, origins.find((one) => one.sources.includes(each.passage.source)) ?? origins[0]);
  const order = (id: string) => sources.indexOf(id);
  for (const origin of origins) origin.sources.sort((a, b) => order(a) - order(b));
  return origins;
}

interface Told {
  quotations: readonly Quotation[];
  utterances: readonly Pick<Utterance, 'speaker' | 'quotations' | 'origins' | 'id'>[];
}

/** Where one value comes from. */
export interface ValueOrigin {
  /** The entity that the value's own source states. */
  entity: string | null;
  /**
   * The same for values of one origin, whichever source states it. Null where nothing shows an
   * origin: the source then counts as itself.
   */
  key: string | null;
}

/**
 * The origin of a value: the one that the annotation states (`from`); else, for words of a quotation,
 * that of the quotation's utterance, so that the same words in two sources have one origin.
 */
export function valueOrigin(passage: Passage, from: string | null, told: Told): ValueOrigin {
  if (from !== null) return { entity: from, key: from };
  const inside = told.quotations
    .filter(({ passage: outer }) => encloses(outer, passage))
    .toSorted((a, b) => length(a.passage) - length(b.passage))[0];
  const utterance = inside && told.utterances.find((u) => u.quotations.includes(inside.id));
  const origin = utterance?.origins.find(({ sources }) => sources.includes(passage.source));
  if (!utterance || !origin) return { entity: null, key: null };
  return { entity: inside.to, key: keyOf(origin, utterance) };
}

function keyOf({ to, medium }: Origin, { id, speaker }: Pick<Utterance, 'id' | 'speaker'>): string {
  if (to !== null) return to;
  return medium === null ? `utterance ${id}` : `${medium} of ${speaker ?? id}`;
}

const length = ({ start, end }: Passage) => end - start;

const encloses = (outer: Passage, inner: Passage): boolean =>
  outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;

/**
 * How many independent origins stand behind a statement's values: the distinct ones that are shown,
 * and each source that shows none for any of its values, as itself.
 */
export function countOrigins(values: readonly { source: string; key: string | null }[]): number {
  const shown = values.filter(({ key }) => key !== null);
  const itself = values.filter(({ source }) => !shown.some((one) => one.source === source));
  return (
    new Set(shown.map(({ key }) => key)).size + new Set(itself.map(({ source }) => source)).size
  );
}
