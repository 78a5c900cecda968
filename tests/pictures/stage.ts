import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/core/model/pack';
import { VERSION } from '../../src/platform/migrations';
import type { SettingsPatch } from '../../src/platform/settings-schema';
import { buildFolder } from '../browser/builds';
import type { FoundBrowser } from '../browser/find';
import { launch, type Session } from '../browser/launch';
import { serve } from '../browser/serve';
import { ROOT } from '../tools';

/** Lists of the reader's own, as storage.local keeps them. */
export type Lists = Readonly<Record<string, unknown>>;

/** A browser with the open build of Gloss, and pages to stand on. */
export interface Stage {
  session: Session;
  /** The pack that the build carries. */
  pack: Pack;
  /** The address of a page: one of tests/fixtures/pages, else one of tests/pictures/pages. */
  url(page: string): string;
  /** Sets settings and lists, in place of whatever is set. */
  set(settings: SettingsPatch, lists: Lists): Promise<void>;
  /** Closes every tab that was opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Pages that are here and not among the tests' fixtures. */
const OWN_PAGES: ReadonlySet<string> = new Set(['verdicts.html']);

type Area = { set(items: object): Promise<void>; clear(): Promise<void> };
interface Api {
  chrome: { storage: { sync: Area; local: Area } };
}

/** Starts a browser. The build for it must be there. */
export async function openStage(found: FoundBrowser): Promise<Stage> {
  const extension = buildFolder(found.kind, 'open');
  const server = await serve(join(ROOT, 'tests'));
  const session = await launch(found, { extension, headless: true });
  const backstage = await session.extensionPage('options.html');
  const { port } = new URL(server.origin);
  return {
    session,
    pack: JSON.parse(readFileSync(join(extension, 'pack.json'), 'utf8')),
    // A name, as a site has one: browsers lead *.localhost to this computer.
    url: (page) =>
      `http://news.localhost:${port}/${OWN_PAGES.has(page) ? 'pictures' : 'fixtures'}/pages/${page}`,
    async set(settings, lists) {
      await backstage.evaluate(
        async (stored, entries) => {
          const { sync, local } = (globalThis as unknown as Api).chrome.storage;
          await Promise.all([sync.clear(), local.clear()]);
          await Promise.all([sync.set({ settings: stored }), local.set(entries)]);
        },
        { version: VERSION, set: settings },
        lists,
      );
    },
    async clear() {
      const [, ...opened] = await session.browser.pages();
      for (const page of opened) if (page !== backstage) await page.close();
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}
