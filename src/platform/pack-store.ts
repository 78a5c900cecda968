/** The bundled pack. Only the background and extension pages import this: it brings all of zod. */
import { z } from 'zod';
import { type Pack, packSchema } from '../core/model/pack';
import { browser } from './browser';

z.config({ jitless: true });

let loading: Promise<Pack> | undefined;

/**
 * Reads and checks `pack.json`, a file of the extension, once for the life of the page.
 * @throws where the file is missing or no pack: the build makes it, so that is a bug.
 */
export function loadPack(): Promise<Pack> {
  loading ??= fetch(browser.runtime.getURL('pack.json'))
    .then((response) => response.json())
    .then((value: unknown) => packSchema.parse(value));
  return loading;
}
