import { afterAll, beforeAll } from 'vitest';
import { installedBrowser } from '../browser/install';
import { launch, type Session } from '../browser/launch';
import { KIND } from './gloss';

/** A browser without Gloss, for all tests of a file: what its pages are is what pages should be. */
export function usePlainBrowser(): { readonly session: Session } {
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
  };
}
