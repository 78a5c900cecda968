import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { cardBox, hasCard, waitForCard, waitForNoCard } from '../browser/card';
import { hoverMark, marksBecome, pointOfMark, readMarks } from '../browser/marks';
import { readEntityRows } from '../browser/popup';
import { openPopup } from '../browser/tabs';
import { rest, until } from '../browser/until';
import { useGloss } from './gloss';

const gloss = useGloss();
let page: Page;

beforeEach(async () => {
  page = await gloss.session.newPage(gloss.url('frames.html'));
});

const FRAMES = [
  { frame: 'same-origin', name: 'Boris Bondarev' },
  { frame: 'srcdoc', name: 'Kira Yarmysh' },
  { frame: 'blank', name: 'Gennady Gatilov' },
  { frame: 'sandboxed', name: 'Hillel Neuer' },
] as const;

const frameOf = (name: string): Promise<Frame> =>
  until(`the page has the frame ${name}`, async () => {
    const element = await page.$(`iframe[name="${name}"]`);
    return (await element?.contentFrame()) ?? null;
  });

/** Rests the real mouse on the mark of a frame. */
async function hoverIn(frame: string, inner: Frame, name: string): Promise<void> {
  const box = await (await page.$(`iframe[name="${frame}"]`))?.boundingBox();
  const point = await pointOfMark(inner, 'gloss-person', name);
  // Two pixels are the frame's own border.
  const [x, y] = [(box?.x ?? 0) + 2 + point.x, (box?.y ?? 0) + 2 + point.y];
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
}

describe.each(FRAMES)('a name in the frame $frame', ({ frame, name }) => {
  test('is marked there', async () => {
    expect(await marksBecome(await frameOf(frame), 'gloss-person', [name])).toEqual([name]);
  });

  test('opens its card there, which Escape closes though the page around has the focus', async () => {
    const inner = await frameOf(frame);
    await marksBecome(inner, 'gloss-person', [name]);
    await hoverIn(frame, inner, name);
    expect((await waitForCard(inner)).heading).toBe(name);
    // The press is the card's alone once the frame has said so, which takes a moment.
    await until('Escape closes the card', async () => {
      await page.keyboard.press('Escape');
      return !(await hasCard(inner));
    });
  });
});

/** Frames higher than the window, as pages make them that show all of what is in them. */
describe.each([
  ['of the page’s own origin', ''],
  ['of an origin of its own', 'allow-scripts'],
])('in a frame %s that goes on below the window', (_, sandbox) => {
  let inner: Frame;
  beforeEach(async () => {
    await page.evaluate((rules) => {
      scrollTo(0, 0);
      document.body.style.margin = '0';
      const frame = document.createElement('iframe');
      frame.name = 'high';
      if (rules) frame.setAttribute('sandbox', rules);
      frame.style.cssText = 'display: block; width: 600px; height: 3000px; border: 0';
      frame.srcdoc = `<p style="margin: ${innerHeight - 60}px 0 0">Hillel Neuer walked.</p>
        <p style="margin-top: 2000px">The end.</p>`;
      document.body.prepend(frame);
    }, sandbox);
    inner = await frameOf('high');
    await marksBecome(inner, 'gloss-person', ['Hillel Neuer']);
    await page.bringToFront();
  });
  const end = () => page.evaluate(() => innerHeight);
  /** A place on the name, which begins its paragraph; the frame begins where the window does. */
  const onName = () =>
    inner.$eval('p', (around) => {
      const { left, top, bottom } = around.getBoundingClientRect();
      return { x: left + 20, y: (top + bottom) / 2 };
    });

  test('a card stands whole in the window', async () => {
    const { x, y } = await onName();
    await page.mouse.move(1, 1);
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(inner);
    await expect.poll(async () => (await cardBox(inner)).bottom).toBeLessThanOrEqual(y);
    expect((await cardBox(inner)).y).toBeGreaterThanOrEqual(0);
  });

  test('a sheet lies at the bottom of the window', async () => {
    const { x, y } = await onName();
    await page.touchscreen.tap(x, y);
    await waitForCard(inner);
    await expect.poll(async () => (await cardBox(inner)).bottom).toBeCloseTo(await end(), 0);
  });
});

test('the popup lists the names of all frames', async () => {
  for (const { frame, name } of FRAMES)
    await marksBecome(await frameOf(frame), 'gloss-person', [name]);
  const rows = await readEntityRows(await openPopup(gloss.session, page));
  const text = rows.map((row) => row.text).join('\n');
  for (const { name } of FRAMES) expect(text).toContain(name);
});

test('a frame that is written anew by the page around it is marked anew', async () => {
  await marksBecome(await frameOf('blank'), 'gloss-person', ['Gennady Gatilov']);
  await page.evaluate(() => {
    const frame = document.querySelector('[name="blank"]') as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write('<p>Ignazio Cassis walked along the lake.</p>');
    inner.close();
  });
  expect(await marksBecome(await frameOf('blank'), 'gloss-person', ['Ignazio Cassis'])).toEqual([
    'Ignazio Cassis',
  ]);
});

/** How a page fills a frame that it made long before. */
const FILLED: Record<string, (inner: Document) => void> = {
  'an element': ({ body }) => {
    body.append(document.createElement('p'));
    body.firstElementChild?.append('Hillel Neuer walked along the lake.');
  },
  'its HTML': ({ body }) => {
    body.innerHTML = '<p>Hillel Neuer walked along the lake.</p>';
  },
  'a text': ({ body }) => {
    body.append('Hillel Neuer walked along the lake.');
  },
  'a body of its own': (inner) => {
    const body = inner.createElement('body');
    body.append('Hillel Neuer walked along the lake.');
    inner.body.replaceWith(body);
  },
  'a page written into it': (inner) => {
    inner.open();
    inner.write('<p>Hillel Neuer walked along the lake.</p>');
    inner.close();
  },
};

/** A frame with nothing in it, for so long that Gloss has come there. */
async function addBlank(): Promise<Frame> {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.name = 'filled-later';
    document.body.prepend(frame);
  });
  await marksBecome(await frameOf('srcdoc'), 'gloss-person', ['Kira Yarmysh']);
  await rest(300);
  return frameOf('filled-later');
}

test.each(Object.entries(FILLED))(
  'a blank frame that is filled with %s is marked',
  async (_, fill) => {
    const frame = await addBlank();
    await frame.evaluate(`(${fill})(document)`);
    expect(await marksBecome(frame, 'gloss-person', ['Hillel Neuer'])).toEqual(['Hillel Neuer']);
  },
);

test('a blank frame whose body gets a shadow tree alone is marked once the pointer comes', async () => {
  const frame = await addBlank();
  await frame.evaluate(() => {
    document.body.attachShadow({ mode: 'open' }).innerHTML = '<p>Hillel Neuer walked.</p>';
  });
  await page.bringToFront();
  const box = await (await page.$('iframe[name="filled-later"]'))?.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
  await until('the frame is marked', async () => {
    await page.mouse.move(x, y);
    await page.mouse.move(x + 9, y + 9);
    return (await readMarks(frame))['gloss-person'].length > 0;
  });
});

test('a card of the page closes by Escape though a frame in it has the focus', async () => {
  const inner = await frameOf('same-origin');
  await inner.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    addEventListener('keydown', ({ key }) => {
      document.title += ` ${key}`;
    });
  });
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.append('Kira Yarmysh walked along the lake.');
    document.body.prepend(added);
  });
  expect(await marksBecome(page, 'gloss-person', ['Kira Yarmysh'])).toEqual(['Kira Yarmysh']);
  await hoverMark(page, 'gloss-person', 'Kira Yarmysh');
  await waitForCard(page);
  await until('Escape closes the card', async () => {
    await page.keyboard.press('Escape');
    return !(await hasCard(page));
  });
  await waitForNoCard(page);
  // From then on the frame has its Escape to itself again.
  await page.keyboard.press('Escape');
  await expect.poll(() => inner.evaluate(() => document.title)).toMatch(/Escape$/);
});
