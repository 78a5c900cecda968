import { z } from 'zod';
import { openNameIndex } from '../match/name-index';
import {
  PACK_FORMAT_VERSION,
  type Pack,
  type Passage,
  packSchema,
  passageSchema,
  type Source,
  sourceSchema,
} from '../model/pack';
import { fromBase64 } from './base64';
import { checkCollation } from './check-collation';
import { flattenIssue, jsonPath } from './issue';
import { packIds, packPassages } from './pack-parts';

/** What is wrong with a pack, and where: `$.entities[3].passages[0]`. */
export interface PackFault {
  path: string;
  message: string;
}

type Step = readonly PropertyKey[];

const SHOWN = 60;
const shown = (text: string) =>
  JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function checkPassage(passage: Passage, sources: ReadonlyMap<string, Source>): string | null {
  const { source: id, start, end, exact } = passage;
  const text = sources.get(id)?.text;
  if (text === undefined) return `no source has the id "${id}"`;
  if (start >= end) return `is empty: it starts at ${start} and ends at ${end}`;
  if (end > text.length) return `ends at ${end}, after the end of "${id}" (${text.length})`;
  const there = text.slice(start, end);
  if (there === exact) return null;
  return `says ${shown(exact)}, but "${id}" has ${shown(there)} at ${start} to ${end}`;
}

function checkFurniture({ furniture, text }: Source): string | null {
  let before = 0;
  for (const { start, end } of furniture) {
    if (start >= end) return `a range is empty: ${start} to ${end}`;
    if (start < before) return `the range from ${start} overlaps or precedes the one before it`;
    if (end > text.length) return `the range to ${end} ends after the text (${text.length})`;
    before = end;
  }
  return null;
}

function checkIds(pack: Pack, report: (path: Step, message: string) => void): void {
  const { defined, used } = packIds(pack);
  const ids = new Map<string, Set<string>>();
  for (const { path, kind, id } of defined) {
    const known = ids.get(kind) ?? new Set();
    if (known.has(id)) report(path, `the id "${id}" is used twice`);
    ids.set(kind, known.add(id));
  }
  for (const { path, kind, id } of used) {
    if (!ids.get(kind)?.has(id)) report(path, `no ${kind} has the id "${id}"`);
  }
}

/** The faults of all passages that a value of any shape holds, held against the sources that it holds. */
function passageFaults(value: unknown): PackFault[] {
  const listed = z.object({ sources: z.array(z.unknown()) }).safeParse(value);
  const sources = new Map(
    (listed.data?.sources ?? []).flatMap((source): [string, Source][] => {
      const parsed = sourceSchema.safeParse(source);
      return parsed.success ? [[parsed.data.id, parsed.data]] : [];
    }),
  );
  const faults: PackFault[] = [];
  const walk = (part: unknown, path: PropertyKey[]): void => {
    if (typeof part !== 'object' || part === null) return;
    const passage = passageSchema.safeParse(part);
    // A passage of a source that has faults of its own cannot be checked.
    const isKnown = passage.success && sources.has(passage.data.source);
    const fault = isKnown ? checkPassage(passage.data, sources) : null;
    if (fault !== null) faults.push({ path: jsonPath(path), message: fault });
    for (const [key, inner] of Object.entries(part))
      walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(value, []);
  return faults;
}

/** A pack of another format, or of a later version, is told in one sentence rather than key by key. */
function checkFormat(value: unknown): PackFault | null {
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version !== 'number' || version <= PACK_FORMAT_VERSION) return null;
  const message = `is ${version}; this Gloss reads packs up to version ${PACK_FORMAT_VERSION}`;
  return { path: '$.formatVersion', message };
}

/** What is wrong with the names' index, which another version of Gloss may have built; null for nothing. */
function checkIndex({ entities, index }: Pack): string | null {
  try {
    const opened = openNameIndex(fromBase64(index.names) ?? new Uint8Array());
    if (opened.entities === entities.length) return null;
    return `is of ${opened.entities} entities; the pack has ${entities.length}`;
  } catch (error) {
    return (error as RangeError).message;
  }
}

/**
 * Checks a parsed pack whole: its shape, that every passage is verbatim in its source
 * (`text.slice(start, end) === exact`), that every id is unique in its list and leads somewhere,
 * and, with a host, that each text has the SHA-256 it gives (lower-case hexadecimal, of UTF-8).
 * Gives the pack, or every fault found; beside faults of shape, those of the passages that have theirs.
 */
export function validatePack(
  value: unknown,
  host?: { sha256(text: string): string },
): { pack: Pack } | { faults: PackFault[] } {
  const later = checkFormat(value);
  if (later) return { faults: [later] };
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) {
    const misfits = parsed.error.issues.flatMap(flattenIssue);
    const faults = misfits.map(({ path, message }) => ({ path: jsonPath(path), message }));
    return { faults: [...faults, ...passageFaults(value)] };
  }
  const pack = parsed.data;
  const faults: PackFault[] = [];
  const report = (path: Step, message: string) => faults.push({ path: jsonPath(path), message });

  checkIds(pack, report);
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  for (const [i, source] of pack.sources.entries()) {
    const furniture = checkFurniture(source);
    if (furniture) report(['sources', i, 'furniture'], furniture);
    const sum = host?.sha256(source.text);
    if (sum !== undefined && sum !== source.sha256) {
      report(['sources', i, 'sha256'], `the text has another SHA-256: ${sum}`);
    }
  }
  const indexFault = checkIndex(pack);
  if (indexFault) report(['index', 'names'], indexFault);
  for (const { path, passage } of packPassages(pack)) {
    const fault = checkPassage(passage, sources);
    if (fault) report(path, fault);
  }
  for (const [i, { description, about }] of pack.entities.entries()) {
    if (description !== about.exact) {
      report(['entities', i, 'description'], `is not the words of about: ${shown(about.exact)}`);
    }
  }
  checkCollation(pack, report);
  for (const [i, { passage, parts }] of pack.quotations.entries()) {
    let before = passage.start;
    for (const [j, part] of parts.entries()) {
      const inside = part.source === passage.source && part.end <= passage.end;
      if (!inside || part.start < before) {
        report(
          ['quotations', i, 'parts', j],
          'is outside its passage, or not after the part before',
        );
      }
      before = part.end;
    }
  }
  return faults.length > 0 ? { faults } : { pack };
}
