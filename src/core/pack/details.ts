/** What the sources say on an entity side by side: detail by detail, and utterance by utterance. */
import type { EntityDetails, StatementBrief, UtteranceBrief } from '../model/brief';
import type { Pack, Quotation, Statement, Utterance } from '../model/pack';
import { quotationBrief, quotationsOf } from './brief';
import { sourceLabel } from './source-label';
import { versionWords } from './version-words';

/** The collation of one entity; empty lists where the pack has none, or does not know the id. */
export function entityDetails(pack: Pack, id: string): EntityDetails {
  const own = new Set(quotationsOf(pack, id).map((quotation) => quotation.id));
  const utterances = pack.utterances.filter(({ quotations }) =>
    quotations.some((quotation) => own.has(quotation)),
  );
  const by = utterances.filter(({ speaker }) => speaker === id);
  const others = utterances.filter(({ speaker }) => speaker !== id);
  return {
    statements: pack.statements
      .filter(({ subject }) => subject === id)
      .map((statement) => statementBrief(pack, statement)),
    utterances: [...by, ...others].map((utterance) => utteranceBrief(pack, utterance)),
  };
}

/** One detail, source by source. */
export function statementBrief(pack: Pack, statement: Statement): StatementBrief {
  const { id, property, label, comparison, reason, overTime, origins, values } = statement;
  return {
    id,
    property,
    label,
    comparison,
    reason,
    overTime,
    origins,
    cells: pack.sources.map((source) => ({
      source: sourceLabel(source),
      values: values
        .filter(({ passage }) => passage.source === source.id)
        .map(({ passage, origin }) => ({ passage, origin: nameOf(pack, origin) })),
    })),
  };
}

/** One utterance, version by version. */
export function utteranceBrief(pack: Pack, utterance: Utterance): UtteranceBrief {
  const quotation = (id: string): Quotation => {
    const found = pack.quotations.find((one) => one.id === id);
    if (!found) throw new Error(`the pack has no quotation ${id}`);
    return found;
  };
  const fullest = quotation(
    utterance.versions.find((version) => version.class === 'fullest')?.quotation ?? utterance.id,
  );
  return {
    id: utterance.id,
    fullest: quotationBrief(pack, fullest),
    versions: utterance.versions
      .filter((version) => version.quotation !== fullest.id)
      .map((version) => ({
        quotation: quotationBrief(pack, quotation(version.quotation)),
        class: version.class,
        words: versionWords(fullest, quotation(version.quotation), version.alignment),
      })),
    silent: pack.sources.filter(({ id }) => utterance.silent.includes(id)).map(sourceLabel),
    origins: utterance.origins.map(({ to, medium }) => ({ to: nameOf(pack, to), medium })),
  };
}

function nameOf(pack: Pack, id: string | null): string | null {
  return id === null ? null : (pack.entities.find((entity) => entity.id === id)?.name ?? id);
}
