import {
  type CollationContext,
  collateStatement,
  computedComparison,
  type StatementDraft,
} from '../collate/statements';
import type { Entity, Quotation, Statement, Utterance } from '../model/pack';
import type { Report } from './fault';
import type { Folder } from './folder';
import type { SourceText } from './source-text';
import { expectEntity, resolveValue, type StatementContext } from './statement-values';

/** What statements are resolved against. */
interface Known {
  sources: readonly SourceText[];
  entities: readonly Entity[];
  quotations: readonly Quotation[];
  utterances: readonly Utterance[];
}

/**
 * The statements of the annotation, each value found in its source and compared. Reports words that
 * are not verbatim, ids that lead nowhere, details annotated twice, normal forms that are missing or
 * do not fit, and judgements that are missing or not called for.
 */
export function resolveStatements(folder: Folder, known: Known, report: Report): Statement[] {
  const file = folder.statements;
  if (!file) return [];
  const { sources, entities, quotations, utterances } = known;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const collation: CollationContext = {
    sources: sources.map(({ source }) => source),
    quotations,
    utterances,
    created: folder.pack?.value.created ?? '',
    nameOf: (id) => names.get(id) ?? id,
  };
  const shared = { sources, entities, collation, complete: folder.complete, report };
  const first = new Map<string, number>();
  return file.value.flatMap((entry, i) => {
    const at = (...path: PropertyKey[]) => ({ file: file.file, line: file.line(i, ...path) });
    const id = `${entry.subject}.${entry.property}`;
    const before = first.get(id);
    if (before !== undefined) {
      const message = `"${id}" is already stated in line ${before}: add its values there`;
      report({ ...at('property'), message });
    } else first.set(id, at('subject').line);
    const draft = draftOf({ ...shared, entry, at });
    return draft ? [collateStatement(draft, collation)] : [];
  });
}

function draftOf(context: StatementContext): StatementDraft | null {
  const { entry, at } = context;
  const { subject, property, label, kind, overTime = false } = entry;
  const subjectKnown = expectEntity(context, 'subject', subject, at('subject'));
  const values = entry.values.flatMap((value, i) => resolveValue(context, value, i) ?? []);
  if (!subjectKnown || values.length < entry.values.length) return null;
  const draft = { subject, property, label, kind, overTime, values, judgement: null };
  return checkJudgement(context, draft);
}

/** A judgement stands where nothing can be computed, and nowhere else. */
function checkJudgement(context: StatementContext, draft: StatementDraft): StatementDraft | null {
  const { entry, at, report } = context;
  const { kind, comparison, reason, overTime } = entry;
  const fail = (key: string, message: string) => {
    report({ ...at(key), message });
    return null;
  };
  const computed = computedComparison(draft, context.collation);
  if (computed) {
    const keys = (['comparison', 'reason', 'overTime'] as const).filter(
      (key) => entry[key] !== undefined,
    );
    const why = kind === 'text' ? `it is "${computed.comparison}"` : `a ${kind} is computed`;
    for (const key of keys) fail(key, `${key} is not called for, ${why}: leave it out`);
    return keys.length === 0 ? draft : null;
  }
  if (comparison === undefined)
    return fail('values', 'the sources use different words: give a comparison and a reason');
  if (reason === undefined) return fail('comparison', 'a comparison needs its reason');
  if (overTime && comparison === 'agree')
    return fail('overTime', 'sources that agree do not differ over time');
  return { ...draft, judgement: { comparison, reason } };
}
