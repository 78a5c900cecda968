import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/check/check-text';
import { mend } from '../../../src/core/check/mend';
import { paragraphsOf } from '../../../src/core/check/paragraphs';
import { packScanner } from '../../../src/core/match/pack-scanner';
import { scan } from '../../../src/core/match/scan';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();

describe('a pasted text is mended', () => {
  const known = new Set(['anti-war', 'disaster']);
  it.each<[what: string, pasted: string, mended: string]>([
    [
      'where a column cut its lines',
      'I started to imagine this a few\nyears ago but the scale of this\nhas grown.',
      'I started to imagine this a few years ago but the scale of this has grown.',
    ],
    [
      'where a column cut a word',
      'the scale of this dis-\naster drove me',
      'the scale of this disaster drove me',
    ],
    ['but for a hyphen of the word’s own', 'a rare anti-\nwar protest', 'a rare anti-war protest'],
    ['but for a hyphen before a capital', 'the Anglo-\nSaxon press', 'the Anglo-Saxon press'],
    ['where a soft hyphen cut a word', 'this dis\u00ad\naster', 'this disaster'],
    ['where it has ligatures', 'the oﬃce ﬁnds ﬂowers', 'the office finds flowers'],
    [
      'where lines end as on other systems',
      'One line of a paragraph that goes\r\non in another one.\r\n\r\nTwo.',
      'One line of a paragraph that goes on in another one.\n\nTwo.',
    ],
    ['not where lines are short', 'Apples\nPears\nPlums', 'Apples\nPears\nPlums'],
    [
      'not where each line is a paragraph of its own',
      'A first line that says something whole.\nAnd a second that says as much again.\nAnd the third.',
      'A first line that says something whole.\nAnd a second that says as much again.\nAnd the third.',
    ],
    [
      'not where the next line is another item of a list',
      '- a first item of the list, to the end\n- a second item, and no more of them',
      '- a first item of the list, to the end\n- a second item, and no more of them',
    ],
    [
      'not across a blank line',
      `${'word '.repeat(10)}word\n\nand on`,
      `${'word '.repeat(10)}word\n\nand on`,
    ],
    ['not where a dash ends a line', 'so he said -\nand went', 'so he said -\nand went'],
  ])('%s', (_, pasted, mended) => {
    expect(mend(pasted, (word) => known.has(word)).text).toBe(mended);
  });

  it('not at all where its lines are paragraphs, as in the sources', () => {
    for (const { text } of pack.sources)
      expect(mend(text).text).toBe(text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n'));
  });
});

const PRINT = `Boris Bon-
darev, a counsellor at the Russian mission in Ge-
neva, said on Monday: “I started to imagine this a
few years ago but the scale of this dis-
aster drove me to do it.” He left his oﬃce.`;

describe('what is found in a page of print', () => {
  const { text, mentions, quotations } = checkText(PRINT, pack);
  const pasted = ({ start, end }: { start: number; end: number }) => PRINT.slice(start, end);

  it('is found across its lines', () => {
    expect(mentions.map((one) => one.text)).toEqual([
      'Boris Bondarev',
      'Russian mission',
      'Geneva',
    ]);
    expect(quotations.map(({ verdict, utterance }) => [verdict, utterance])).toEqual([
      ['verbatim', '000-scale-of-this-disaster'],
    ]);
  });

  it('stands in the mended text, and where it was in what was pasted', () => {
    for (const one of [...mentions, ...quotations])
      expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(mentions.map((one) => pasted(one.pasted))).toEqual([
      'Boris Bon-\ndarev',
      'Russian mission',
      'Ge-\nneva',
    ]);
    expect(quotations.map((one) => pasted(one.pasted))).toEqual([
      'I started to imagine this a\nfew years ago but the scale of this dis-\naster drove me to do it.',
    ]);
  });
});

it('a text without cut lines is checked as a page of its paragraphs is', () => {
  const scanner = packScanner(pack);
  for (const source of pack.sources) {
    const text = source.text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
    const blocks = paragraphsOf(text);
    const { mentions, quotations } = checkText(text, pack);
    const bare = <T extends { pasted: unknown }>({ pasted: _, ...one }: T) => one;
    expect({ mentions: mentions.map(bare), quotations: quotations.map(bare) }).toEqual(
      scan(scanner, blocks, { pack, text }),
    );
  }
});

it.each<[text: string, ...paragraphs: string[]]>([
  ['a\n\nb', 'a', 'b'],
  ['\n a\nb \n \n\nc\n', ' a\nb ', 'c'],
  [''],
  [' \n '],
])('the paragraphs of %j are cut at blank lines', (text, ...paragraphs) => {
  const found = paragraphsOf(text);
  expect(found.map((one) => one.text)).toEqual(paragraphs);
  for (const one of found)
    expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
});

it.each<[pasted: string, found: string, original: string]>([
  ['his oﬃce here', 'office', 'oﬃce'],
  ['his oﬃce here', 'of', 'oﬃ'],
  ['his oﬃce here', 'off', 'oﬃ'],
  ['his oﬃce here', 'ice', 'ﬃce'],
  ['a dis-\n  aster here', 'disaster', 'dis-\n  aster'],
  ['one\r\ntwo', 'one\ntwo', 'one\r\ntwo'],
  ['one\r\ntwo', 'two', 'two'],
])('in %j what is found as %j was %j', (pasted, found, expected) => {
  const { text, original } = mend(pasted);
  const start = text.indexOf(found);
  const range = original({ start, end: start + found.length });
  expect(pasted.slice(range.start, range.end)).toBe(expected);
});

it('any stretch of a mended text leads back to where its letters were pasted', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '\r\n',
    '-\n',
    '-',
    'ﬃ',
    '\u00ad\n',
    '🇷🇺',
    'word '.repeat(8),
  );
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const pasted = pieces.join('');
      const { text, original } = mend(pasted);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const from = original({ start, end });
      const whole = letters(pasted.slice(from.start, from.end));
      // A ligature is one character of what was pasted, so that it comes whole.
      expect(whole).toContain(letters(text.slice(start, end)));
      expect(whole.length - letters(text.slice(start, end)).length).toBeLessThanOrEqual(4);
    }),
  );
});
