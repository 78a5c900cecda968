/** The ways in which every state is looked at. */
import type { Page } from 'puppeteer-core';
import type { Kind } from '../browser/places';
import { rest } from '../browser/until';
import type { State } from './states';

export interface Look {
  name: 'light' | 'dark' | 'forced' | 'zoom' | 'de' | 'fr' | 'rtl' | 'long';
  /** Media features, as an operating system would set them. */
  features?: Readonly<Record<string, string>>;
  /** How much larger than 100 % everything is. */
  zoom?: number;
  language?: 'de' | 'fr';
  /** What is done to the words of the open surface, which no language does. */
  words?: 'rtl' | 'long';
}

/** Those that need a surface opened anew come first to last; the words are changed at the very end. */
export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced', features: { 'forced-colors': 'active' } },
  { name: 'rtl', words: 'rtl' },
  { name: 'long', words: 'long' },
  { name: 'zoom', zoom: 2 },
  { name: 'de', language: 'de' },
  { name: 'fr', language: 'fr' },
];

/** Whether two looks can be had of one opened surface. */
export const isOneOpening = (one: Look, other: Look): boolean =>
  one.language === other.language && one.zoom === other.zoom;

/** Whether a browser's driver can give this look: only Chromium's sets media features. */
export const isFor = (kind: Kind, { features }: Look): boolean =>
  kind === 'chromium' || features === undefined;

/** What a page is given before anything is looked at: a light scheme, and nothing that moves. */
const AT_REST = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'reduce',
  'forced-colors': 'none',
};

/** Sets a look's media features on a page of Chromium. */
export async function setFeatures(page: Page, kind: Kind, { features }: Look): Promise<void> {
  if (kind !== 'chromium') return;
  const cdp = await page.createCDPSession();
  const all = Object.entries({ ...AT_REST, ...features });
  await cdp.send('Emulation.setEmulatedMedia', {
    features: all.map(([name, value]) => ({ name, value })),
  });
}

/** No surface has to hold in less, in CSS pixels: WCAG 1.4.10, and a popup grows with its zoom. */
const NARROWEST = 320;

/** The window at a size in CSS pixels; a zoom leaves as much less room, as a browser's does. */
export function setSize(page: Page, [width, height]: State['size'], zoom = 1): Promise<void> {
  return page.setViewport({
    width: Math.max(Math.round(width / zoom), NARROWEST),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
}

/** How long a layout gets to come to rest, in milliseconds. */
const SETTLE_MS = 150;

/** Waits until what was changed is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await rest(SETTLE_MS);
}
