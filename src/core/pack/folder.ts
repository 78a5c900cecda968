import {
  type EntityEntry,
  type PackFile,
  packFileSchema,
  type SourceFile,
  sourceFileSchema,
} from '../model/annotation';
import type { EntityType } from '../model/pack';
import { type StatementEntry, statementsFileSchema } from '../model/statement-annotation';
import { ENTITY_FILES, PACK_FILE, STATEMENTS_FILE } from './annotation-files';
import type { Report } from './fault';
import { suggest } from './suggest';
import { type Read, readYaml } from './yaml-file';

/** A file as it is handed to the compiler; faults name it by this path. */
export interface TextFile {
  path: string;
  text: string;
}

/** The files of one annotation, parsed and paired, their contents not yet compared with the texts. */
export interface Folder {
  pack: Read<PackFile> | null;
  sources: { text: TextFile; annotation: Read<SourceFile> }[];
  entities: { type: EntityType; list: Read<EntityEntry[]> }[];
  /** Null where the folder has none. */
  statements: Read<StatementEntry[]> | null;
  /** False where a file could not be read, so that an id that it may define is no fault. */
  complete: boolean;
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const stem = (path: string) => baseName(path).replace(/\.(txt|yaml)$/, '');

/** Sorts the files by name, reads the YAML among them, and reports what is missing or not known. */
export function readFolder(files: readonly TextFile[], report: Report): Folder {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const byName = new Map(sorted.map((file) => [baseName(file.path), file]));
  const folder: Folder = {
    pack: null,
    sources: [],
    entities: [],
    statements: null,
    complete: true,
  };

  const packFile = byName.get(PACK_FILE);
  if (packFile) folder.pack = readYaml(packFile, packFileSchema, report);
  else report({ file: PACK_FILE, line: 1, message: 'the folder has no pack.yaml' });

  for (const [name, { type, schema }] of Object.entries(ENTITY_FILES)) {
    const file = byName.get(name);
    if (!file) continue;
    const list = readYaml(file, schema, report) as Read<EntityEntry[]> | null;
    if (list) folder.entities.push({ type, list });
    else folder.complete = false;
  }

  const statements = byName.get(STATEMENTS_FILE);
  if (statements) folder.statements = readYaml(statements, statementsFileSchema, report);

  const texts = sorted.filter(({ path }) => path.endsWith('.txt'));
  for (const text of texts) {
    const file = byName.get(`${stem(text.path)}.yaml`);
    const annotation = file && readYaml(file, sourceFileSchema, report);
    if (annotation) folder.sources.push({ text, annotation });
    else folder.complete = false;
    if (!file) {
      const message = `no annotation: there is no ${stem(text.path)}.yaml beside it`;
      report({ file: text.path, line: 1, message });
    }
  }
  if (texts.length === 0) report({ file: PACK_FILE, line: 1, message: 'the folder has no text' });

  const expected = [PACK_FILE, ...Object.keys(ENTITY_FILES), STATEMENTS_FILE, ...texts.map(yamlOf)];
  for (const [name, { path }] of byName) {
    if (name.endsWith('.txt') || expected.includes(name)) continue;
    // It may be a text's whose file has another name: what it defines is not known.
    folder.complete = false;
    const message = 'neither beside a text of that name nor a file of entities';
    report({ file: path, line: 1, message: `${message}${suggest(name, expected)}` });
  }
  return folder;
}

const yamlOf = ({ path }: TextFile) => `${stem(path)}.yaml`;
