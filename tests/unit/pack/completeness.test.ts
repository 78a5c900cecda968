import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../../src/core/model/pack';
import { paragraphAround } from '../../../src/core/pack/locate';
import { packPassages } from '../../../src/core/pack/pack-parts';
import { seedPack } from '../../fixtures/seed-pack';
import { ADDRESSEES, BEGINS_A_SENTENCE, DATES, NO_NAMES } from './completeness-cases';

const pack = seedPack();
const entity = (id: string) => pack.entities.find((each) => each.id === id);
const sourcesOf = (passages: readonly Passage[] = []) => [
  ...new Set(passages.map(({ source }) => source)),
];
const inFurniture = ({ furniture }: Source, start: number, end: number) =>
  furniture.some((each) => each.start < end && start < each.end);
const covers = (outer: Passage, source: string, start: number, end: number) =>
  outer.source === source && outer.start <= start && end <= outer.end;

const straight = (text: string) => text.replaceAll('’', "'");
/** Passages where an entity goes by one of its names. */
const named = pack.entities.flatMap(({ type, names, passages }) => {
  const forms = new Set(names.map(({ text }) => straight(text)));
  return passages.map((passage) => ({ type, passage, byName: forms.has(straight(passage.exact)) }));
});

describe('names', () => {
  /**
   * Capitalised words outside furniture, possessive endings left off, that no entity accounts for. An
   * event that only a description points to accounts for nobody who is named in it.
   */
  const strangers = pack.sources.flatMap(({ id, text, ...source }) =>
    [...text.matchAll(/(?<![\p{L}\p{N}@/])\p{Lu}[\p{L}\p{N}]*(?:[-’']\p{L}+)*/gu)].flatMap(
      ({ 0: found, index: start }) => {
        const word = found.replace(/[’']s$/, '');
        const end = start + word.length;
        const known = named.some(
          ({ type, passage, byName }) =>
            (byName || type !== 'Event') && covers(passage, id, start, end),
        );
        if (known || inFurniture({ id, text, ...source }, start, end)) return [];
        const before = text.slice(0, start);
        return [{ word, begins: /(?:^|[\n“‘"'—]|[.?!:]["”’']?\s+)$/.test(before), at: start }];
      },
    ),
  );

  test('every capitalised word is part of an entity’s passage, or listed with a reason', () => {
    const listed = new Set(NO_NAMES.flatMap(([, words]) => words));
    const left = strangers.filter(
      ({ word, begins }) => !listed.has(word) && !(begins && BEGINS_A_SENTENCE.includes(word)),
    );
    expect(left).toEqual([]);
  });

  test('no word is listed that the texts do not have', () => {
    const met = new Set(strangers.map(({ word }) => word));
    const listed = [...NO_NAMES.flatMap(([, words]) => words), ...BEGINS_A_SENTENCE];
    expect(listed.filter((word) => !met.has(word))).toEqual([]);
  });

  test('wherever a source has an entity’s name, it has a passage, or a longer name has', () => {
    const lost = pack.entities.flatMap(({ id, names, passages }) =>
      names.flatMap((name) =>
        pack.sources.flatMap((source) => {
          const form = straight(name.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
          const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'gu');
          return [...straight(source.text).matchAll(pattern)]
            .map(({ index }) => [index, index + name.text.length] as const)
            .filter(([start, end]) => !inFurniture(source, start, end))
            .filter(([start, end]) => !passages.some((own) => covers(own, source.id, start, end)))
            .filter(
              ([start, end]) =>
                !named.some(
                  ({ passage, byName }) =>
                    byName &&
                    covers(passage, source.id, start, end) &&
                    passage.end - passage.start > end - start,
                ),
            )
            .map(([start]) => `${id}: "${name.text}" in ${source.id} at ${start}`);
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['Bondorev', 'boris-bondarev', ['text-000']],
    ['Mr Bondarev', 'boris-bondarev', ['text-003']],
    ['Dimitri Peskov', 'dmitry-peskov', ['text-000']],
    ['Hiller Neuer', 'hillel-neuer', ['text-001', 'text-003']],
    ['Mr Putin', 'vladimir-putin', ['text-003']],
    ['putin', 'vladimir-putin', ['text-001']],
  ])('"%s" is tied to its passages of %s', (form, id, sources) => {
    const tied = entity(id)?.passages.filter(({ exact }) => exact === form);
    expect(sourcesOf(tied)).toEqual(sources);
  });

  test.each([
    ['Volodymyr Yelchenko', 'volodymyr-yelchenko'],
    ['Garry Kasparov', 'garry-kasparov'],
  ])('%s, met only in an embedded post, is a person', (name, id) => {
    expect(entity(id)).toMatchObject({ type: 'Person', name });
    expect(sourcesOf(entity(id)?.passages)).toEqual(['text-001']);
  });
});

describe('events', () => {
  const ALL = ['text-000', 'text-001', 'text-003'];
  const EVENTS: [id: string, startDate: string | undefined, stated: string, sources: string[]][] = [
    ['bondarev-resignation', '2022-05-23', 'submitted his resignation on Monday', ALL],
    ['russian-invasion-of-ukraine', '2022-02-24', 'February 24 of this year', ALL],
    ['human-rights-council-debate', '2022-03', 'debate in March', ['text-000', 'text-001']],
    ['western-sanctions', undefined, 'sweeping sanctions on Russia', ['text-000', 'text-001']],
    ['bondarev-december-question', '2021-12', 'In December', ['text-000']],
    ['bondarev-letter-published', '2022-05-23', 'May 23, 2022', ALL],
  ];

  test('the events are those that the texts speak of', () => {
    const events = pack.entities.filter(({ type }) => type === 'Event');
    expect(events.map(({ id }) => id)).toEqual(EVENTS.map(([id]) => id));
  });

  test.each(EVENTS)('%s has the date %s, by "%s", and its sources', (id, date, stated, sources) => {
    expect(entity(id)?.startDate).toBe(date);
    expect(pack.sources.some(({ text }) => text.includes(stated))).toBe(true);
    expect(sourcesOf(entity(id)?.passages)).toEqual(sources);
  });
});

describe('quotations', () => {
  test('each embedded post is its author’s, of its day, with what it quotes inside', () => {
    const signatures = pack.sources.flatMap(({ text }) => [
      ...text.matchAll(/^— .+ \(@\w+\) (\w+ \d+, \d{4})$/gm),
    ]);
    const posts = signatures.map(([line, day]) => {
      const post = pack.quotations.find(({ attribution }) => attribution?.exact === line);
      const inside = pack.quotations.filter(({ within }) => within === post?.id);
      const { start = 0, end = 0 } = post?.passage ?? {};
      for (const { passage } of inside)
        expect(start < passage.start && passage.end <= end).toBe(true);
      return [post?.speaker, day, post?.date, post?.medium, ...inside.map(({ id }) => id)];
    });
    expect(posts).toEqual([
      ['hillel-neuer', 'May 23, 2022', '2022-05-23', 'post', '001-so-ashamed-post'],
      ['volodymyr-yelchenko', 'May 23, 2022', '2022-05-23', 'post'],
      ['un-watch', 'May 23, 2022', '2022-05-23', 'post', '001-hero-post'],
      ['garry-kasparov', 'May 23, 2022', '2022-05-23', 'post'],
    ]);
  });

  test('each knows to whom it was told, where its source says so', () => {
    const told = pack.quotations
      .filter(({ to, audience }) => to !== null || audience !== null)
      .map(({ id, to, audience }) => [id, to ?? audience?.exact]);
    const expected = ADDRESSEES.flatMap(([to, ids]) => ids.map((id) => [id, to]));
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test('whoever a source says that it was told to has a quotation there', () => {
    const telling =
      /(?:\btold|confirmed to|speaking (?:to|with)|interview with|announced his departure on)(?: the)? $/i;
    const addressed = pack.entities.flatMap(({ id, passages }) =>
      passages
        .filter(({ source, start }) => {
          const text = pack.sources.find((each) => each.id === source)?.text ?? '';
          return telling.test(text.slice(0, start));
        })
        .map((passage) => ({ id, passage })),
    );
    expect(addressed.map(({ id }) => id).toSorted()).toEqual([
      'associated-press',
      'associated-press',
      'bbc',
      'guardian',
      'linkedin',
      'reuters',
      'reuters',
      'tages-anzeiger',
    ]);
    for (const { id, passage } of addressed) {
      const told = pack.quotations.filter(
        ({ to, passage: { source } }) => to === id && source === passage.source,
      );
      expect(told, id).not.toEqual([]);
    }
  });

  const STATED: Record<string, RegExp> = {
    interview: /interview/,
    letter: /letter/,
    'e-mail': /email/,
    post: /tweet|LinkedIn|\(@/,
    statement: /statement/,
  };

  test('each has a medium only where its paragraph or its attribution states it', () => {
    const stated = pack.quotations.filter(({ medium }) => medium !== null);
    expect(stated.length).toBeGreaterThan(15);
    const guessed = stated.filter(({ medium, passage, attribution }) => {
      const text = pack.sources.find(({ id }) => id === passage.source)?.text ?? '';
      const { start, end } = paragraphAround(text, passage);
      return !STATED[medium ?? '']?.test(text.slice(start, end) + (attribution?.exact ?? ''));
    });
    expect(guessed.map(({ id }) => id)).toEqual([]);
  });

  test('each has a date where its source gives the day, and no other has one', () => {
    const dated = pack.quotations.filter(({ date }) => date !== null);
    const expected = DATES.flatMap(([date, ids]) => ids.map((id) => [id, date]));
    expect(dated.map(({ id, date }) => [id, date]).toSorted()).toEqual(expected.toSorted());
  });
});

test('no passage of the pack lies in page furniture', () => {
  const furnished = packPassages(pack).filter(({ passage: { source: id, start, end } }) => {
    const source = pack.sources.find((each) => each.id === id);
    return source && inFurniture(source, start, end);
  });
  expect(furnished).toEqual([]);
  expect(pack.sources.map(({ furniture }) => furniture.length)).toEqual([3, 4, 1]);
});
