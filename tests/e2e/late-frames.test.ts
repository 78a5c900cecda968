import { expect, test } from 'vitest';
import { marksBecome, readMarks } from '../browser/marks';
import { setSettings } from '../browser/settings';
import { openPopup } from '../browser/tabs';
import { useGloss } from './gloss';

const gloss = useGloss();

test('a frame that came after the reader had asked for marks has its own when asked again', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  await setSettings(asker, { where: { mode: 'click', only: [] } });
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  const popup = await openPopup(gloss.session, page);
  await popup.waitForSelector('[data-entity="boris-bondarev"]');
  await popup.close();

  await page.bringToFront();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Hillel Neuer walked along the lake.</p>';
    document.body.prepend(frame);
  });
  await page.waitForFrame((frame) => frame.url() === 'about:srcdoc');
  const late = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  if (!late) throw new Error('the page has no frame');
  await late.waitForSelector('p');
  expect((await readMarks(late))['gloss-person']).toEqual([]);

  await openPopup(gloss.session, page);
  const names = ['Hillel Neuer'];
  expect(await marksBecome(late, 'gloss-person', names)).toEqual(names);
});
