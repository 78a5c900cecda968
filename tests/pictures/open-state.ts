import type { Page } from 'puppeteer-core';
import { type Look, setFeatures, setSize, settle } from './looks';
import type { Stage } from './stage';
import type { State } from './states';

/**
 * Opens a state as the look has it, in its language and at its size, with everything before closed.
 * Throws where it cannot be reached.
 * @param width of the window in CSS pixels, in place of the state's own.
 */
export async function openState(
  stage: Stage,
  state: State,
  look: Look,
  width = state.size[0],
): Promise<Page> {
  await stage.clear();
  await stage.set({ ...state.settings, language: look.language ?? 'en' }, state.lists ?? {});
  const page = await state.open(stage, async (opened) => {
    await setFeatures(opened, stage.session.kind, look);
    await setSize(opened, [width, state.size[1]], look.zoom);
  });
  await settle(page);
  return page;
}
