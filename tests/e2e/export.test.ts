import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForMarks } from '../browser/marks';
import { openPopup } from '../browser/tabs';
import { until } from '../browser/until';
import { useGloss } from './gloss';
import { pasted } from './pasted';

const gloss = useGloss();

const isOpen = (view: Page) => view.$('[data-copy="markdown"]').then((button) => button !== null);
const told = (view: Page) => view.$eval('.export .told', (status) => status.textContent ?? '');

interface Annotated {
  target: { source: string; scope?: string };
}

/** Clicks with the mouse, in view. */
async function click(view: Page, selector: string): Promise<void> {
  const found = await view.waitForSelector(selector);
  await found?.click();
}

describe('the export of a page', () => {
  let page: Page;
  let popup: Page;
  beforeEach(async () => {
    page = await gloss.session.newPage(gloss.url('demo.html'));
    await waitForMarks(page);
    popup = await openPopup(gloss.session, page);
    await popup.bringToFront();
    await click(popup, '[data-export]');
    await popup.waitForSelector('[data-copy="markdown"]');
  });

  test('copied as Markdown has the page’s title and address, its names and its quotations', async () => {
    await click(popup, '[data-copy="markdown"]');
    await until('it is copied', async () => (await told(popup)) === 'Copied');
    const text = await pasted(popup);
    expect(text).toContain(await page.title());
    expect(text).toContain(page.url());
    expect(text).toContain('Boris Bondarev');
    expect(text).toContain('I went to the mission like any other Monday morning');
    expect(text).toContain('swissinfo');
  });

  test('copied as Web Annotations is JSON-LD whose annotations point into the page', async () => {
    await click(popup, '[data-copy="annotations"]');
    await until('it is copied', async () => (await told(popup)) === 'Copied');
    const { items, ...collection } = JSON.parse(await pasted(popup)).first;
    expect(collection.type).toBe('AnnotationPage');
    expect(items.length).toBeGreaterThan(10);
    for (const { type, target } of items) {
      expect(type).toBe('Annotation');
      expect(JSON.stringify(target)).toContain(page.url());
    }
  });

  test.each([
    ['markdown', /^gloss-[\d-]+\.md$/, 'Boris Bondarev'],
    ['annotations', /^gloss-[\d-]+\.jsonld$/, '"@context"'],
  ])('saved as %s is a file of that content', async (format, name, part) => {
    await popup.evaluate(() => {
      const saved: { name: string; blob?: Blob } = { name: '' };
      Object.assign(globalThis, { saved });
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        saved.blob = blob;
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        saved.name = this.download;
      };
    });
    await click(popup, `[data-save="${format}"]`);
    const file = await until('it is saved', () =>
      popup.evaluate(async () => {
        const { saved } = globalThis as unknown as { saved: { name: string; blob?: Blob } };
        return saved.name && { name: saved.name, text: await saved.blob?.text() };
      }),
    );
    expect(file.name).toMatch(name);
    expect(file.text).toContain(part);
    expect(await told(popup)).toContain(file.name);
  });

  test('is put away when another page is loaded in its tab', async () => {
    expect(await isOpen(popup)).toBe(true);
    await page.goto(`${gloss.url('demo.html')}?other`);
    await expect.poll(() => isOpen(popup), { timeout: 10_000 }).toBe(false);
    await until('the page is listed', () => popup.$('[data-export]'));
    expect(await popup.$eval('[data-export]', (one) => one.ariaExpanded)).toBe('false');
  });
});

test('what stands in frames is exported with the address of its frame', async () => {
  const page = await gloss.session.newPage(gloss.url('frames.html'));
  const popup = await openPopup(gloss.session, page);
  await until('all frames are read', () => popup.$('[data-entity="hillel-neuer"]'));
  await popup.bringToFront();
  await click(popup, '[data-export]');
  await click(popup, '[data-copy="annotations"]');
  await until('it is copied', async () => (await told(popup)) === 'Copied');
  const { items } = JSON.parse(await pasted(popup)).first;
  const own = gloss.url('changing.html');
  const places = items.map(({ target }: Annotated) => [target.source, target.scope]);
  expect(places).toContainEqual([own, page.url()]);
  // Those without an address are of the page, as its own text is.
  expect(places.filter(([source]: string[]) => source !== own).length).toBeGreaterThan(2);
  for (const [source, scope] of places)
    if (source !== own) expect([source, scope]).toEqual([page.url(), undefined]);
});

test('the side panel’s export is put away when another tab comes to the front', async () => {
  const panel = await gloss.session.extensionPage('sidepanel.html');
  const one = await gloss.session.newPage(gloss.url('demo.html'));
  const other = await gloss.session.newPage(gloss.url('quotations.html'));
  await one.bringToFront();
  await until('the first page is listed', () => panel.$('[data-entity="gennady-gatilov"]'));
  await panel.$eval('[data-export]', (button) => (button as HTMLElement).click());
  await until('the menu is open', () => isOpen(panel));
  await other.bringToFront();
  await until(
    'the second page is listed',
    async () =>
      (await panel.$('[data-entity="gennady-gatilov"]')) === null &&
      (await panel.$('[data-export]')),
  );
  expect(await isOpen(panel)).toBe(false);
});

test('a quotation’s citation is copied as CSL-JSON with its source', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const popup = await openPopup(gloss.session, page, 'boris-bondarev');
  await popup.bringToFront();
  await click(popup, '[data-cite="000-walked-out"], [data-cite]');
  await click(popup, '[data-format="csl"]');
  await until('it is copied', () =>
    popup.$$eval('.cite .told', (all) => all.some(({ textContent }) => textContent === 'Copied')),
  );
  const [item] = [JSON.parse(await pasted(popup))].flat();
  expect(item.title).toEqual(expect.any(String));
  expect(item.type).toMatch(/article|webpage/);
});

test('an export that cannot be made says so', async () => {
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await waitForMarks(page);
  const popup = await openPopup(gloss.session, page);
  await popup.bringToFront();
  await popup.waitForSelector('[data-export]');
  await popup.evaluate(() => {
    Object.assign(globalThis, {
      Worker: class {
        constructor() {
          throw new Error('no worker');
        }
      },
    });
  });
  await click(popup, '[data-export]');
  await until(
    'it is told',
    async () => (await told(popup)) === 'What was found could not be read.',
  );
});
