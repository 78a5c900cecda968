import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from './find';
import type { Kind } from './places';
import { until } from './until';

/** A running browser with the extension in it; what differs between the two kinds stays inside. */
export interface Session {
  browser: Browser;
  kind: Kind;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  extensionOrigin: string;
  /** Opens a page of the extension in a new tab, given as `options.html` or `popup.html?tab=3`. */
  extensionPage(path: string): Promise<Page>;
  /** Opens an ordinary page in a new tab and waits until it has loaded. */
  newPage(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder: an absolute path; null for a browser without Gloss. */
  extension: string | null;
  /** A browser with a window leaves Ctrl-C to whoever launched it. */
  headless: boolean;
  /** Keeps pages alive for the way back, which Chromium's driver switches off otherwise. */
  backForwardCache?: boolean;
}

/** Page area of a headless browser, in CSS pixels. */
const VIEWPORT = { width: 1100, height: 800 };

/** Fixed, so that Firefox's extension pages have an address that is known beforehand. */
const FIREFOX_UUID = 'b0a4c5de-9f0b-4d2c-8a51-6d1f3c2e7a90';

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-GB',
];

async function launchChromium(found: FoundBrowser, options: LaunchOptions) {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: found.path,
    headless: options.headless,
    defaultViewport: options.headless ? VIEWPORT : null,
    handleSIGINT: options.headless,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: root ? [...CHROMIUM_ARGS, '--no-sandbox'] : CHROMIUM_ARGS,
  });
  const id = options.extension && (await browser.installExtension(options.extension));
  return { browser, extensionOrigin: `chrome-extension://${id}` };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function launchFirefox(found: FoundBrowser, options: LaunchOptions) {
  const id = options.extension && (await geckoId(options.extension));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    defaultViewport: options.headless ? VIEWPORT : null,
    handleSIGINT: options.headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(id ? { [id]: FIREFOX_UUID } : {}),
      'intl.locale.requested': 'en-GB',
      // A window of the browser's own asks the reader, which the driver cannot answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}

/** Opens an extension page: Firefox's driver never reports one as loaded, so the page is asked. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined);
  await until(`${url} has loaded`, () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    ),
  );
  return page;
}

/** Starts the browser with the extension loaded. Throws where the browser does not start. */
export async function launch(found: FoundBrowser, options: LaunchOptions): Promise<Session> {
  const started =
    found.kind === 'firefox'
      ? await launchFirefox(found, options)
      : await launchChromium(found, options);
  const { browser, extensionOrigin } = started;
  return {
    browser,
    kind: found.kind,
    extensionOrigin,
    extensionPage: (path) => openExtensionPage(browser, `${extensionOrigin}/${path}`),
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
