/**
 * Decides what the hits of one page mean. A name that needs support is taken for an entity only where
 * the page says enough; another person's full name with the same family name takes it away.
 *
 * The naive way, to take every family name for its one bearer in the pack, paints the goalkeeper Manuel
 * Neuer as the director of UN Watch. Tried and left: asking for the full name in every paragraph (loses
 * most of a news report, which gives it once).
 */
import {
  BESIDE,
  type BlockHits,
  type Decided,
  decided,
  type EntityHead,
  NEAR,
  type Placed,
} from './decided';
import { eventsOf } from './events';
import type { HeadOf } from './heads';
import { withoutOverlaps } from './overlaps';
import { lastBefore } from './page-order';
import { plainly } from './words-around';

/**
 * Decides all hits of a page; blocks come in page order, and so do the results, without overlaps.
 * @param elsewhere where the blocks are a part of a page: the entities that the rest names in full.
 */
export function decide(
  headOf: HeadOf,
  blocks: readonly BlockHits[],
  elsewhere: ReadonlySet<number> = NONE,
): Decided[] {
  const placed = place(blocks);
  const isEvent = (p: Placed) => headOf(p.hit.entity).type === 'Event';
  const full = fullNames(placed);
  const others = placed.filter(isNamesake);
  const sure = isSure(blocks, others);
  const inFull = new Set(full.map(({ hit }) => hit.entity));
  const isKnown = ({ entity, standsAlone }: Placed['hit']) =>
    standsAlone || inFull.has(entity) || elsewhere.has(entity);
  // Where nothing says whom a name means, what may be another's is.
  const namesakes = byEntity(others.filter((p) => sure(p) || !isKnown(p.hit)));
  // A name inside a longer one ("Russia" in "Russia's permanent mission") supports nothing.
  const own = withoutOverlaps(full.filter((p) => !isEvent(p))).filter(
    (p) => headOf(p.hit.entity).type !== 'Place' || !followsNamesake(p, namesakes),
  );
  const page: Page = {
    headOf,
    full: byEntity(own),
    elsewhere,
    namesakes,
    unsure: byEntity(others.filter((p) => p.hit.unsure === 'opening')),
    supporters: [],
  };
  const bare = placed.filter((p) => p.hit.kind === 'bare' && !isEvent(p));
  const alone = bare.flatMap((p) => ownName(page, p) ?? []);
  page.supporters = withoutOverlaps([
    ...own,
    ...full.filter(isEvent),
    ...alone.filter((d) => d.certainty === 'certain'),
  ]);
  const rest = bare.flatMap((p) => (isLeftOpen(page, p) ? (supported(page, p) ?? []) : []));
  const names = withoutOverlaps([...own, ...alone, ...rest]);
  return withoutOverlaps([...names, ...eventsOf(headOf, blocks, placed, names)]);
}

const NONE: ReadonlySet<number> = new Set();

/** What one block says to all of its page. */
export interface BlockFacts {
  /** The entities that it names in full, save events. */
  full: ReadonlySet<number>;
  /** It names somebody or something else by one of the pack's names. */
  namesakes: boolean;
}

/** What a block says to all of its page, whatever else stands there. */
export function factsOf(headOf: HeadOf, block: BlockHits): BlockFacts {
  const placed = place([block]);
  const full = fullNames(placed).filter((p) => headOf(p.hit.entity).type !== 'Event');
  return {
    full: new Set(withoutOverlaps(full).map(({ hit }) => hit.entity)),
    namesakes: placed.some(isNamesake),
  };
}

const isNamesake = (p: Placed): boolean => p.hit.kind === 'namesake';

const fullNames = (placed: readonly Placed[]): Decided[] =>
  placed.filter((p) => p.hit.kind === 'full').map((p) => decided(p, 'certain', 'full-name'));

/** "Moscow, Idaho": what comes after it on the page is that town. */
const followsNamesake = (p: Placed, namesakes: ReadonlyMap<number, readonly Placed[]>): boolean =>
  (namesakes.get(p.hit.entity)?.[0]?.at ?? Number.POSITIVE_INFINITY) <= p.at;

/** What the page says of each entity's name; lists are in page order. */
interface Page {
  headOf: HeadOf;
  full: ReadonlyMap<number, readonly Placed[]>;
  /** Entities that a part of the page which is not looked at names in full. */
  elsewhere: ReadonlySet<number>;
  /** Other people's full names with the entity's family name. */
  namesakes: ReadonlyMap<number, readonly Placed[]>;
  /** What may be such a name, and may be a word that begins a sentence. */
  unsure: ReadonlyMap<number, readonly Placed[]>;
  /** Names that stand for themselves, and so may support others. */
  supporters: readonly Placed[];
}

function byEntity(placed: readonly Placed[]): Map<number, Placed[]> {
  const lists = new Map<number, Placed[]>();
  for (const p of placed) {
    const list = lists.get(p.hit.entity);
    if (list) list.push(p);
    else lists.set(p.hit.entity, [p]);
  }
  return lists;
}

function place(blocks: readonly BlockHits[]): Placed[] {
  const placed: Placed[] = [];
  let [offset, nth] = [0, 0];
  blocks.forEach(({ text, hits }, block) => {
    for (const hit of hits) placed.push({ block, nth, at: offset + hit.start, hit });
    offset += text.length + 1;
    if (hits.some(({ kind }) => kind !== 'trigger')) nth++;
  });
  return placed;
}

/** True for a bare name that neither a full name nor a namesake on the page decides. */
const isLeftOpen = ({ full, elsewhere, namesakes }: Page, { hit }: Placed): boolean =>
  !full.has(hit.entity) &&
  !elsewhere.has(hit.entity) &&
  !namesakes.has(hit.entity) &&
  !hit.standsAlone;

/** What full names on the page make of a bare one, or its standing alone; null where nothing does. */
function ownName(page: Page, name: Placed): Decided | null {
  if (isBesideUnsure(page, name)) return null;
  const { full, elsewhere, namesakes } = page;
  const { entity, standsAlone } = name.hit;
  const [own, others] = [full.get(entity), namesakes.get(entity)];
  if (own && others) {
    const nearest = nearestBefore(name, own, others);
    return nearest ? decided(name, 'certain', 'nearest-full-name') : null;
  }
  if (others) return null;
  if (own || elsewhere.has(entity)) return decided(name, 'certain', 'full-name-elsewhere');
  return standsAlone ? decided(name, 'certain', 'known-alone') : null;
}

/**
 * Tells namesakes from words whose capital says nothing: what stands once where a sentence begins, or in
 * a headline. A name comes again.
 */
function isSure(blocks: readonly BlockHits[], others: readonly Placed[]): (p: Placed) => boolean {
  const pairOf = ({ block, hit }: Placed) =>
    `${hit.entity} ${plainly(blocks[block]?.text.slice(hit.start, hit.end) ?? '')}`;
  const counts = new Map<string, number>();
  for (const p of others) {
    const weight = p.hit.unsure === null ? 2 : p.hit.unsure === 'opening' ? 1 : 0;
    counts.set(pairOf(p), (counts.get(pairOf(p)) ?? 0) + weight);
  }
  return (p) => {
    const least = p.hit.unsure === 'headline' ? 1 : 2;
    return (counts.get(pairOf(p)) ?? 0) >= least;
  };
}

/** True right behind what may be a namesake: in its paragraph, or the next with a name, and no full name between. */
function isBesideUnsure({ full, unsure }: Page, name: Placed): boolean {
  const others = unsure.get(name.hit.entity) ?? [];
  const other = others[lastBefore(others, name.at)];
  if (!other || name.nth - other.nth > 1) return false;
  const own = full.get(name.hit.entity) ?? [];
  return (own[lastBefore(own, name.at)]?.at ?? -1) < other.at;
}

/** True where the last full name before, or else the first one after, is the entity's own. */
function nearestBefore(name: Placed, own: readonly Placed[], others: readonly Placed[]): boolean {
  const [mine, theirs] = [lastBefore(own, name.at), lastBefore(others, name.at)];
  if (mine >= 0 || theirs >= 0) return (own[mine]?.at ?? -1) > (others[theirs]?.at ?? -1);
  return (own[0]?.at ?? 0) < (others[0]?.at ?? 0);
}

/** Two other entities nearby make a bare name certain, one makes it possible. */
function supported(page: Page, name: Placed): Decided | null {
  const heads = headsNear(page, name);
  const strong = heads.find(isStrong);
  const second = heads.find((head) => head !== strong);
  if (strong && second && !name.hit.opening)
    return decided(name, 'certain', 'two-nearby', strong.name, second.name);
  const one = strong ?? heads[0];
  if (!one || (name.hit.ordinary && one.type === 'Place')) return null;
  return decided(name, 'possible', 'only-nearby', one.name);
}

/** The entities that support a name, in page order, until they are enough. */
function headsNear({ headOf, supporters }: Page, name: Placed): EntityHead[] {
  const reach = name.hit.ordinary || !name.hit.family ? BESIDE : NEAR;
  const heads: EntityHead[] = [];
  for (let i = lastBefore(supporters, name.at - reach) + 1; i < supporters.length; i++) {
    const p = supporters[i] as Placed;
    if (p.at > name.at + reach) break;
    if (reach === BESIDE && p.block !== name.block) continue;
    const head = headOf(p.hit.entity);
    if (p.hit.entity === name.hit.entity || heads.includes(head)) continue;
    heads.push(head);
    if (heads.length > 1 && heads.some(isStrong)) break;
  }
  return heads;
}

/** A place alone says little of who is meant there. */
const isStrong = (head: EntityHead): boolean => head.type !== 'Place';
