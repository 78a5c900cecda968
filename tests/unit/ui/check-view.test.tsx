import { describe, expect, it } from 'vitest';
import { checkFrames } from '../../../src/core/check/check-frames';
import { checkText } from '../../../src/core/check/check-text';
import { foundInWords } from '../../../src/ui/check/check-view';
import { CheckedTextView } from '../../../src/ui/check/checked-text';
import { exportFiles } from '../../../src/ui/export/export-files';
import { createWords } from '../../../src/words/all-words';
import { seedPack } from '../../fixtures/seed-pack';
import { drawn, readOut } from '../card/drawn';

const pack = seedPack();
const TEXT =
  'Boris Bondarev told Reuters: “I went to work like any other Monday morning, and I forwarded my resignation letter and I walked out.”';
const checked = checkText(TEXT, pack);

describe('a checked text', () => {
  const markup = drawn(<CheckedTextView checked={checked} onOpen={() => {}} />);
  it('is shown whole, each verdict after the closing mark of its quotation', () => {
    expect(readOut(markup).replace(/ (?=[:”.,])|(?<=“) /g, '')).toBe(`${TEXT} Altered`);
  });
  it.each([
    ['a name', 'data-checked-entity="boris-bondarev"'],
    ['a quotation', 'data-verdict="altered"'],
  ])('leads to %s', (_, attribute) => {
    expect(markup).toContain(attribute);
  });
});

describe('what a text holds is counted', () => {
  const words = createWords('en');
  it.each([
    [TEXT, 'Found: 3 names and 1 quotation'],
    ['Boris Bondarev rests.', 'Found: 1 name'],
    ['Nobody rests.', 'Nothing of the pack is in this text.'],
  ])('of %s', (text, sentence) => {
    expect(foundInWords(words, checkText(text, pack))).toBe(sentence);
  });
});

describe('the texts of a page’s frames', () => {
  const seen = (text: string) => ({ text, visible: true });
  const frames = [
    [seen('Weather.'), seen(TEXT)],
    [],
    [{ text: 'Boris Bondarev', visible: false }, seen(TEXT)],
  ];
  const found = checkFrames(
    frames.map((blocks, i) => ({ url: `https://news.example/${i}`, blocks })),
    pack,
  );
  it('become one, in which every find stands where it says', () => {
    for (const { text, start, end } of [...found.mentions, ...found.quotations])
      expect(found.text.slice(start, end)).toBe(text);
    expect(found.quotations).toHaveLength(2);
  });
  it('are told apart by their places', () => {
    expect(found.frames.map(({ url, start, end }) => [url, found.text.slice(start, end)])).toEqual([
      ['https://news.example/0', `Weather.\n${TEXT}`],
      ['https://news.example/2', `Boris Bondarev\n${TEXT}`],
    ]);
  });
  it('give no name that is hidden', () => {
    const hidden = found.text.indexOf('\nBoris Bondarev\n') + 1;
    expect(hidden).toBeGreaterThan(0);
    expect(found.mentions.map(({ start }) => start)).not.toContain(hidden);
  });
});

describe('an export', () => {
  const finds = {
    url: 'https://news.example/a',
    title: 'A',
    date: '2026-11-21T10:00:00Z',
    ...checkFrames([{ url: null, blocks: [{ text: TEXT, visible: true }] }], pack),
  };
  const german = exportFiles(pack, finds, createWords('de'));
  it('as Markdown speaks the reader’s language', () => {
    expect(german.markdown.name).toBe('gloss-2026-11-21.md');
    expect(german.markdown.text).toContain('## Hier genannt');
    expect(german.markdown.text).toContain('Person');
  });
  it('as Web Annotations has one for each find', () => {
    const { items } = JSON.parse(german.annotations.text).first;
    expect(items).toHaveLength(finds.mentions.length + finds.quotations.length);
  });
});
