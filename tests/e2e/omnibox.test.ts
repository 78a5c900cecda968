import { expect, test } from 'vitest';
import { enterInOmnibox, typeInOmnibox } from '../browser/background';
import { addressOfTab } from '../browser/tabs';
import { KIND, useGloss } from './gloss';

const gloss = useGloss();

async function openedBy(typed: string): Promise<URLSearchParams> {
  await typeInOmnibox(gloss.session, typed);
  await enterInOmnibox(gloss.session, typed);
  const asker = await gloss.session.extensionPage('options.html');
  return new URL(await addressOfTab(asker, 'sidepanel.html')).searchParams;
}

test('the address bar suggests what a few letters may mean, however they are typed', async () => {
  const [first] = await typeInOmnibox(gloss.session, 'bondrev');
  expect(first?.content).toBe('Bondarev');
  expect(first?.description).toBe(
    KIND === 'firefox'
      ? 'Bondarev — Boris Bondarev, Person'
      : '<match>Bondarev</match> — <dim>Boris Bondarev, Person</dim>',
  );
});

test('the address bar opens the person that was chosen', async () => {
  expect((await openedBy('Boris Bondarev')).get('entity')).toBe('boris-bondarev');
});

test('the address bar searches for anything else', async () => {
  expect((await openedBy('so ashamed')).get('words')).toBe('so ashamed');
});
