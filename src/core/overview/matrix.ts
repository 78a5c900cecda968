/** Utterances by source: which version each source has, or that it is silent. */
import type { SourceLabel } from '../model/brief';
import type { Pack, Utterance } from '../model/pack';
import { VERSION_CLASSES } from '../model/verdicts';
import { displayedParts } from '../pack/displayed-parts';
import { sourceLabel } from '../pack/source-label';

type VersionClass = Utterance['versions'][number]['class'];

export interface MatrixCell {
  source: string;
  /** Of several versions in one source the closest to the fullest; null where it is silent. */
  class: VersionClass | null;
  /** The ids of its quotations, the closest first; empty where it is silent. */
  quotations: string[];
}

export interface MatrixRow {
  utterance: string;
  speaker: { id: string; name: string } | null;
  /** The fullest version's words, part by part. */
  parts: string[];
  /** One for each source, in pack order. */
  cells: MatrixCell[];
}

export interface Matrix {
  sources: SourceLabel[];
  /** Those that most sources have first; among equals in pack order. */
  rows: MatrixRow[];
}

/**
 * The matrix of a pack.
 * @param speaker only the utterances of this entity; all where left out.
 */
export function matrixOf(pack: Pack, speaker?: string): Matrix {
  const quotations = new Map(pack.quotations.map((one) => [one.id, one]));
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  const rows = pack.utterances
    .filter((utterance) => speaker === undefined || utterance.speaker === speaker)
    .map((utterance): MatrixRow => {
      const versions = utterance.versions.toSorted((a, b) => rankOf(a.class) - rankOf(b.class));
      const fullest = quotations.get(versions[0]?.quotation ?? utterance.id);
      const { id, speaker: who } = utterance;
      return {
        utterance: id,
        speaker: who === null ? null : { id: who, name: names.get(who) ?? who },
        parts: fullest ? displayedParts(fullest).map(({ exact }) => exact) : [],
        cells: pack.sources.map((source) => {
          const own = versions.filter(
            ({ quotation }) => quotations.get(quotation)?.passage.source === source.id,
          );
          return {
            source: source.id,
            class: own[0]?.class ?? null,
            quotations: own.map(({ quotation }) => quotation),
          };
        }),
      };
    });
  const speaking = ({ cells }: MatrixRow) => cells.filter((cell) => cell.class !== null).length;
  return {
    sources: pack.sources.map(sourceLabel),
    rows: rows.sort((a, b) => speaking(b) - speaking(a)),
  };
}

const rankOf = (one: VersionClass): number => VERSION_CLASSES.indexOf(one);
