/**
 * What a driver has no hands for, brought to the background as the browser brings it: the keys of
 * commands, the context menu, the address bar.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Session } from './launch';
import { addressOfTab, tabIdOf } from './tabs';
import { until } from './until';

/** What the driver's own type does not tell of its connection to Firefox. */
interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: string } } }>;
  };
}

/** The id in the manifest for Firefox. */
const GECKO_ID = 'gloss@extension';

/** Runs an expression in Firefox's own window, where `extension` is Gloss; gives what it resolves to. */
async function inFirefox(browser: Browser, body: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    return JSON.stringify((await (async () => { ${body} })()) ?? null);
  })()`;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.result?.value === undefined) throw new Error(JSON.stringify(result));
  return JSON.parse(result.result.value);
}

/** Runs an expression in Chromium's background. */
async function inWorker(session: Session, body: string): Promise<unknown> {
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(session.extensionOrigin),
  );
  const worker = await target.worker();
  return worker?.evaluate(`(async () => { ${body} })()`);
}

async function idOf(session: Session, page: Page): Promise<number> {
  const asker = await session.extensionPage('options.html');
  const id = await tabIdOf(asker, page);
  await asker.close();
  await page.bringToFront();
  return id;
}

/** Presses the keys of a command on a page. */
export async function pressCommand(session: Session, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  if (session.kind === 'firefox') {
    await inFirefox(
      session.browser,
      `const { shortcut } = (await extension.shortcuts.commands).get('${name}');
       const letter = shortcut.at(-1);
       document.querySelector('keyset[id^="ext-"] key[key="' + letter + '"]').doCommand();`,
    );
    return;
  }
  const id = await idOf(session, page);
  const command = JSON.stringify(name);
  await inWorker(
    session,
    `chrome.commands.onCommand.dispatch(${command}, await chrome.tabs.get(${id}));`,
  );
}

/** Chooses “Look up in Gloss” in the context menu of selected words. */
export async function chooseLookUp(session: Session, page: Page, words: string): Promise<void> {
  const id = await idOf(session, page);
  const info = JSON.stringify({ menuItemId: 'look-up', selectionText: words, editable: false });
  if (session.kind === 'firefox') {
    await inFirefox(
      session.browser,
      `extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);`,
    );
    return;
  }
  await inWorker(
    session,
    `chrome.contextMenus.onClicked.dispatch(${info}, await chrome.tabs.get(${id}));`,
  );
}

/**
 * Waits for the panel, and gives its address: of Firefox's sidebar, or of the tab that it opens in where
 * Chromium has seen no key and no click.
 */
export function panelAddress(session: Session, extensionPage: Page): Promise<URL> {
  return until('the panel is open', async () => {
    const address =
      session.kind === 'firefox'
        ? await inFirefox(
            session.browser,
            `const { contentDocument } = document.getElementById('sidebar');
             return contentDocument?.getElementById('webext-panels-browser')?.currentURI.spec;`,
          )
        : await addressOfTab(extensionPage, 'sidepanel.html');
    return String(address).includes('sidepanel.html') && new URL(String(address));
  });
}

/** What the entry in the context menu of a selection says, in the browser's own menu. */
export async function menuTitle(session: Session): Promise<unknown> {
  if (session.kind !== 'firefox') throw new Error('Chromium tells nobody what its menu says');
  return inFirefox(
    session.browser,
    `const { gMenuMap } = extension.apiManager.global;
     return [...gMenuMap.get(extension).values()].map(({ title }) => title).filter(Boolean).join();`,
  );
}

/** Types after the keyword in the address bar; gives the suggestions. */
export async function typeInOmnibox(
  session: Session,
  typed: string,
): Promise<{ content: string; description: string }[]> {
  const text = JSON.stringify(typed);
  const suggestions =
    session.kind === 'firefox'
      ? await inFirefox(
          session.browser,
          `const { ExtensionSearchHandler } = ChromeUtils.importESModule(
             'resource://gre/modules/ExtensionSearchHandler.sys.mjs');
           const data = { keyword: 'gloss', text: 'gloss ' + ${text}, inPrivateWindow: false };
           return new Promise((resolve) => ExtensionSearchHandler.handleSearch(data, resolve));`,
        )
      : await inWorker(
          session,
          `chrome.omnibox.onInputStarted.dispatch();
           return new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${text}, resolve));`,
        );
  return suggestions as { content: string; description: string }[];
}

/** Enters words after the keyword, for a new tab. */
export async function enterInOmnibox(session: Session, typed: string): Promise<void> {
  const text = JSON.stringify(typed);
  if (session.kind === 'firefox')
    await inFirefox(
      session.browser,
      `const { ExtensionSearchHandler } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionSearchHandler.sys.mjs');
       ExtensionSearchHandler.handleInputEntered('gloss', 'gloss ' + ${text}, 'tab');`,
    );
  else
    await inWorker(session, `chrome.omnibox.onInputEntered.dispatch(${text}, 'newForegroundTab');`);
}
