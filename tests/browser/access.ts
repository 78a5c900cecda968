import type { Session } from './launch';
import { until } from './until';

interface Permissions {
  browser: { permissions: { remove(what: object): Promise<boolean> } };
}
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(what: object): Promise<void>;
      updateExtensionConfiguration(what: object): Promise<void>;
      getExtensionInfo(id: string): Promise<{ state: string }>;
    };
  };
}

interface Configuration {
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  incognitoAccess?: boolean;
}

/** Keeps all pages from Gloss, as its reader may in Firefox's list of permissions, and on Chromium's card. */
export async function withhold(session: Session): Promise<void> {
  if (session.kind === 'chromium') return configure(session, { hostAccess: 'ON_CLICK' });
  const own = await session.extensionPage('options.html');
  await own.evaluate(() =>
    (globalThis as unknown as Permissions).browser.permissions.remove({ origins: ['<all_urls>'] }),
  );
  await own.close();
}

/** Lets Gloss read all pages again, in Chromium. */
export const allowAll = (session: Session): Promise<void> =>
  configure(session, { hostAccess: 'ON_ALL_SITES' });

/** Lets Gloss into private windows, in Chromium, which loads it anew for that. */
export const allowPrivate = (session: Session): Promise<void> =>
  configure(session, { incognitoAccess: true });

/** Does what the reader may on Chromium's card of the extension. */
async function configure(session: Session, configuration: Configuration): Promise<void> {
  const page = await session.newPage('chrome://extensions');
  const extensionId = new URL(session.extensionOrigin).hostname;
  await page.evaluate(
    async (what) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      // Else what comes from a folder is switched off when it is loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(what);
    },
    { extensionId, ...configuration },
  );
  await until('the extension runs', () =>
    page.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      return (await developerPrivate.getExtensionInfo(id)).state === 'ENABLED';
    }, extensionId),
  );
  await page.close();
}
