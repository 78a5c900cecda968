import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

interface Axe {
  run(context: string | Document, options: object): Promise<unknown>;
}

/**
 * What axe-core finds against WCAG 2.2 A and AA on a page, targets of less than 24 px among it: each
 * rule with the places that break it.
 * @param within what alone is looked at, by its selector; the whole page where it is left out.
 */
export async function accessFaults(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: Axe }).axe.run(selector ?? document, {
        rules: { 'target-size': { enabled: true } },
      }),
    within,
  )) as Found;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
