import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

export const SEEDS = new URL('../../../seeds/', import.meta.url);
export const FOURTH = new URL('../../fixtures/annotations/fourth/', import.meta.url);

type Entry = Record<string, unknown>;

const idOf = ({ id, subject, property }: Entry) => id ?? `${subject}.${property}`;

/** Entries with what is new in them: lists grow, other keys are set; an unknown entry is appended. */
function withAdditions(entries: readonly Entry[], additions: readonly Entry[]): Entry[] {
  const known = entries.map((entry) => {
    const added = additions.find((each) => idOf(each) === idOf(entry)) ?? {};
    const grown = Object.entries(added).map(([key, value]) => {
      const before = entry[key];
      return [key, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value];
    });
    return { ...entry, ...Object.fromEntries(grown) };
  });
  const ids = entries.map(idOf);
  return [...known, ...additions.filter((each) => !ids.includes(idOf(each)))];
}

/**
 * A new temporary folder with the seeds and the fourth text, annotated by the steps of the guide.
 * `mistake` exchanges words, which must stand there, in one of its files; `*` takes the file away.
 */
export function folderWithFourth(
  mistake?: readonly [file: string, from: string, to: string],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-fourth-'));
  cpSync(fileURLToPath(SEEDS), folder, { recursive: true });
  for (const name of readdirSync(FOURTH)) {
    const added = readFileSync(new URL(name, FOURTH), 'utf8');
    const path = join(folder, name);
    const isNew = name.startsWith('004');
    writeFileSync(
      path,
      isNew
        ? added
        : stringify(withAdditions(parse(readFileSync(path, 'utf8')), parse(added)), {
            lineWidth: 0,
          }),
    );
  }
  if (mistake) {
    const [file, from, to] = mistake;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (from === '*') rmSync(path);
    else if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    else
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
  }
  return folder;
}
