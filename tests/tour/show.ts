import type { Session } from '../browser/launch';

/**
 * Opens the demo page for a person to look at, and resolves to null once the last window is closed
 * or Ctrl-C is pressed.
 */
export async function showDemo(session: Session, url: string): Promise<null> {
  const { browser } = session;
  const blank = await browser.pages();
  await session.newPage(url);
  for (const page of blank) await page.close().catch(() => undefined);
  console.log(`   ${url}`);
  console.log(
    '   Rest the pointer on an underlined name; the toolbar button lists what was found.',
  );
  console.log('   Close the window, or press Ctrl-C here, to end.');
  await new Promise<void>((ended) => {
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
    browser.once('disconnected', () => ended());
    // On macOS a browser outlives its last window.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) ended();
    });
  });
  return null;
}
