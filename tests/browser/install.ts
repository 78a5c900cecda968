import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  BrowserTag,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { installWithApt, isDebianRoot } from './apt';
import { type FoundBrowser, findBrowser, MINIMUM, OVERRIDE } from './find';
import type { Kind, Place } from './places';
import { paced, type Say } from './progress';

const DOWNLOAD: Record<Kind, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };
const PRODUCTS: Record<Kind, string> = {
  chromium: `Chrome, Chromium or Edge ${MINIMUM.chromium} or later`,
  firefox: `Firefox ${MINIMUM.firefox} or later`,
};

/** Browsers are kept outside the project, so that they outlive a fresh clone. */
const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gloss-browsers');

/** Downloads the browser's current release into the cache; resolves as installWithApt does. */
async function download(kind: Kind, say: Say): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return `no download is known for ${process.platform} on ${process.arch}`;
  const browser = DOWNLOAD[kind];
  const progress = paced(say);
  say(`Downloading ${browser} into ${cacheDir}`);
  try {
    const tag = BrowserTag.STABLE;
    const buildId = await resolveBuildId(browser, platform, tag);
    await install({
      browser,
      buildId,
      cacheDir,
      downloadProgressCallback: (done, total) =>
        progress(`  … ${Math.round((100 * done) / total)} % of ${Math.round(total / 1e6)} MB`),
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function downloads(kind: Kind): Promise<Place[]> {
  const installed = await getInstalledBrowsers({ cacheDir }).catch(() => []);
  return installed
    .filter(({ browser }) => browser === DOWNLOAD[kind])
    .map(({ executablePath }) => ({ name: DOWNLOAD[kind], path: executablePath }));
}

/** The browser that is there already, without installing one; null for none. */
export async function installedBrowser(kind: Kind): Promise<FoundBrowser | null> {
  const found = await findBrowser(kind, await downloads(kind));
  return 'browser' in found ? found.browser : null;
}

/**
 * A browser of this kind: the installed one, else one that is installed now. `problem` says what a
 * person can do where neither worked.
 */
export async function ensureBrowser(
  kind: Kind,
  say: Say,
): Promise<{ browser: FoundBrowser } | { problem: string }> {
  const found = await findBrowser(kind, await downloads(kind));
  if ('browser' in found) return found;
  if (process.env[OVERRIDE[kind]]) {
    return { problem: `${OVERRIDE[kind]} names no usable browser: ${found.rejected.join('; ')}.` };
  }
  for (const reason of found.rejected) say(`Not usable: ${reason}`);
  const failure = (await isDebianRoot())
    ? await installWithApt(kind, say)
    : await download(kind, say);
  const now = failure === null ? await findBrowser(kind, await downloads(kind)) : found;
  if ('browser' in now) return now;
  const advice = `Install ${PRODUCTS[kind]}, or set ${OVERRIDE[kind]} to the path of one, and try again.`;
  const reasons = failure === null ? now.rejected.join('; ') : failure;
  return { problem: `No usable browser could be installed. ${advice}\n${reasons}` };
}
