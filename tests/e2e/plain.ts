import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { bundleScript } from '../browser/bundle-script';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import { KIND } from './gloss';

interface PlainBrowser {
  readonly session: Session;
  /** Opens an empty page that has run a script of the project, given by its path. */
  newPageWith(entry: string): Promise<Page>;
}

/** A browser without Gloss, for all tests of a file: what its pages are is what pages should be. */
export function usePlainBrowser(): PlainBrowser {
  let session: Session | undefined;

  beforeAll(async () => {
    const found = await installedBrowser(KIND);
    if (!found) throw new Error(`no ${KIND} is installed; npm test installs one`);
    session = await launch(found, { extension: null, headless: true });
  });

  afterAll(() => session?.close());

  return {
    get session() {
      if (!session) throw new Error('the browser has not started');
      return session;
    },
    async newPageWith(entry) {
      const page = await this.session.newPage('about:blank');
      await page.evaluate(await bundleScript(entry));
      return page;
    },
  };
}
