import { expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../bench/sample-pages';
import { seedScanner } from '../../fixtures/seed-pack';

/** The pack is compiled here; milliseconds on a busy machine. */
const COMPILING_MS = 30_000;

const textOf = (page: string): string =>
  (SAMPLE_PAGES[page]?.() ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('a generated page is the same at every run', () => {
  for (const make of Object.values(SAMPLE_PAGES)) expect(make()).toBe(make());
});

test(
  'nothing of the pack is named on the page without a mention, and much on the other',
  () => {
    const { find } = seedScanner();
    expect(find(textOf('article-without-a-mention.html'))).toEqual([]);
    expect(find(textOf('article.html')).length).toBeGreaterThan(100);
  },
  COMPILING_MS,
);
