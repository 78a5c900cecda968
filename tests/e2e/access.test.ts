import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults } from '../browser/axe';
import { installedBrowser } from '../browser/install';
import { smallTargets, unseenFocus } from '../pictures/look-over';
import { LOOKS, type Look, setFeatures } from '../pictures/looks';
import { openState } from '../pictures/open-state';
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

const [LIGHT, DARK] = LOOKS as [Look, Look];
/** A page's own faults are not Gloss's. */
const OURS = STATES.filter(({ surface }) => surface !== 'page');

describe.each(OURS)('$name', (state) => {
  test('has nothing that axe-core objects to, targets of 24 px, and a focus that is seen', async () => {
    const page = await openState(stage, state, LIGHT);
    const within = state.surface === 'card' ? 'gloss-card' : undefined;
    const found = {
      light: await accessFaults(page, within),
      small: await smallTargets(page),
      dark: [] as string[],
      unseen: [] as string[],
    };
    // Only Chromium's driver can ask for the other scheme.
    if (KIND === 'chromium') {
      await setFeatures(page, KIND, DARK);
      found.dark = await accessFaults(page, within);
    }
    found.unseen = await unseenFocus(page);
    expect(found).toEqual({ light: [], small: [], dark: [], unseen: [] });
  });
});
