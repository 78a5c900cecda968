import type { Page } from 'puppeteer-core';
import { VERSION } from '../../src/platform/migrations';
import type { SettingsPatch } from '../../src/platform/settings-schema';

interface Api {
  storage: { sync: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Sets what the options page would set, in place of whatever is set, from a page of the extension. */
export async function setSettings(extensionPage: Page, set: SettingsPatch): Promise<void> {
  await extensionPage.evaluate(
    (settings) => (globalThis as unknown as { chrome: Api }).chrome.storage.sync.set({ settings }),
    { version: VERSION, set },
  );
}

/** Sends the background a message of a page's. */
export function tellBackground(extensionPage: Page, gloss: string, request: object) {
  return extensionPage.evaluate(
    (message) => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message),
    { gloss, request },
  );
}
