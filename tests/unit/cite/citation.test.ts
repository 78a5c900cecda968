import { describe, expect, it } from 'vitest';
import { type Citation, citationOf, liveLink } from '../../../src/core/cite/citation';
import { cslItem } from '../../../src/core/cite/csl';
import { escapeMarkdown, markdownCitation, markdownLink } from '../../../src/core/cite/markdown';
import { plainCitation } from '../../../src/core/cite/plain';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();

function cited(id: string): Citation {
  const citation = citationOf(pack, id);
  if (!citation) throw new Error(`no quotation ${id}`);
  return citation;
}

const ADDRESS =
  'https://swissinfo.ch/eng/politics/russian-diplomat-in-switzerland-says-he-resigns-over-ukraine-invasion/47618510';
const TITLE = 'Russian diplomat in Switzerland resigns over invasion of Ukraine';

describe('in plain text', () => {
  it('a quotation is cited with speaker, audience, source and the day of reading', () => {
    expect(plainCitation(cited('000-the-only-one'), { accessed: '2026-11-21' })).toBe(
      `“I’m afraid I am the only one.” — Boris Bondarev\n${TITLE}, SWI swissinfo.ch, 24 May 2022 at 09:33, ${ADDRESS}, accessed 21 November 2026`,
    );
  });

  it('what the source does not state is said not to be stated', () => {
    expect(plainCitation(cited('001-simple'), { accessed: '2026-11-21' })).toBe(
      '“simple.” — Boris Bondarev, to The Guardian\n[In a rare protest by a Russian government official, Boris…], publisher not stated, n.d.',
    );
  });

  it('a speaker that no source names is not made up', () => {
    expect(plainCitation(cited('003-shut-up'))).toContain(
      '— speaker not stated, to Boris Bondarev',
    );
  });

  it('the parts of an interrupted quotation are told apart', () => {
    expect(plainCitation(cited('000-home-and-family'))).toContain('for 20 years,” … “The [Russian');
  });
});

describe('in Markdown', () => {
  it('the title links to the words on the live page', () => {
    expect(markdownCitation(cited('000-the-only-one'))).toBe(
      `> “I’m afraid I am the only one.”\n>\n> — Boris Bondarev\\\n> [${TITLE}](${ADDRESS}#:~:text=I%E2%80%99m%20afraid%20I%20am%20the%20only%20one), SWI swissinfo.ch, 24 May 2022 at 09:33`,
    );
  });

  it('a source without an address is not linked', () => {
    expect(markdownCitation(cited('001-simple'))).toBe(
      '> “simple.”\n>\n> — Boris Bondarev, to The Guardian\\\n> \\[In a rare protest by a Russian government official, Boris…\\], publisher not stated, n.d.',
    );
  });

  it.each([
    ['*bold* _x_ `c`', '\\*bold\\* \\_x\\_ \\`c\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    ['one\n\n# two\r\n- three', 'one \\# two - three'],
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['=====', '\\====='],
    ['a | b ~~c~~ $d$', 'a \\| b \\~\\~c\\~\\~ \\$d\\$'],
    ['see https://a.example and www.b.example', 'see https\\://a.example and www\\.b.example'],
    ['\\*', '\\\\\\*'],
    ['plain words, “quoted” – 24.5 (so)', 'plain words, “quoted” – 24.5 (so)'],
  ])('%j shows as it is, by %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['https://a.example/b_(c)', '[t](https://a.example/b_%28c%29)'],
    ['https://a.example/?a=1&copy;=2', '[t](https://a.example/?a=1%26copy;=2)'],
    ['https://a.example/a b<c>', '[t](https://a.example/a%20b%3Cc%3E)'],
    ['javascript:alert(1)', 't'],
    ['data:text/html,x', 't'],
  ])('a link to %s is %s', (url, link) => {
    expect(markdownLink('t', url)).toBe(link);
  });
});

describe('in CSL-JSON', () => {
  it('a source has what it states, nobody for an author, and the passage in the note', () => {
    const { passage, source } = cited('000-the-only-one');
    expect(cslItem(cited('000-the-only-one'), { accessed: '2026-11-21' })).toEqual({
      id: '000-the-only-one',
      type: 'article-newspaper',
      title: TITLE,
      'container-title': 'SWI swissinfo.ch',
      issued: { 'date-parts': [[2022, 5, 24]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: ADDRESS,
      note: `“I’m afraid I am the only one.” — Boris Bondarev\npassage: ${passage.start}-${passage.end} (UTF-16)\nSHA-256: ${source.sha256}`,
    });
  });

  it('what the source does not state has no key', () => {
    expect(Object.keys(cslItem(cited('001-simple'), { accessed: '2026-11-21' }))).toEqual([
      'id',
      'type',
      'title',
      'note',
    ]);
  });

  it.each([
    ['2022', [2022]],
    ['2022-05', [2022, 5]],
    ['2022-05-24', [2022, 5, 24]],
    ['2022-05-24T09:33', [2022, 5, 24]],
  ])('the date %s is as exact as it is known', (datePublished, parts) => {
    const citation = cited('001-simple');
    const source = { ...citation.source, datePublished };
    expect(cslItem({ ...citation, source }).issued).toEqual({ 'date-parts': [parts] });
  });
});

it('an unknown quotation has no citation', () => {
  expect(citationOf(pack, 'nothing')).toBeNull();
});

it.each([
  [null, null],
  ['ftp://a.example/x', null],
  ['https://a.example/x', 'https://a.example/x#:~:text=one%20two%20three'],
])('the live page of a source at %s is %s', (url, link) => {
  expect(liveLink({ url, text: 'one two three' }, { start: 0, end: 13 })).toBe(link);
});
