import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serve } from '../browser/serve';
import { SAMPLE_PAGES } from './sample-pages';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  url: string;
}

export interface PreparedPages {
  pages: BenchPage[];
  /** A page without text, for what is built in the page. */
  empty: string;
  /** A generated page with marks, whatever the others are. */
  marked: string;
  close(): Promise<void>;
}

/**
 * The page's own scripts and all that is elsewhere stay away, so that only reading is measured. With
 * these headers the page is isolated from others, and browsers give it their finest clock.
 */
const HEADERS = {
  'content-security-policy': "script-src 'none'; default-src 'self' 'unsafe-inline' data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const EMPTY = 'empty-page.html';
const MARKED = 'marked-page.html';

/** Serves copies of `files`, or the generated pages, from this computer alone. */
export async function preparePages(files: readonly string[]): Promise<PreparedPages> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
  const names = files.length > 0 ? files.map((file) => basename(file)) : Object.keys(SAMPLE_PAGES);
  for (const file of files) await copyFile(file, join(folder, basename(file)));
  if (files.length === 0)
    for (const [name, make] of Object.entries(SAMPLE_PAGES))
      await writeFile(join(folder, name), make());
  await writeFile(join(folder, EMPTY), '<!doctype html><title>Empty</title>');
  await writeFile(join(folder, MARKED), SAMPLE_PAGES['article.html']?.() ?? '');
  const served = Object.fromEntries([...names, EMPTY, MARKED].map((name) => [name, HEADERS]));
  const server = await serve(folder, served);
  const at = (name: string) => `${server.origin}/${encodeURIComponent(name)}`;
  return {
    pages: names.map((name) => ({ name, url: at(name) })),
    empty: at(EMPTY),
    marked: at(MARKED),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
