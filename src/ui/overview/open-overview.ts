import type { QuotationBrief, SourceLabel } from '../../core/model/brief';
import type { Pack, Utterance } from '../../core/model/pack';
import { type MatrixRow, matrixOf } from '../../core/overview/matrix';
import { type Named, type TimelineDay, timelineOf } from '../../core/overview/timeline';
import { quotationBrief } from '../../core/pack/brief';

export type VersionClass = Utterance['versions'][number]['class'];

/** A pack's timeline, opened. */
export interface OpenTimeline {
  kind: 'timeline';
  /** Whom or what it is limited to; null where it is the whole pack's. */
  about: Named | null;
  days: TimelineDay[];
  /** Every quotation of the timeline, by its id. */
  quotations: ReadonlyMap<string, QuotationBrief>;
}

/** One source's version of an utterance, as a cell of the matrix shows it. */
export interface MatrixVersion {
  class: VersionClass;
  quotation: QuotationBrief;
}

export interface MatrixLine extends Pick<MatrixRow, 'utterance' | 'speaker' | 'parts'> {
  /** One for each source, in pack order; without versions it is silent. */
  cells: { source: SourceLabel; versions: MatrixVersion[] }[];
}

/** A pack's matrix of utterances by source, opened. */
export interface OpenMatrix {
  kind: 'matrix';
  /** Whose words it is limited to; null where it is the whole pack's. */
  about: Named | null;
  sources: SourceLabel[];
  /** Those that most sources have first. */
  lines: readonly MatrixLine[];
}

/** What an entity, or the whole pack, has to look over: entries of the timeline, lines of the matrix. */
export interface Overviews {
  timeline: number;
  matrix: number;
}

export function overviewsOf(pack: Pack, entity: string): Overviews {
  return {
    timeline: timelineOf(pack, entity).reduce((sum, { entries }) => sum + entries.length, 0),
    matrix: matrixOf(pack, entity).rows.length,
  };
}

/** @param of an entity's id, or null for the whole pack; null is given for an unknown id. */
export function openTimeline(pack: Pack, of: string | null): OpenTimeline | null {
  const about = named(pack, of);
  if (about === undefined) return null;
  return {
    kind: 'timeline',
    about,
    days: timelineOf(pack, of ?? undefined),
    quotations: briefsOf(pack),
  };
}

/** @param of a speaker's id, or null for the whole pack; null is given for an unknown id. */
export function openMatrix(pack: Pack, of: string | null): OpenMatrix | null {
  const about = named(pack, of);
  if (about === undefined) return null;
  const { sources, rows } = matrixOf(pack, of ?? undefined);
  const briefs = briefsOf(pack);
  const classes = new Map(
    pack.utterances.flatMap(({ versions }) => versions.map((one) => [one.quotation, one.class])),
  );
  const lines = rows.map(
    ({ utterance, speaker, parts, cells }): MatrixLine => ({
      utterance,
      speaker,
      parts,
      cells: sources.map((source, nth) => ({
        source,
        versions: (cells[nth]?.quotations ?? []).flatMap((id) => {
          const quotation = briefs.get(id);
          return quotation ? [{ class: classes.get(id) ?? 'fullest', quotation }] : [];
        }),
      })),
    }),
  );
  return { kind: 'matrix', about, sources, lines };
}

/** null for the whole pack, undefined for what it does not know. */
function named(pack: Pack, id: string | null): Named | null | undefined {
  if (id === null) return null;
  const entity = pack.entities.find((one) => one.id === id);
  return entity && { id, name: entity.name };
}

const briefsOf = (pack: Pack): Map<string, QuotationBrief> =>
  new Map(pack.quotations.map((one) => [one.id, quotationBrief(pack, one)]));
