import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedBrowser } from '../browser/install';
import { overflows } from '../pictures/look-over';
import { LOOKS, type Look } from '../pictures/looks';
import { openState } from '../pictures/open-state';
import { changeWords } from '../pictures/pseudo';
import { openStage, type Stage } from '../pictures/stage';
import { STATES } from '../pictures/states';
import { KIND } from './gloss';

let stage: Stage;
beforeAll(async () => {
  const found = await installedBrowser(KIND);
  if (!found) throw new Error(`no ${KIND} is installed; npm test installs one`);
  stage = await openStage(found);
});
afterAll(() => stage?.close());

/** In Chromium alone: sixty states opened twice, and both browsers break lines by the same rules. */
const OURS = STATES.filter(({ surface }) => surface !== 'page');

/** The narrowest window that WCAG 1.4.10 asks for, in CSS pixels: 1,280 at 400 % zoom. */
const NARROW = 320;

const english = LOOKS.find(({ name }) => name === 'light') as Look;
const german = LOOKS.find(({ name }) => name === 'de') as Look;
describe.each(OURS)('$name', (state) => {
  test('has room for its words in a narrow window, in any language and direction', async () => {
    const found: Record<string, string[]> = {};
    const page = await openState(stage, state, english, NARROW);
    found.english = await overflows(page);
    await changeWords(page, 'rtl');
    found.rtl = await overflows(page);
    await changeWords(page, 'long');
    found.long = await overflows(page);
    found.german = await overflows(await openState(stage, state, german, NARROW));
    expect(found).toEqual({ english: [], rtl: [], long: [], german: [] });
  });
});
