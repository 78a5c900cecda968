import { expect, test } from 'vitest';
import { chooseLookUp, menuTitle, panelAddress } from '../browser/background';
import { until } from '../browser/until';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

test('“Look up in Gloss” opens the panel at the words that were selected', async () => {
  const asker = await gloss.session.extensionPage('options.html');
  const page = await gloss.session.newPage(gloss.url('demo.html'));
  await chooseLookUp(gloss.session, page, 'so ashamed of my country');
  const { searchParams } = await panelAddress(gloss.session, asker);
  expect(searchParams.get('words')).toBe('so ashamed of my country');
});

test.runIf(KIND === 'firefox')('the menu of a selection has the entry', async () => {
  await until(
    'the entry is there',
    async () => (await menuTitle(gloss.session)) === 'Look up in Gloss',
  );
});
