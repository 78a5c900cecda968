import type { EntityEntry, NameEntry } from '../model/annotation';
import type { Entity, EntityType, Name, Passage } from '../model/pack';
import type { Report } from './fault';
import type { Folder } from './folder';
import { findNames, standsIn } from './name-passages';
import { type Place, point, type SourceText } from './source-text';

/** An entity as annotated, and where each of its parts was written. */
interface Draft {
  type: EntityType;
  entry: EntityEntry;
  at(...path: PropertyKey[]): Place;
}

function nameOf(entry: NameEntry, language: string): Name {
  const { text, kind } = entry;
  const whole = kind === 'full' || (kind === 'misspelling' && /\s/.test(text));
  return {
    text,
    lang: entry.lang ?? language,
    kind,
    standsAlone: entry.standsAlone ?? whole,
    ordinaryWord: entry.ordinaryWord ?? false,
  };
}

function draftsOf(folder: Folder): Draft[] {
  return folder.entities.flatMap(({ type, list }) =>
    list.value.map((entry, i) => ({
      type,
      entry,
      at: (...path: PropertyKey[]) => ({ file: list.file, line: list.line(i, ...path) }),
    })),
  );
}

function checkNames({ entry, at }: Draft, sources: readonly SourceText[], report: Report): void {
  const { names = [], otherNames = [] } = entry;
  if (names.length + otherNames.length === 0) {
    report({ ...at('id'), message: `"${entry.id}" has neither names nor otherNames` });
  }
  const used = (form: string) => sources.some(({ source }) => standsIn(source.text, form));
  for (const [i, { text }] of names.entries()) {
    if (!used(text)) {
      const message = `no source has the name "${text}": it belongs under otherNames`;
      report({ ...at('names', i), message });
    }
  }
  for (const [i, { text }] of otherNames.entries()) {
    if (used(text)) {
      const message = `a source has the name "${text}": it belongs under names`;
      report({ ...at('otherNames', i), message });
    }
  }
}

/** Two entities with one name would be marked as either by chance. */
function checkShared(drafts: readonly Draft[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { entry, at } of drafts) {
    for (const key of ['names', 'otherNames'] as const) {
      for (const [i, { text }] of (entry[key] ?? []).entries()) {
        const owner = owners.get(text);
        if (owner === undefined) owners.set(text, entry.id);
        else {
          const message = `"${text}" is already a name of "${owner}"`;
          report({ ...at(key, i), message });
        }
      }
    }
  }
}

const inOrder = (order: readonly string[]) => (a: Passage, b: Passage) =>
  order.indexOf(a.source) - order.indexOf(b.source) || a.start - b.start || b.end - a.end;

/**
 * The entities of the annotation with their passages in the sources. Reports names that no source
 * has, words that are not verbatim, and sources that are unknown.
 */
export function resolveEntities(
  folder: Folder,
  sources: readonly SourceText[],
  report: Report,
): Entity[] {
  const language = folder.pack?.value.language ?? 'en';
  const drafts = draftsOf(folder);
  checkShared(drafts, report);

  const pointAt = (draft: Draft, key: 'about' | 'passages' | 'except', i?: number) => {
    const pointer = key === 'about' ? draft.entry.about : draft.entry[key]?.[i ?? 0];
    if (!pointer) return null;
    const source = sources.find((each) => each.source.id === pointer.source);
    const place = i === undefined ? draft.at(key) : draft.at(key, i);
    if (source) return point(source, pointer.quote, place, report);
    if (folder.complete) report({ ...place, message: `unknown source "${pointer.source}"` });
    return null;
  };
  const pointAll = (draft: Draft, key: 'passages' | 'except') =>
    (draft.entry[key] ?? []).map((_, i) => pointAt(draft, key, i)).filter((each) => each !== null);

  const except = drafts.flatMap((draft) =>
    pointAll(draft, 'except').map((passage) => ({ id: draft.entry.id, passage })),
  );
  const named = drafts.map(({ entry }) => ({ id: entry.id, names: entry.names ?? [] }));
  const found = sources.map(({ source }) => findNames(source, named, except));
  const order = sources.map(({ source }) => source.id);

  return drafts.flatMap((draft) => {
    const { type, entry } = draft;
    if (folder.complete) checkNames(draft, sources, report);
    const about = pointAt(draft, 'about');
    const passages = [
      ...found.flatMap((each) => each.get(entry.id) ?? []),
      ...pointAll(draft, 'passages'),
    ].sort(inOrder(order));
    if (folder.complete && passages.length === 0 && !entry.passages) {
      report({ ...draft.at('id'), message: `no source names "${entry.id}": give it passages` });
    }
    if (!about) return [];
    const { id, name, givenNames, startDate, endDate, participants, actor, triggers } = entry;
    return [
      {
        id,
        type,
        name,
        description: about.exact,
        about,
        names: [...(entry.names ?? []), ...(entry.otherNames ?? [])].map((each) =>
          nameOf(each, language),
        ),
        passages,
        ...(givenNames && { givenNames }),
        ...(startDate && { startDate }),
        ...(endDate && { endDate }),
        ...(participants && { participants }),
        ...(actor && { actor }),
        ...(triggers && { triggers }),
      },
    ];
  });
}
