import { COMPARISONS, ENTITY_TYPES, type Pack, type Passage } from '../core/model/pack';
import type { Compiled } from '../core/pack/compile';
import { lineAt } from '../core/pack/fault';
import { sourceLabel } from '../core/pack/source-label';
import { createWords } from '../words/all-words';
import { publisherOf } from '../words/facts';
import { sha256 } from './read-pack';
import { type VersionDifference, versionDifferences } from './version-differences';

/** Where a span stands in its source; the line counts from 1. */
export interface Span {
  source: string;
  line: number;
  text: string;
}

/** A detail, with what its sources say on it. */
interface Detail {
  statement: string;
  label: string;
  values: Span[];
}

/** What somebody needs who is to trust a pack: what is in it, what is not, and the hashes. */
export interface TrustSheet {
  pack: { id: string; file: string; sha256: string };
  sources: {
    id: string;
    publisher: string;
    title: string;
    datePublished: string | null;
    sha256: string;
    quotations: number;
  }[];
  /** How many of each type. */
  entities: Record<string, number>;
  names: number;
  quotations: number;
  /** `inVersions` are those with more than one version. */
  utterances: { all: number; inVersions: number };
  /** How many of each comparison. */
  statements: Record<string, number>;
  /** Quotations whose speaker the source does not name. */
  withoutSpeaker: Span[];
  /** Quotations that no words of the source attribute. */
  withoutAttribution: Span[];
  notQuotations: (Span & { reason: string })[];
  /** Spans in quotation marks that the annotation says nothing about. */
  unaccounted: Span[];
  /** Versions of an utterance that are marked or altered, beside the fullest. */
  versions: VersionDifference[];
  /** Details on which the sources differ. */
  differ: (Detail & { reason: string; overTime: boolean })[];
  /** Details that one source alone has. */
  single: Detail[];
  /** Details and utterances (ids) that a source lacks and two others or more have. */
  silence: { source: string; statements: string[]; utterances: string[] }[];
}

/** The trust sheet of a compiled pack, and of the file with these bytes that it was written to. */
export function trustSheet(
  { pack, notQuotations, unaccounted }: Compiled,
  file: string,
  bytes: string,
): TrustSheet {
  const { sources, entities, quotations, utterances, statements } = pack;
  const spanOf = ({ source, start, exact }: Passage): Span => {
    const text = sources.find(({ id }) => id === source)?.text ?? '';
    return { source, line: lineAt(text, start), text: exact };
  };
  const spans = (some: Pack['quotations']) => some.map(({ passage }) => spanOf(passage));
  const detailOf = ({ id, label, values }: Pack['statements'][number]): Detail => ({
    statement: id,
    label,
    values: values.map(({ passage }) => spanOf(passage)),
  });
  const missing = (all: readonly { id: string; silent: string[] }[], source: string) =>
    all
      .filter(({ silent }) => silent.includes(source) && sources.length - silent.length > 1)
      .map(({ id }) => id);
  return {
    pack: { id: pack.id, file, sha256: sha256(bytes) },
    sources: sources.map((source) => ({
      ...sourceLabel(source),
      publisher: publisherOf(createWords('en'), source),
      sha256: source.sha256,
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
      inVersions: utterances.filter(({ versions }) => versions.length > 1).length,
    },
    statements: tally(
      COMPARISONS,
      statements.map(({ comparison }) => comparison),
    ),
    withoutSpeaker: spans(quotations.filter(({ speaker }) => speaker === null)),
    withoutAttribution: spans(quotations.filter(({ attribution }) => attribution === null)),
    notQuotations: notQuotations.map(({ passage, reason }) => ({ ...spanOf(passage), reason })),
    unaccounted: unaccounted.map(spanOf),
    versions: versionDifferences(pack),
    differ: statements
      .filter(({ comparison }) => comparison === 'differ')
      .map((each) => ({ ...detailOf(each), reason: each.reason, overTime: each.overTime })),
    single: statements.filter(({ comparison }) => comparison === 'single').map(detailOf),
    silence: sources.map(({ id }) => ({
      source: id,
      statements: missing(statements, id),
      utterances: missing(utterances, id),
    })),
  };
}

/** How often each kind occurs, the kinds in their own order. */
const tally = (kinds: readonly string[], found: readonly string[]): Record<string, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, found.filter((each) => each === kind).length]));
