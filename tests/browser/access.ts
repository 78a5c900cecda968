import type { Session } from './launch';

interface Permissions {
  browser: { permissions: { remove(what: object): Promise<boolean> } };
}
interface ExtensionsPage {
  chrome: { developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> } };
}

/** Keeps all pages from Gloss, as its reader may in Firefox's list of permissions, and on Chromium's card. */
export async function withhold(session: Session): Promise<void> {
  if (session.kind === 'chromium') return setHostAccess(session, 'ON_CLICK');
  const own = await session.extensionPage('options.html');
  await own.evaluate(() =>
    (globalThis as unknown as Permissions).browser.permissions.remove({ origins: ['<all_urls>'] }),
  );
  await own.close();
}

/** Lets Gloss read all pages again, as its reader may on Chromium's card. */
export const allowAll = (session: Session): Promise<void> => setHostAccess(session, 'ON_ALL_SITES');

async function setHostAccess(session: Session, access: 'ON_CLICK' | 'ON_ALL_SITES') {
  const page = await session.newPage('chrome://extensions');
  await page.evaluate(
    (extensionId, hostAccess) =>
      (
        globalThis as unknown as ExtensionsPage
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    new URL(session.extensionOrigin).hostname,
    access,
  );
  await page.close();
}
