import type { Report } from './fault';
import type { Folder } from './folder';
import type { Place } from './source-text';
import { suggest } from './suggest';

/** Reports each id that is used twice. */
function checkUnique(ids: readonly { id: string; place: Place }[], report: Report): void {
  const first = new Map<string, Place>();
  for (const { id, place } of ids) {
    const before = first.get(id);
    if (before) {
      const message = `the id "${id}" is already used in ${before.file}:${before.line}`;
      report({ ...place, message });
    } else first.set(id, place);
  }
}

/**
 * Reports ids that are used twice (sources, entities and quotations share one space), and, where the
 * folder is complete, ids that lead nowhere.
 */
export function checkIds(folder: Folder, report: Report): void {
  const entities = folder.entities.flatMap(({ list }) =>
    list.value.map(({ id }, i) => ({ id, place: { file: list.file, line: list.line(i, 'id') } })),
  );
  const sources = folder.sources.map(({ annotation: { value, file, line } }) => ({
    id: value.id,
    place: { file, line: line('id') },
  }));
  const quotations = folder.sources.flatMap(({ annotation: { value, file, line } }) =>
    (value.quotations ?? []).map(({ id }, i) => ({
      id,
      place: { file, line: line('quotations', i, 'id') },
    })),
  );
  checkUnique([...sources, ...entities, ...quotations], report);
  if (!folder.complete) return;

  const known = new Set(entities.map(({ id }) => id));
  const expect = (what: string, id: string | null | undefined, place: () => Place) => {
    if (id === null || id === undefined || known.has(id)) return;
    report({ ...place(), message: `unknown ${what} "${id}"${suggest(id, known)}` });
  };
  for (const { list } of folder.entities) {
    for (const [i, { participants = [], actor }] of list.value.entries()) {
      const at = (...path: PropertyKey[]) => ({ file: list.file, line: list.line(i, ...path) });
      expect('actor', actor, () => at('actor'));
      for (const [j, id] of participants.entries()) {
        expect('participant', id, () => at('participants', j));
      }
    }
  }
  for (const { annotation } of folder.sources) {
    const entries = annotation.value.quotations ?? [];
    for (const [i, { speaker, to, about = [], within }] of entries.entries()) {
      const at = (...path: PropertyKey[]) => ({
        file: annotation.file,
        line: annotation.line('quotations', i, ...path),
      });
      expect('speaker', speaker, () => at('speaker'));
      expect('entity', to, () => at('to'));
      for (const [j, id] of about.entries()) expect('entity', id, () => at('about', j));
      const outer = entries.find(({ id }) => id === within);
      if (within === undefined) continue;
      const ids = entries.map(({ id }) => id);
      if (!outer) {
        const hint = suggest(within, ids);
        report({ ...at('within'), message: `no quotation "${within}" in this text${hint}` });
      } else if (outer.within !== undefined) {
        const message = `"${within}" is itself inside a quotation: name the outermost one`;
        report({ ...at('within'), message });
      }
    }
  }
}
