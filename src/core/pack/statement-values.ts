import { derivedForm, writtenForm } from '../collate/normal-form';
import type { CollationContext, StatementDraft } from '../collate/statements';
import type { Entity, Passage, StatementKind } from '../model/pack';
import type { StatementEntry, StatementValueEntry } from '../model/statement-annotation';
import type { Report } from './fault';
import { type Place, point, type SourceText } from './source-text';
import { suggest } from './suggest';

const FORMS: Record<StatementKind, string> = {
  number: 'a number',
  date: 'a date (YYYY, YYYY-MM, YYYY-MM-DD)',
  duration: 'a duration (P20Y, P3M, since 2002)',
  name: "an entity's id",
  text: 'text',
};

/** One entry, and where its parts were written. */
export interface StatementContext {
  sources: readonly SourceText[];
  entities: readonly Entity[];
  collation: CollationContext;
  /** False where a file could not be read: an unknown id is no fault then. */
  complete: boolean;
  entry: StatementEntry;
  at(...path: PropertyKey[]): Place;
  report: Report;
}

/** True where the id is an entity's; else false, after a report. */
export function expectEntity(
  { entities, complete, report }: StatementContext,
  what: string,
  id: string,
  place: Place,
): boolean {
  const ids = entities.map((entity) => entity.id);
  if (ids.includes(id)) return true;
  if (complete) report({ ...place, message: `unknown ${what} "${id}"${suggest(id, ids)}` });
  return false;
}

/** A value found in its source, as a list of one; null after a report. */
export function resolveValue(
  context: StatementContext,
  value: StatementValueEntry,
  index: number,
): StatementDraft['values'] | null {
  const { sources, at, report, complete } = context;
  const source = sources.find((each) => each.source.id === value.source);
  if (!source) {
    const ids = sources.map((each) => each.source.id);
    const message = `unknown source "${value.source}"${suggest(value.source, ids)}`;
    if (complete) report({ ...at('values', index, 'source'), message });
    return null;
  }
  const { from = null } = value;
  const fromKnown =
    from === null || expectEntity(context, 'entity', from, at('values', index, 'from'));
  const passage = point(source, value.quote, at('values', index, 'quote'), report);
  if (!passage || !fromKnown) return null;
  const normal = resolveForm(context, value, passage, index);
  return normal === false ? null : [{ passage, normal, from }];
}

/** The normal form of a value; false after a report. */
function resolveForm(
  context: StatementContext,
  { as }: StatementValueEntry,
  passage: Passage,
  index: number,
): string | null | false {
  const { entry, at, report, entities } = context;
  const { kind } = entry;
  const fail = (key: 'as' | 'quote', message: string): false => {
    report({ ...at('values', index, key), message });
    return false;
  };
  if (kind === 'text') return as === undefined ? null : fail('as', 'text has no normal form');
  const derived = kind === 'name' ? namedIn(passage, entities) : derivedForm(kind, passage.exact);
  const words = JSON.stringify(passage.exact);
  if (as === undefined)
    return derived ?? fail('quote', `${words} is not ${FORMS[kind]} by itself: give \`as\``);
  const written = writtenForm(kind, as);
  if (written === null) return fail('as', `"${as}" is not ${FORMS[kind]}`);
  if (written === derived)
    return fail('as', `${words} says "${derived}" by itself: leave \`as\` out`);
  if (kind !== 'name') return written;
  return expectEntity(context, 'entity', written, at('values', index, 'as')) && written;
}

/** The one entity whose name stands in the passage; of names inside each other, the longest. */
function namedIn({ source, start, end }: Passage, entities: readonly Entity[]): string | null {
  const inside = entities.flatMap(({ id, passages }) =>
    passages
      .filter((name) => name.source === source && start <= name.start && name.end <= end)
      .map((name) => ({ id, name })),
  );
  const outermost = inside.filter(
    ({ name }) =>
      !inside.some(
        ({ name: other }) =>
          other.start <= name.start &&
          name.end <= other.end &&
          other.end - other.start > name.end - name.start,
      ),
  );
  const ids = new Set(outermost.map(({ id }) => id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
