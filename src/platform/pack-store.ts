/** The bundled pack. Only the background and extension pages import this: it brings all of zod. */
import { z } from 'zod';
import { type Pack, packSchema } from '../core/model/pack';
import { browser } from './browser';
import { keptOnce } from './kept-once';

z.config({ jitless: true });

/**
 * Reads and checks `pack.json`, a file of the extension, once for the life of the page.
 * @throws where the file is missing or no pack: the build makes it, so that is a bug.
 */
export const loadPack: () => Promise<Pack> = keptOnce(async () => {
  const response = await fetch(browser.runtime.getURL('pack.json'));
  return packSchema.parse(await response.json());
});
