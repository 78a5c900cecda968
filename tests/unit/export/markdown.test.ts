import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/check/check-text';
import { correctionsMarkdown } from '../../../src/core/export/corrections-markdown';
import { pageMarkdown } from '../../../src/core/export/page-markdown';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const DATE = '2026-11-21T10:00:00.000Z';

function exported(text: string, title: string, url: string | null): string {
  const { mentions, quotations } = checkText(text, pack);
  return pageMarkdown(pack, { url, title, date: DATE, text, mentions, quotations });
}

it('a page is told with its names, its verdicts, its changes and the sources', () => {
  const text =
    'Boris Bondarev left. “I’m afraid I am the last one,” Boris Bondarev said of his resignation.';
  expect(exported(text, 'A *report*', 'https://news.example/a')).toBe(
    `# [A \\*report\\*](https://news.example/a)

Found on 21 November 2026 with the pack “Boris Bondarev's resignation from Russia's mission to the UN in Geneva”

## Named here

| Name | Type | Times |
| --- | --- | --- |
| Boris Bondarev | Person | 2 |
| Bondarev's resignation | Event | 1 |

## Quotations

- **altered**: “I’m afraid I am the last one”, given to Boris Bondarev
  - wording: “only” → “last”
  - [Russian diplomat in Switzerland resigns over invasion of Ukraine](${pack.sources[0]?.url}#:~:text=I%E2%80%99m%20afraid%20I%20am%20the%20only%20one), SWI swissinfo.ch, 24 May 2022 at 09:33: “I’m afraid I am the only one.” — Boris Bondarev
`,
  );
});

it('a page without a find says so', () => {
  expect(exported('Nothing.', '', 'https://news.example/a')).toBe(
    `# [https\\://news.example/a](https://news.example/a)

Found on 21 November 2026 with the pack “Boris Bondarev's resignation from Russia's mission to the UN in Geneva”

Nothing of the pack is named or quoted here.
`,
  );
});

it('a page’s words stay words', () => {
  const text = '“<b>I’m afraid</b> I am the [only](javascript:x) one.” Boris Bondarev said.';
  expect(exported(text, '<script>', null)).not.toMatch(/(?<!\\)[<[]/);
});

it('corrections are told in a table each, with what is empty left empty', () => {
  const corrections = [
    { host: 'a.example', entity: 'boris-bondarev', text: 'B | x', date: '2026-11-21' },
  ];
  const wrong = {
    host: 'a.example',
    url: 'https://a.example/b',
    text: 'so ashamed',
    utterance: null,
    verdict: 'altered' as const,
    date: '',
  };
  expect(correctionsMarkdown(pack, { corrections, verdictCorrections: [wrong] })).toBe(
    `# Corrections

| Not meant | Site | Words of the page | Date |
| --- | --- | --- | --- |
| Boris Bondarev | a.example | B \\| x | 2026-11-21 |

| Wrong verdict | Site | Words of the page | Date |
| --- | --- | --- | --- |
| altered | https\\://a.example/b | so ashamed |  |
`,
  );
  expect(correctionsMarkdown(pack, { corrections: [], verdictCorrections: [] })).toBe(
    '# Corrections\n',
  );
});
