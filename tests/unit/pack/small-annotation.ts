import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../../src/core/model/pack';
import { compile } from '../../../src/core/pack/compile';
import type { TextFile } from '../../../src/core/pack/folder';

const FOLDER = new URL('../../fixtures/annotations/small/', import.meta.url);

export const SMALL = fileURLToPath(FOLDER);

export const host = {
  sha256: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** Changes of one file: each first string, which must stand there once, becomes the second. */
export type Edit = readonly [file: string, from: string, to: string];

/** The files of the small annotation, after some edits; a file edited to nothing is left out. */
export function smallFiles(...edits: Edit[]): TextFile[] {
  return readdirSync(FOLDER)
    .map((path) => {
      let text = readFileSync(new URL(path, FOLDER), 'utf8');
      for (const [file, from, to] of edits) {
        if (file !== path) continue;
        const whole = from === '*';
        if (!whole && text.split(from).length !== 2) throw new Error(`${file}: "${from}" not once`);
        text = whole ? to : text.replace(from, () => to);
      }
      return { path, text };
    })
    .filter(({ text }) => text !== '');
}

/** A fresh copy of the small annotation's pack. */
export function smallPack(): Pack {
  const compiled = compile(smallFiles(), host);
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  return structuredClone(compiled.pack);
}
