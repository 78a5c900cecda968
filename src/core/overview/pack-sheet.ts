/** What a pack is made of, and what it does not know. */

import { type CitedSource, citedSource } from '../cite/citation';
import type { EntityType, Pack } from '../model/pack';
import { COMPARISONS, ENTITY_TYPES } from '../model/pack';

/** What no source, or one source, states; a code and where it is missing. */
export type Unknown =
  | { what: 'title' | 'publisher' | 'datePublished' | 'url'; source: string }
  | { what: 'speaker' | 'date' | 'medium' | 'to'; quotations: string[] }
  /** Details that one source alone has, and those on which the sources differ. */
  | { what: 'single' | 'differ'; statements: string[] };

export interface PackSheet {
  id: string;
  title: string;
  language: string;
  /** The day of the pack: what was corrected since is not in it. */
  created: string;
  /** In pack order, each with the SHA-256 of its text and how many quotations it has. */
  sources: (CitedSource & { quotations: number })[];
  entities: Record<EntityType, number>;
  names: number;
  quotations: number;
  /** How many there are, and how many in the versions of two sources or more. */
  utterances: { all: number; inSeveralSources: number };
  statements: Record<(typeof COMPARISONS)[number], number>;
  /** Only what is unknown of something, in this order. */
  unknown: Unknown[];
}

/** The sheet that says how far a pack can be trusted. */
export function packSheet(pack: Pack): PackSheet {
  const { id, title, language, created, sources, entities, quotations, utterances } = pack;
  return {
    id,
    title,
    language,
    created,
    sources: sources.map((source) => ({
      ...citedSource(source),
      quotations: quotations.filter(({ passage }) => passage.source === source.id).length,
    })),
    entities: tally(
      ENTITY_TYPES,
      entities.map(({ type }) => type),
    ),
    names: entities.reduce((sum, { names }) => sum + names.length, 0),
    quotations: quotations.length,
    utterances: {
      all: utterances.length,
      inSeveralSources: utterances.filter(({ silent }) => sources.length - silent.length > 1)
        .length,
    },
    statements: tally(
      COMPARISONS,
      pack.statements.map(({ comparison }) => comparison),
    ),
    unknown: unknownOf(pack),
  };
}

function unknownOf({ sources, quotations, statements }: Pack): Unknown[] {
  const ofSources = (['title', 'publisher', 'datePublished', 'url'] as const).flatMap((what) =>
    sources.flatMap((source) => (source[what] === null ? [{ what, source: source.id }] : [])),
  );
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const ofQuotations = (['speaker', 'date', 'medium', 'to'] as const).map((what) => ({
    what,
    quotations: idsOf(
      quotations.filter((one) => one[what] === null && !(what === 'to' && one.audience)),
    ),
  }));
  const ofStatements = (['single', 'differ'] as const).map((what) => ({
    what,
    statements: idsOf(statements.filter(({ comparison }) => comparison === what)),
  }));
  return [
    ...ofSources,
    ...ofQuotations.filter((one) => one.quotations.length > 0),
    ...ofStatements.filter((one) => one.statements.length > 0),
  ];
}

/** How often each kind occurs, the kinds in their own order. */
const tally = <K extends string>(kinds: readonly K[], found: readonly K[]): Record<K, number> =>
  Object.fromEntries(
    kinds.map((kind) => [kind, found.filter((each) => each === kind).length]),
  ) as Record<K, number>;
