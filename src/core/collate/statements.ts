/** What the sources say on the details of a subject, compared. */
import type { Passage, Quotation, Source, Statement, Utterance } from '../model/pack';
import { compareValues, type ValueComparison } from './compare-values';
import { countOrigins, utteranceOrigins, valueOrigin } from './origins';
import { silentSources } from './silence';
import type { UtteranceGroup } from './utterances';

/** A detail as annotated, its words found in the sources. */
export interface StatementDraft
  extends Pick<Statement, 'subject' | 'property' | 'label' | 'kind' | 'overTime'> {
  values: {
    passage: Passage;
    /** See collate/normal-form; null for text. */
    normal: string | null;
    /** The origin that the annotation states. */
    from: string | null;
  }[];
  /** The annotation's own comparison. */
  judgement: ValueComparison | null;
}

/** What statements are compared in the light of. */
export interface CollationContext {
  /** In pack order. */
  sources: readonly Source[];
  quotations: readonly Quotation[];
  utterances: readonly Utterance[];
  /** When the pack was made: stands in for a publication date that a source does not state. */
  created: string;
  /** The canonical name of an entity. */
  nameOf(id: string): string;
}

/** Utterances with the origins behind them and the sources that do not have them. */
export function completeUtterances(
  groups: readonly UtteranceGroup[],
  quotations: readonly Quotation[],
  sources: readonly string[],
): Utterance[] {
  return groups.map((group) => {
    const members = quotations.filter(({ id }) => group.quotations.includes(id));
    const silent = silentSources(
      sources,
      members.map(({ passage }) => passage),
    );
    return { ...group, silent, origins: utteranceOrigins(members, sources) };
  });
}

/** How the values of a detail compare where that can be computed; null where it takes a judgement. */
export function computedComparison(
  { kind, values }: Pick<StatementDraft, 'kind' | 'values'>,
  { sources, created, nameOf }: CollationContext,
): ValueComparison | null {
  const told = new Map(sources.map(({ id, datePublished }) => [id, datePublished ?? created]));
  const compared = values.map(({ passage: { source, exact }, normal }) => ({
    source,
    words: exact,
    normal,
    told: told.get(source) ?? created,
  }));
  return compareValues(kind, compared, { sources: sources.length, nameOf });
}

/**
 * A statement of a draft: its values in pack order, compared, with their origins and the silent
 * sources. A draft that can be neither computed nor has a judgement is a bug, and throws.
 */
export function collateStatement(draft: StatementDraft, context: CollationContext): Statement {
  const { subject, property, label, kind, overTime } = draft;
  const ids = context.sources.map(({ id }) => id);
  const place = ({ source, start }: Passage) => [ids.indexOf(source), start] as const;
  const values = draft.values.toSorted((a, b) => {
    const [[sourceA, startA], [sourceB, startB]] = [place(a.passage), place(b.passage)];
    return sourceA - sourceB || startA - startB;
  });
  const compared = computedComparison({ kind, values }, context) ?? draft.judgement;
  if (!compared) throw new Error(`${subject}.${property} has no comparison`);
  const origins = values.map(({ passage, from }) => valueOrigin(passage, from, context));
  return {
    id: `${subject}.${property}`,
    subject,
    property,
    label,
    kind,
    comparison: compared.comparison,
    reason: compared.reason,
    overTime,
    values: values.map(({ passage, normal }, i) => ({
      value: passage.exact,
      passage,
      normal,
      origin: origins[i]?.entity ?? null,
    })),
    silent: silentSources(
      ids,
      values.map(({ passage }) => passage),
    ),
    origins: countOrigins(
      values.map(({ passage: { source } }, i) => ({ source, key: origins[i]?.key ?? null })),
    ),
  };
}
