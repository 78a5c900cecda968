import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/check/check-text';
import { pageAnnotations } from '../../../src/core/export/annotations';
import { correctionAnnotations } from '../../../src/core/export/correction-annotations';
import { textIri } from '../../../src/core/export/iri';
import type { PageFinds } from '../../../src/core/export/page-finds';
import { selectorsIn } from '../../../src/core/export/selectors';
import { seedPack } from '../../fixtures/seed-pack';
import { brokenMusts, type Json } from './w3c-musts';

const pack = seedPack();
const URL = 'https://news.example/a';
const TEXT = `🇷🇺 Boris Bondarev left. 🇷🇺

“I started to imagine this a few years ago but the scale of that disaster drove me to do it,” Boris Bondarev said.

“I will never again set foot in that grey building by the lake,” Boris Bondarev said after the invasion of Ukraine.`;

const page = (text: string, over: Partial<PageFinds> = {}): PageFinds => {
  const { mentions, quotations } = checkText(text, pack);
  return {
    url: URL,
    title: 'A report',
    date: '2026-11-21T10:00:00.000Z',
    text,
    mentions,
    quotations,
    ...over,
  };
};
const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const storedText = (iri: string) => pack.sources.find((one) => textIri(one) === iri)?.text ?? null;
const itemsOf = (collection: Json) => (collection.first as Json).items as Json[];
const ofPage = jsonOf(pageAnnotations(pack, page(TEXT)));

describe('as W3C Web Annotations', () => {
  it.each<[what: string, collection: Json, text: string]>([
    ['a page', ofPage, TEXT],
    ['a page without a find', jsonOf(pageAnnotations(pack, page('Nothing.'))), 'Nothing.'],
    ['a pasted text', jsonOf(pageAnnotations(pack, page(TEXT, { url: null }))), TEXT],
    [
      'each source, as a page',
      jsonOf(pageAnnotations(pack, page(pack.sources[1]?.text ?? ''))),
      pack.sources[1]?.text ?? '',
    ],
  ])('%s breaks no MUST of the model', (_, collection, text) => {
    expect(brokenMusts(collection, (iri) => storedText(iri) ?? text)).toEqual([]);
  });

  it('each mention and each quotation is one annotation, in the order of the page', () => {
    const { mentions, quotations } = page(TEXT);
    const starts = itemsOf(ofPage).map(({ target }) => {
      const [, position] = (target as Json).selector as [Json, Json];
      return Number(position.start);
    });
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['altered', 'not in this pack']);
    expect(starts).toHaveLength(mentions.length + quotations.length);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('a mention is identified with its entity', () => {
    expect(itemsOf(ofPage)[0]).toMatchObject({
      motivation: ['identifying', 'tagging'],
      body: [
        {
          purpose: 'identifying',
          source: { type: 'schema:Person', 'schema:name': 'Boris Bondarev' },
        },
        { purpose: 'tagging', value: 'Boris Bondarev' },
        { purpose: 'classifying', value: 'certain' },
      ],
      target: { source: URL, selector: [{ exact: 'Boris Bondarev' }, { start: 3, end: 17 }] },
    });
  });

  it('a quotation is assessed, and linked to each source that has it', () => {
    const altered = itemsOf(ofPage).find(({ motivation }) =>
      String(motivation).includes('linking'),
    );
    expect(altered?.body).toMatchObject([
      { purpose: 'assessing', value: 'altered' },
      { purpose: 'describing', value: 'wording: “this” → “that”' },
      { purpose: 'linking', source: { via: pack.sources[0]?.url } },
      { purpose: 'linking', source: { type: 'Text' } },
    ]);
  });

  it('what stands in a frame is found at the frame’s own address, in the scope of the page', () => {
    const frame = 'https://embed.example/b';
    const [top, inner] = ['🇷🇺 Boris Bondarev left.', '🇷🇺 🇷🇺 Gennady Gatilov stayed.'];
    const all = `${top}\n${inner}`;
    const frames: { url: string | null; start: number; end: number }[] = [
      { url: URL, start: 0, end: top.length },
      { url: frame, start: top.length + 1, end: all.length },
    ];
    const collection = jsonOf(pageAnnotations(pack, page(all, { frames })));
    const own = new Map([
      [URL, top],
      [frame, inner],
    ]);
    expect(brokenMusts(collection, (iri) => own.get(iri) ?? null)).toEqual([]);
    expect(itemsOf(collection).map(({ target }) => target)).toMatchObject([
      { source: URL, selector: [{ exact: 'Boris Bondarev' }, { start: 3 }] },
      { source: frame, scope: URL, selector: [{ exact: 'Gennady Gatilov' }, { start: 6 }] },
    ]);
    expect(itemsOf(collection)[0]?.target).not.toHaveProperty('scope');
    const [, nowhere] = frames.map((one) => ({ ...one, url: null }));
    const blank = page(all, { frames: [frames[0], nowhere] as typeof frames });
    const [, target] = itemsOf(jsonOf(pageAnnotations(pack, blank))).map((item) => item.target);
    expect(target).toMatchObject({ source: URL, selector: [{ exact: 'Gennady Gatilov' }] });
    expect((target as Json).selector).toHaveLength(1);
  });

  it('a quotation that no source has is linked to nothing', () => {
    const absent = itemsOf(ofPage).find(({ motivation }) => motivation === 'assessing');
    expect(absent?.body).toMatchObject([{ purpose: 'assessing', value: 'not in this pack' }]);
  });

  it('the same find has the same name at another time, and another one on another page', () => {
    const ids = (over: Partial<PageFinds>) =>
      itemsOf(jsonOf(pageAnnotations(pack, page(TEXT, over)))).map(({ id }) => id);
    expect(ids({ date: '2027-01-01T00:00:00Z' })).toEqual(ids({}));
    expect(ids({ url: 'https://news.example/b' })).not.toEqual(ids({}));
  });
});

it.each<[text: string, start: number, end: number, selected: unknown[]]>([
  ['a🇷🇺b', 5, 6, ['b', 'a🇷🇺', '', 3, 4]],
  [`${'x'.repeat(50)}yes`, 50, 53, ['yes', 'x'.repeat(32), '', 50, 53]],
  [
    `${'👇'.repeat(40)}yes${'👇'.repeat(40)}`,
    80,
    83,
    ['yes', '👇'.repeat(32), '👇'.repeat(32), 40, 43],
  ],
])(
  'positions and context of a quote in “%s” count characters, not halves of them',
  (text, start, end, selected) => {
    const [quote, position] = selectorsIn(text)({ start, end }) as [Json, Json];
    expect([quote.exact, quote.prefix, quote.suffix, position.start, position.end]).toEqual(
      selected,
    );
  },
);

it('a source is named by the hash of its text, as RFC 6920 has it', () => {
  // The digest of "Hello World!", the RFC's own example.
  const sha256 = '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069';
  expect(textIri({ sha256 })).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});

describe('corrections as annotations', () => {
  const collection = jsonOf(
    correctionAnnotations(
      pack,
      {
        corrections: [
          { host: 'news.example', entity: 'boris-bondarev', text: 'Bondarev', date: '2026-11-21' },
          { host: 'news.example', entity: 'gone', text: '', date: '' },
        ],
        verdictCorrections: [
          {
            host: 'news.example',
            url: URL,
            text: 'so ashamed',
            utterance: null,
            verdict: 'altered',
            date: '',
          },
        ],
      },
      'Corrections',
    ),
  );

  it('break no MUST of the model', () => {
    expect(brokenMusts(collection, () => null)).toEqual([]);
  });

  it('say what is not meant, and which verdict is wrong', () => {
    expect(itemsOf(collection).map(({ body }) => (body as Json[])[0]?.value)).toEqual([
      'not this entity',
      'not this entity',
      'not this verdict',
    ]);
    expect(itemsOf(collection)[0]).toMatchObject({
      'schema:dateCreated': '2026-11-21',
      target: { source: 'https://news.example/', selector: [{ exact: 'Bondarev' }] },
    });
  });
});
