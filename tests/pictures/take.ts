/**
 * `npm run pictures`: a picture of every surface in every state, light, dark, in forced colours, at
 * 200 % zoom, in German and French, from right to left, and with longer words, into
 * `.output/pictures/<look>/<state>.png`, with a contact sheet beside them.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command, Option } from 'commander';
import type { Page } from 'puppeteer-core';
import { build } from '../browser/builds';
import { ensureBrowser } from '../browser/install';
import type { Kind } from '../browser/places';
import { ROOT } from '../tools';
import { contactSheet } from './contact-sheet';
import { isFor, isOneOpening, LOOKS, type Look, setFeatures, settle } from './looks';
import { openState } from './open-state';
import { changeWords } from './pseudo';
import { takeForReadme } from './readme';
import { openStage, type Stage } from './stage';
import { STATES, type State, type Surface } from './states';

interface Choice {
  only: string[];
  look: string[];
  browser: Kind;
  readme: boolean;
  build: boolean;
}

const choice = new Command('npm run pictures --')
  .description('take a picture of every surface in every state and look')
  .option('--only <beginning...>', 'the states whose names begin so', [''])
  .option('--look <name...>', 'these looks alone', [])
  .addOption(
    new Option('--browser <kind>', 'where').choices(['chromium', 'firefox']).default('chromium'),
  )
  .option('--readme', 'the README’s own pictures, into tests/pictures/readme', false)
  .option('--no-build', 'show the extension that is built already')
  .parse()
  .opts<Choice>();

/** What is shown down to its end, and not as a window shows it. */
const WHOLE: ReadonlySet<Surface> = new Set(['popup', 'panel', 'options', 'welcome']);

/** No picture is taller, in CSS pixels. */
const TALLEST = 3000;

const kind = choice.browser;
const folder = join(ROOT, '.output', 'pictures', ...(kind === 'firefox' ? ['firefox'] : []));
const fileOf = (look: string, state: string) => join(folder, look, `${state}.png`);

const states = STATES.filter(({ name }) => choice.only.some((begin) => name.startsWith(begin)));
const looks = LOOKS.filter(
  (look) => isFor(kind, look) && (choice.look.length === 0 || choice.look.includes(look.name)),
);

async function shoot(page: Page, { surface, name }: State, look: Look): Promise<void> {
  const whole = WHOLE.has(surface);
  const height = whole
    ? await page.evaluate(() => document.documentElement.scrollHeight)
    : Number.POSITIVE_INFINITY;
  const { width = 0, height: window = 0 } = page.viewport() ?? {};
  const clip = { x: 0, y: 0, width, height: Math.min(Math.max(height, window), TALLEST) };
  await page.bringToFront();
  await page.screenshot({
    path: fileOf(look.name, name) as `${string}.png`,
    ...(whole ? { clip, captureBeyondViewport: true } : { captureBeyondViewport: false }),
  });
}

/** Opens a state once for looks that need no other opening, and takes a picture of each. */
async function take(stage: Stage, state: State, together: readonly Look[]): Promise<void> {
  const [first] = together;
  if (!first) return;
  const page = await openState(stage, state, first);
  for (const look of together) {
    await setFeatures(page, kind, look);
    if (look.words) await changeWords(page, look.words);
    await settle(page);
    await shoot(page, state, look);
  }
}

async function takeAll(stage: Stage): Promise<string[]> {
  const missed: string[] = [];
  for (const state of states) {
    const start = performance.now();
    for (const first of looks) {
      const together = looks.filter((look) => isOneOpening(look, first));
      if (together[0] !== first) continue;
      await take(stage, state, together).catch((error) => {
        const names = together.map(({ name }) => name).join(', ');
        missed.push(`${state.name} (${names}): ${String(error)}`);
      });
    }
    console.log(`${state.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return missed;
}

async function main(): Promise<number> {
  const ensured = await ensureBrowser(kind, console.log);
  if ('problem' in ensured) {
    console.error(ensured.problem);
    return 1;
  }
  const log = !choice.build ? null : await build(kind, 'open');
  if (log !== null) {
    console.error(`The extension does not build.\n${log}`);
    return 1;
  }
  const stage = await openStage(ensured.browser);
  if (choice.readme) {
    await takeForReadme(stage).finally(() => stage.close());
    return 0;
  }
  for (const { name } of looks) await mkdir(join(folder, name), { recursive: true });
  const missed = await takeAll(stage).finally(() => stage.close());
  const sheet = contactSheet(
    STATES.map(({ name }) => name),
    LOOKS.map(({ name }) => name),
    (look, state) => existsSync(fileOf(look, state)),
  );
  await writeFile(join(folder, 'index.html'), sheet);
  for (const one of missed) console.error(`missing: ${one}`);
  console.log(`The pictures are in ${relative(ROOT, folder)}, all of them in index.html`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
