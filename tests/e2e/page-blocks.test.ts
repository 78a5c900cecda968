import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadBlocks } from '../fixtures/in-page/read-blocks';
import { usePlainBrowser } from './plain';

const plain = usePlainBrowser();
/** Pages that are read. */
const SEEDS = 200;

test('a page has the same blocks read as a whole, owner by owner, and element by element', async () => {
  const page = await plain.newPageWith('tests/fixtures/in-page/read-blocks.ts');
  const reports = await page.evaluate(
    (count) =>
      Array.from({ length: count }, (_, seed) =>
        (globalThis as unknown as ReadBlocks).readBlocks(seed),
      ),
    SEEDS,
  );
  for (const { byOwners, byElements, atOnce } of reports) {
    expect(byOwners).toEqual(byElements);
    expect(atOnce).toEqual(byElements);
  }
  expect(Math.max(...reports.map(({ atOnce }) => atOnce.length))).toBeGreaterThan(10);
});

/** HTML in which texts meet with no white space between, and how it is read. */
const MEETING: [what: string, html: string, texts: string[]][] = [
  ['links in one word run on', '<p><b>Bond</b>arev’s <a>diplomat</a>s', ['Bondarev’s diplomats']],
  [
    'items of a flex box are apart',
    '<div style="display: flex"><span>By</span><a>Boris Bondarev</a><span>May 23</span></div>',
    ['By\nBoris Bondarev\nMay 23'],
  ],
  [
    'a text of its own in a flex box is an item too',
    '<div style="display: flex">By<a>Boris Bondarev</a>May 23</div>',
    ['By\nBoris Bondarev\nMay 23'],
  ],
  [
    'spans that are lines of their own are apart',
    '<p><span style="display: block">Geneva.</span><span style="display: block">Boris Bondarev</span>',
    ['Geneva.\nBoris Bondarev'],
  ],
  [
    'a quotation and its signature on a line of its own are apart',
    '<p>“I am ashamed.”<cite style="display: block">Boris Bondarev</cite>',
    ['“I am ashamed.”\nBoris Bondarev'],
  ],
  [
    'tags with a gap between them are apart',
    '<p><a style="margin-right: 8px">Boris Bondarev</a><a><i style="padding-left: 6px">Russia</i></a>',
    ['Boris Bondarev\nRussia'],
  ],
  [
    'a gap is on the side that the writing has it',
    '<p dir="rtl"><a style="margin-left: 8px">Bondarev</a><a style="margin-left: 8px">Russia</a>',
    ['Bondarev\nRussia'],
  ],
  [
    'a gap behind the last letter of a line is none before the next',
    '<p dir="rtl"><a style="margin-right: 8px">Bond</a><a>arev</a>',
    ['Bondarev'],
  ],
  [
    'a mark that is a little wider than its words cuts none',
    '<p><mark style="padding: 0 2px">Bond</mark>arev',
    ['Bondarev'],
  ],
  [
    'words with a bar between that a style sheet puts there are apart',
    '<style>.bar + .bar::before { content: "|" }</style><p><a class="bar">Bondarev</a><a class="bar">Russia</a>',
    ['Bondarev\nRussia'],
  ],
  [
    'a pseudo-element without words cuts none',
    '<style>.icon::after { content: "" }</style><p><a class="icon">diplomat</a>s',
    ['diplomats'],
  ],
  [
    'an initial that floats is of its word',
    '<p><span style="float: left">B</span>ondarev',
    ['Bondarev'],
  ],
  [
    'letters that are items of a flex box each are one word',
    '<h1 style="display: flex"><span>B</span><span>o</span><span>r</span></h1>',
    ['Bor'],
  ],
  [
    'a text that floats is apart',
    '<p><span style="float: left">Opinion</span>Bondarev',
    ['Opinion\nBondarev'],
  ],
  ['a picture stands between words', '<p>By<img alt="">Bondarev', ['By\nBondarev']],
  ['a place to break a word is none', '<p>Bond<wbr>a<!-- no > end -->rev', ['Bondarev']],
  [
    'an icon of its own width stands between words',
    '<p>By<i style="display: inline-block; padding: 0 8px"></i><a>Bondarev</a>',
    ['By\nBondarev'],
  ],
  [
    'what is not shown does not join them',
    '<p>By<span style="display: none">none</span>Bondarev',
    ['By\nnone\nBondarev'],
  ],
  [
    'lines of a drawing are apart',
    '<svg><text><tspan x="0">Boris</tspan><tspan x="0" dy="12">Bondarev</tspan></text></svg>',
    ['Boris\nBondarev'],
  ],
  [
    'an apostrophe behind a box is none of its edge',
    '<p><a style="display: inline-block; padding-right: 13px">Bondarev</a>\'s letter',
    ["Bondarev's letter"],
  ],
  [
    'a mark that opens a quotation stays at its words',
    '<p>He said: "<a style="padding-left: 9px">My country</a>" is lost',
    ['He said: "My country" is lost'],
  ],
  [
    'a mark that closes one is behind its words',
    '<div style="display: flex"><q>"I am ashamed"</q><a>Bondarev</a></div>',
    ['"I am ashamed"\nBondarev'],
  ],
  [
    'an initial with a mark of its own is of its word',
    '<p><span style="float: left">“I</span>t is a crime',
    ['“It is a crime'],
  ],
  [
    'an initial in the line is of its word, with a gap too',
    '<p><span style="font-size: 60px; margin-right: 10px">B</span>ondarev',
    ['Bondarev'],
  ],
  [
    'an empty box of a pixel is in its word',
    '<p>Bon<span style="display: inline-block; width: 1px"></span>darev',
    ['Bondarev'],
  ],
  [
    'letters of a drawing are set one by one',
    '<svg><text><tspan x="0">B</tspan><tspan x="9.1">ondarev</tspan></text></svg>',
    ['Bondarev'],
  ],
  ['the number of a year is not a note’s', '<p>Bondarev<sup>2022</sup>', ['Bondarev2022']],
  ['the number of a note is not read', '<p>Bondarev<sup>1</sup> said', ['Bondarev said']],
  [
    'the sign of a note is not read where it is a link',
    '<p>“I am ashamed<sup class="reference"><a>[12]</a></sup> of it.”<sup>3, 4</sup>',
    ['“I am ashamed of it.”'],
  ],
  ['a power is read', '<p>10<sup>6</sup> men on 5 km<sup>2</sup>', ['106 men on 5 km2']],
  [
    'how a word is said is no part of it',
    '<p><ruby>Boris<rt>Бо</rt> Bonda<rp>(</rp><rt>Бон</rt><rp>)</rp>rev</ruby> left',
    ['Boris Bondarev left'],
  ],
  ['the end of a numeral is read', '<p>the 21<sup>st</sup>', ['the 21st']],
];

describe('where texts meet', () => {
  let page: Page;
  beforeAll(async () => {
    page = await plain.newPageWith('tests/fixtures/in-page/read-blocks.ts');
  });

  test.each(MEETING)('%s', async (_, html, texts) => {
    const read = await page.evaluate(
      (content) => (globalThis as unknown as ReadBlocks).textsOf(content),
      html,
    );
    expect(read).toEqual(texts);
  });
});
