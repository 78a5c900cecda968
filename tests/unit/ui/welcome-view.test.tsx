import { describe, expect, it, test } from 'vitest';
import { EXAMPLE, findsIn } from '../../../entrypoints/welcome/example-finds';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view';
import { createWords } from '../../../src/words/all-words';
import { LANGUAGES } from '../../../src/words/language';
import { seedPack } from '../../fixtures/seed-pack';
import { drawn, readOut } from '../card/drawn';

const PROPS = {
  where: { mode: 'everywhere' as const, only: [] },
  problem: null as string | null,
  permissions: ['<all_urls>', 'storage', 'scripting', 'contextMenus', 'sidePanel'],
  text: 'Ann met Bob there.',
  marks: [
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ],
  example: { current: null },
  isOff: false,
  onOff: () => {},
  onMode: () => {},
};
const view = (props: Partial<typeof PROPS> = {}, language: (typeof LANGUAGES)[number] = 'en') =>
  drawn(<WelcomeView {...PROPS} {...props} />, createWords(language));

const explained = (markup: string) =>
  [...markup.matchAll(/data-permission="([^"]*)"/g)].map(([, name]) => name);

describe('the first page', () => {
  it('marks the words of the example where they stand, and no others', () => {
    expect(view()).toContain(
      '<span data-mark="true">Ann</span> met <span data-mark="true">Bob</span> there.',
    );
  });

  it('shows the example whole while the pack is being read', () => {
    expect(view({ marks: [] })).toContain('<p lang="en">Ann met Bob there.</p>');
  });

  it('explains every permission that is asked for', () => {
    expect(explained(view()).sort()).toEqual([...PROPS.permissions].sort());
  });

  it('explains no permission that this browser is not asked for', () => {
    expect(explained(view({ permissions: ['storage'] }))).toEqual(['storage']);
  });

  it('offers a way back once its marks are switched off', () => {
    expect(readOut(view({ isOff: true, marks: [] }))).toContain(
      'Switched off, in this example alone. Undo',
    );
  });

  it('says why a change could not be kept', () => {
    expect(readOut(view({ problem: 'the disk is full' }))).toContain('the disk is full');
  });

  test.each(LANGUAGES)('says in %s that nothing leaves and what a page sees', (language) => {
    const words = createWords(language);
    const said = view({}, language);
    for (const key of ['private.text', 'private.sync', 'seen.text', 'seen.private'] as const)
      expect(said).toContain(words.say(`welcome.${key}`));
  });
});

describe('the example', () => {
  const finds = findsIn(EXAMPLE, seedPack());
  const typeOf = (find: (typeof finds)[number]) =>
    find.kind === 'mention' ? find.type : find.record.verdict;

  it('holds a name of each type and an altered quotation', () => {
    const types = new Set(finds.map(typeOf));
    expect([...types].sort()).toEqual(['Event', 'Organization', 'Person', 'Place', 'altered']);
  });

  it('is marked in order, and no mark holds another', () => {
    const places = finds.flatMap(({ start, end }) => [start, end]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(finds.map(({ start, end }) => EXAMPLE.slice(start, end))).toEqual(
      finds.map(({ text }) => text),
    );
  });
});
