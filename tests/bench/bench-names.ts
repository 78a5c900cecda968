import { buildNameIndex } from '../../src/core/match/build-index';
import type { Entity, Pack } from '../../src/core/model/pack';
import { toBase64 } from '../../src/core/pack/base64';
import { buildRunIndex, namesOf } from '../../src/core/verdict/build-run-index';
import { entityOf } from './finders';
import type { NameData } from './in-page/contract';
import { sampleNames } from './sample-names';

/** How many plain names the libraries are given: as many as in the comparisons made before. */
const PLAIN = 54;

/** Plain English names of a pack for libraries that know no index: canonical ones first, then others. */
export function plainNames(entities: readonly Entity[]): string[] {
  const others = entities.flatMap(({ names }) =>
    names.filter((n) => n.lang === 'en' && n.standsAlone).map(({ text }) => text),
  );
  const names = new Set([...entities.map(({ name }) => name), ...others]);
  // An alternation takes the first that fits.
  return [...names].slice(0, PLAIN).sort((a, b) => b.length - a.length);
}

/** A pack's names with so many organisations more, as a page would be handed them. */
export function largeNames(pack: Pack, count: number): NameData {
  const entities = [...pack.entities, ...sampleNames(count).map(entityOf)];
  return {
    index: toBase64(buildNameIndex(entities)),
    runs: toBase64(buildRunIndex(pack, namesOf(pack))),
    sift: null,
  };
}
