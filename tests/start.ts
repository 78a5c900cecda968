/**
 * `npm start`: builds Gloss, finds or installs a browser, and opens a demo page with Gloss in it.
 * Without a display the same tour runs unseen and tells what it saw. `npm start -- firefox` chooses
 * the browser.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, buildFolder } from './browser/builds';
import type { FoundBrowser } from './browser/find';
import { ensureBrowser, installedBrowser } from './browser/install';
import { launch } from './browser/launch';
import type { Kind } from './browser/places';
import { serve } from './browser/serve';
import { ROOT } from './tools';
import { showDemo } from './tour/show';
import { takeTour } from './tour/take';

/** The unseen tour is given up after this, in milliseconds. */
const TOUR_LIMIT_MS = 180_000;

const { env, argv, platform } = process;
const wanted = [argv[2], env.GLOSS_BROWSER].find(
  (name) => name === 'chromium' || name === 'firefox',
);
const noDisplay = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
const headless = noDisplay || Boolean(env.GLOSS_HEADLESS) || Boolean(env.CI);

/** The browser asked for, else the first that is installed, else one that is installed now. */
async function chooseBrowser(): Promise<{ browser: FoundBrowser } | { problem: string }> {
  if (wanted) return ensureBrowser(wanted as Kind, console.log);
  const browser = (await installedBrowser('chromium')) ?? (await installedBrowser('firefox'));
  return browser ? { browser } : ensureBrowser('chromium', console.log);
}

async function main(): Promise<string | null> {
  console.log('1. Looking for a browser');
  const chosen = await chooseBrowser();
  if ('problem' in chosen) return chosen.problem;
  const { browser } = chosen;
  console.log(`   ${browser.name} ${browser.version}, ${browser.path}`);

  console.log('2. Building the extension');
  const variant = headless ? 'open' : 'release';
  const log = await build(browser.kind, variant);
  if (log !== null) return `The extension does not build.\n${log}`;
  const extension = buildFolder(browser.kind, variant);
  console.log(`   ${extension}`);

  console.log(
    `3. Opening the demo page${headless ? ' (no display: the browser stays unseen)' : ''}`,
  );
  const server = await serve(join(ROOT, 'tests/fixtures/pages'));
  const session = await launch(browser, { extension, headless });
  try {
    if (!headless) return await showDemo(session, `${server.origin}/demo.html`);
    const pictures = join(ROOT, '.output', 'tour');
    await mkdir(pictures, { recursive: true });
    return await takeTour(session, `${server.origin}/demo.html`, pictures);
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
  }
}

if (headless) {
  setTimeout(() => {
    console.error(`The tour has not ended after ${TOUR_LIMIT_MS / 1000} s and is given up.`);
    process.exit(1);
  }, TOUR_LIMIT_MS).unref();
}

try {
  const problem = await main();
  if (problem !== null) console.error(`\n${problem}`);
  process.exitCode = problem === null ? 0 : 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
