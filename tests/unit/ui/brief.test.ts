import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import type { Source } from '../../../src/core/model/pack';
import { cardBrief } from '../../../src/core/overview/card-brief';
import { entityBrief } from '../../../src/core/pack/brief';
import { firstWords, sourceLabel } from '../../../src/core/pack/source-label';
import { toBackground } from '../../../src/platform/messages';

const compiled = compileFolder('seeds');
if ('faults' in compiled) throw new Error('the seeds do not compile');
const { pack } = compiled;
const order = pack.sources.map(({ id }) => id);
const ids = pack.entities.map(({ id }) => id);

function briefOf(id: string) {
  const brief = entityBrief(pack, id);
  if (!brief) throw new Error(`no brief of ${id}`);
  return brief;
}

describe.each(ids)('the brief of %s', (id) => {
  const entity = pack.entities.find((one) => one.id === id);
  const brief = briefOf(id);

  it('passes through a message whole', () => {
    const card = { brief: cardBrief(pack, id, '') };
    expect(toBackground['entity.brief'].response.parse(card)).toEqual(card);
  });

  it('counts each source once, as one that names it or as silent', () => {
    const naming = new Set(brief.says.map(({ source }) => source.id));
    const silent = brief.silent.map((source) => source.id);
    expect([...naming, ...silent].sort()).toEqual([...order].sort());
    expect(silent.filter((source) => naming.has(source))).toEqual([]);
  });

  it('gives sentences that are verbatim, hold the name, and stand in source order', () => {
    const places = brief.says.map(({ sentence, mark }) => {
      const text = pack.sources.find((source) => source.id === sentence.source)?.text;
      expect(text?.slice(sentence.start, sentence.end)).toBe(sentence.exact);
      expect(sentence.start).toBeLessThanOrEqual(mark.start);
      expect(sentence.end).toBeGreaterThanOrEqual(mark.end);
      expect(sentence.exact).not.toContain('\n');
      return order.indexOf(sentence.source) * 1e6 + sentence.start;
    });
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('leaves none of its passages without a sentence', () => {
    const bare = entity?.passages.filter(
      ({ source, start, end }) =>
        !brief.says.some(
          ({ sentence }) =>
            sentence.source === source && sentence.start <= start && end <= sentence.end,
        ),
    );
    expect(bare).toEqual([]);
  });

  it('gives its own quotations first, then those about it or told to it', () => {
    const own = brief.quotations.map(({ speaker }) => speaker?.id === id);
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    const expected = pack.quotations.filter(
      ({ speaker, about, to }) => speaker === id || about.includes(id) || to === id,
    );
    expect(brief.quotations.map((one) => one.id).sort()).toEqual(
      expected.map((one) => one.id).sort(),
    );
  });
});

it('an unknown id has no brief', () => {
  expect(entityBrief(pack, 'nobody')).toBeNull();
});

it('Bondarev’s first quotation comes with its speaker, audience and source', () => {
  const [first] = briefOf('boris-bondarev').quotations;
  expect(first).toMatchObject({
    parts: [
      'I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out',
    ],
    speaker: { id: 'boris-bondarev', name: 'Boris Bondarev' },
    to: 'Reuters',
    source: { id: 'text-000', publisher: 'SWI swissinfo.ch' },
  });
});

it('an audience that is no entity is given in the source’s words', () => {
  const told = pack.quotations.find(({ to, audience }) => to === null && audience !== null);
  const brief = briefOf(told?.speaker ?? '').quotations.find(({ id }) => id === told?.id);
  expect(brief?.to).toBe(told?.audience?.exact);
});

describe('a source is named', () => {
  const bare = { id: 'x', title: null, publisher: null, datePublished: null, text: 'A few words.' };
  const cases = [
    { name: 'by what it states', over: { title: 'T', publisher: 'P' }, title: 'T', publisher: 'P' },
    {
      name: 'by its first words, and as not stated, where it states nothing',
      over: {},
      title: 'A few words.',
      publisher: null,
    },
  ];
  it.each(cases)('$name', ({ over, title, publisher }) => {
    const label = sourceLabel({ ...bare, ...over } as Source);
    expect(label).toEqual({ id: 'x', title, publisher, datePublished: null });
  });

  it.each([
    ['\n  Short. \nMore', 'Short.'],
    [`${'word '.repeat(11)}words here`, `${'word '.repeat(11)}words…`],
    [`${'word '.repeat(11)}longer here`, `${'word '.repeat(10)}word…`],
    ['x'.repeat(80), `${'x'.repeat(60)}…`],
  ])('%j by the first words %j', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });
});
