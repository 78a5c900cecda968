/**
 * Decides what the hits of one page mean. A name that needs support is taken for an entity only where
 * the page says enough; another person's full name with the same family name takes it away.
 *
 * The naive way, to take every family name for its one bearer in the pack, paints the goalkeeper Manuel
 * Neuer as the director of UN Watch. Tried and left: asking for the full name in every paragraph (loses
 * most of a news report, which gives it once).
 */
import {
  type BlockHits,
  type Decided,
  decided,
  type EntityHead,
  NEAR,
  type Placed,
} from './decided';
import { eventsOf } from './events';
import { withoutOverlaps } from './overlaps';

/** Decides all hits of a page; blocks come in page order, and so do the results, without overlaps. */
export function decide(entities: readonly EntityHead[], blocks: readonly BlockHits[]): Decided[] {
  const placed = place(blocks);
  const named = placed.filter((p) => p.hit.kind !== 'trigger');
  const others = named.filter((p) => p.hit.kind === 'namesake');
  // A name inside a longer one ("Russia" in "Russia's permanent mission") supports nothing.
  const own = withoutOverlaps(
    named
      .filter((p) => p.hit.kind === 'full' && !isEvent(entities, p))
      .map((p) => decided(p, 'certain', 'full name')),
  );
  const standing = named
    .filter((p) => p.hit.kind === 'bare' && !isEvent(entities, p))
    .map((p) => bareName(entities, p, own, others));
  const names = withoutOverlaps([...own, ...standing.filter((d) => d !== null)]);
  return withoutOverlaps([...names, ...eventsOf(entities, blocks, placed, names)]);
}

function place(blocks: readonly BlockHits[]): Placed[] {
  const placed: Placed[] = [];
  let offset = 0;
  blocks.forEach(({ text, hits }, block) => {
    for (const hit of hits) placed.push({ block, at: offset + hit.start, hit });
    offset += text.length + 1;
  });
  return placed;
}

/** What a name that needs support means here, or null. */
function bareName(
  entities: readonly EntityHead[],
  name: Placed,
  own: readonly Placed[],
  others: readonly Placed[],
): Decided | null {
  const { entity, standsAlone } = name.hit;
  const full = own.filter((p) => p.hit.entity === entity);
  const namesakes = others.filter((p) => p.hit.entity === entity);
  if (namesakes.length > 0 && (full.length > 0 || !standsAlone)) {
    const nearest = nearestBefore(name, [...full, ...namesakes]);
    if (nearest?.hit.kind !== 'full') return null;
    return decided(name, 'certain', 'the nearest full name before it');
  }
  if (namesakes.length > 0 && nearestBefore(name, namesakes)) return null;
  if (standsAlone) return decided(name, 'certain', 'known by this name alone');
  if (full.length > 0) return decided(name, 'certain', 'full name elsewhere on this page');
  return supported(entities, name, own);
}

/** Two other entities nearby make a bare name certain, one anywhere makes it possible. */
function supported(
  entities: readonly EntityHead[],
  name: Placed,
  own: readonly Placed[],
): Decided | null {
  const others = own.filter((p) => p.hit.entity !== name.hit.entity);
  const near = others.filter((p) => Math.abs(p.at - name.at) <= NEAR);
  const heads = unique(near).map((number) => entities[number] as EntityHead);
  const strong = heads.find((head) => head.type !== 'Place');
  const second = heads.find((head) => head !== strong);
  if (strong && second)
    return decided(name, 'certain', `${strong.name} and ${second.name} are named nearby`);
  const anyone = heads[0] ?? entities[others[0]?.hit.entity ?? -1];
  if (!anyone || (name.hit.ordinary && anyone.type === 'Place')) return null;
  return decided(name, 'possible', `only ${anyone.name} is named beside it`);
}

function nearestBefore(name: Placed, all: readonly Placed[]): Placed | null {
  const before = all.filter((p) => p.at < name.at).sort((a, b) => b.at - a.at);
  const after = all.filter((p) => p.at >= name.at).sort((a, b) => a.at - b.at);
  return before[0] ?? after[0] ?? null;
}

const unique = (placed: readonly Placed[]): number[] => [
  ...new Set(placed.map((p) => p.hit.entity)),
];

const isEvent = (entities: readonly EntityHead[], p: Placed): boolean =>
  entities[p.hit.entity]?.type === 'Event';
