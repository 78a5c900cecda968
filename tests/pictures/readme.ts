import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../tools';
import { LOOKS, type Look } from './looks';
import { openState } from './open-state';
import type { Stage } from './stage';
import { STATES } from './states';

const FOLDER = join(ROOT, 'tests', 'pictures', 'readme');

/** Which states the README shows, each as the upper part of its window: its height in CSS pixels. */
const SHOWN: readonly [state: string, file: string, height: number][] = [
  ['card-altered', 'card', 780],
  ['popup-quotations', 'popup', 720],
  ['panel-matrix', 'matrix', 720],
  ['entity-person', 'entity', 860],
  ['reader-quotation', 'reader', 700],
];

/** Small enough to load at once, and still sharp. */
const QUALITY = 85;

/** Takes the README's pictures, in the light scheme. */
export async function takeForReadme(stage: Stage): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, file, height] of SHOWN) {
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`there is no state ${name}`);
    const size = [state.size[0], height] as const;
    const page = await openState(stage, { ...state, size }, LOOKS[0] as Look);
    await page.bringToFront();
    const path = join(FOLDER, `${file}.webp`) as `${string}.webp`;
    await page.screenshot({ path, type: 'webp', quality: QUALITY, captureBeyondViewport: false });
    console.log(`${file}.webp shows ${name}`);
  }
}
