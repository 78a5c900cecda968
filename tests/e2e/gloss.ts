import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildFolder, type Variant } from '../browser/builds';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import type { Kind } from '../browser/places';
import { type Server, serve } from '../browser/serve';

/** Pages with a policy of their own, by file name. */
const HEADERS = {
  'strict-csp.html': {
    'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'",
  },
};

/** The browser that this run is for. */
export const KIND: Kind = process.env.GLOSS_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** One browser with Gloss for all tests of a file, and the test pages' server. */
export interface Gloss {
  readonly session: Session;
  /** The address of a page in tests/fixtures/pages. */
  url(page: string): string;
}

/** Starts the browser before the file's tests, closes each test's tabs, and ends both after. */
export function useGloss(variant: Variant = 'open'): Gloss {
  let session: Session | undefined;
  let server: Server | undefined;

  beforeAll(async () => {
    const found = await installedBrowser(KIND);
    if (!found) throw new Error(`no ${KIND} is installed; npm test installs one`);
    server = await serve(fileURLToPath(new URL('../fixtures/pages', import.meta.url)), HEADERS);
    session = await launch(found, { extension: buildFolder(KIND, variant), headless: true });
  });

  afterEach(async () => {
    // The first tab stays: a browser without any would end.
    const [, ...others] = (await session?.browser.pages()) ?? [];
    for (const page of others) await page.close();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  return {
    get session() {
      if (!session) throw new Error('the browser has not started');
      return session;
    },
    url(page) {
      if (!server) throw new Error('the server has not started');
      return `${server.origin}/${page}`;
    },
  };
}
