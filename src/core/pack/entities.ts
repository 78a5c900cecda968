import type { EntityEntry, NameEntry } from '../model/annotation';
import type { Entity, EntityType, Name, Passage } from '../model/pack';
import type { Report } from './fault';
import type { Folder } from './folder';
import { findNames, standsIn } from './name-passages';
import { type Place, point, type SourceText } from './source-text';
import { type Spelled, spelledGivenNames, spelledNames } from './spellings';

/** An entity as annotated, and where each of its parts was written. */
interface Draft {
  type: EntityType;
  entry: EntityEntry;
  spelled: Spelled[];
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
      spelled: spelledNames(entry),
      at: (...path: PropertyKey[]) => ({ file: list.file, line: list.line(i, ...path) }),
    })),
  );
}

function checkNames(draft: Draft, sources: readonly SourceText[], report: Report): void {
  const { entry, spelled, at } = draft;
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
  for (const { name, at: where } of spelled) {
    if (used(name.text)) {
      const message = `a source has the name "${name.text}": it belongs under names`;
      report({ ...at('spellings', ...where), message });
    }
  }
}

/** Every name of a draft, and where it is written. */
function writtenNames({ entry, spelled, at }: Draft): { text: string; place: Place }[] {
  const listed = (['names', 'otherNames'] as const).flatMap((key) =>
    (entry[key] ?? []).map(({ text }, i) => ({ text, place: at(key, i) })),
  );
  return [
    ...listed,
    ...spelled.map(({ name, at: where }) => ({
      text: name.text,
      place: at('spellings', ...where),
    })),
  ];
}

/** Two entities with one name would be marked as either by chance. */
function checkShared(drafts: readonly Draft[], report: Report): void {
  const owners = new Map<string, string>();
  for (const draft of drafts) {
    for (const { text, place } of writtenNames(draft)) {
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, draft.entry.id);
      else report({ ...place, message: `"${text}" is already a name of "${owner}"` });
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
    const { type, entry, spelled } = draft;
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
    const { id, name, startDate, endDate, participants, actor, triggers } = entry;
    const givenNames = [...new Set([...(entry.givenNames ?? []), ...spelledGivenNames(entry)])];
    const names = [
      ...(entry.names ?? []),
      ...(entry.otherNames ?? []),
      ...spelled.map((each) => each.name),
    ];
    return [
      {
        id,
        type,
        name,
        description: about.exact,
        about,
        names: names.map((each) => nameOf(each, language)),
        passages,
        ...(givenNames.length > 0 && { givenNames }),
        ...(startDate && { startDate }),
        ...(endDate && { endDate }),
        ...(participants && { participants }),
        ...(actor && { actor }),
        ...(triggers && { triggers }),
      },
    ];
  });
}
