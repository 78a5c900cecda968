import type { Session } from './launch';

/** Loads the extension anew from its folder while its tabs stay open, as an update does. */
export async function renewExtension(session: Session, extension: string): Promise<void> {
  await session.browser.installExtension(extension);
}

/** Takes the extension out of Chromium while its tabs stay open. */
export async function removeExtension(session: Session): Promise<void> {
  await session.browser.uninstallExtension(new URL(session.extensionOrigin).hostname);
}
