import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildFolder, type Variant } from '../browser/builds';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import type { Kind } from '../browser/places';
import { type Server, serve } from '../browser/serve';
import { until } from '../browser/until';

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

/** The page that Gloss opens when it is installed: every test installs it anew. */
const FIRST_PAGE = '/welcome.html';

interface TabsApi {
  query(query: object): Promise<{ id: number; url?: string }[]>;
  remove(id: number): Promise<void>;
}

/** Closes the first page, which otherwise comes up over a test's own; Firefox's driver does not see it. */
async function closeFirstPage(session: Session): Promise<void> {
  const asker = await session.extensionPage('options.html');
  await until(`${FIRST_PAGE} is open`, () =>
    asker.evaluate(async (path) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
      const first = (await tabs.query({})).find(({ url }) => url?.endsWith(path));
      if (first) await tabs.remove(first.id);
      return first !== undefined;
    }, FIRST_PAGE),
  );
  await asker.close();
}

/**
 * Starts the browser before the file's tests, closes each test's tabs, and ends both after.
 * @param options `firstPage`: what opens on installing stays open.
 */
export function useGloss(
  variant: Variant = 'open',
  options: { firstPage: boolean } = { firstPage: false },
): Gloss {
  let session: Session | undefined;
  let server: Server | undefined;

  beforeAll(async () => {
    const found = await installedBrowser(KIND);
    if (!found) throw new Error(`no ${KIND} is installed; npm test installs one`);
    server = await serve(fileURLToPath(new URL('../fixtures/pages', import.meta.url)), HEADERS);
    session = await launch(found, { extension: buildFolder(KIND, variant), headless: true });
    if (!options.firstPage) await closeFirstPage(session);
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
