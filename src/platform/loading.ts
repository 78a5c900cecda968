/** When the browser loaded the extension, which began to count the tabs then, or has counted on since. */
import { browser } from './browser';

/** In storage.session, which the browser empties whenever it loads the extension anew. */
const LOADED_KEY = 'loaded';

/**
 * Notes the time of the loading, once. To be called whenever the background starts; true where that is the first
 * time since the loading.
 */
export async function noteLoading(): Promise<boolean> {
  const { session } = browser.storage;
  if (LOADED_KEY in (await session.get(LOADED_KEY))) return false;
  await session.set({ [LOADED_KEY]: Date.now() });
  return true;
}

/**
 * Whether something was made before the browser loaded the extension: a number of a tab from then, as in a
 * page that the browser has brought back, may be another tab's now.
 * @param time when it was made, in milliseconds since 1970.
 */
export async function isFromBefore(time: number): Promise<boolean> {
  const { [LOADED_KEY]: loaded } = await browser.storage.session.get(LOADED_KEY);
  // Where nothing is noted yet, the page was there before the background was.
  return !(typeof loaded === 'number' && loaded <= time);
}
