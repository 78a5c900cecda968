import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockHits } from '../../../src/core/match/decided';
import { PageDecider } from '../../../src/core/match/page-decider';
import type { Mention } from '../../../src/core/model/mention';
import { seedScanner } from '../../fixtures/seed-pack';
import { readRow } from './cases/marked';
import { ALL_TOPICS } from './cases/topics';

const scanner = seedScanner();
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const pages = ALL_TOPICS.flatMap((topic) => topic.rows).map(readRow);
const named = pages.filter((page) => page.mentions.length > 0).map((page) => page.blocks);
/** Written as most pages are: composed, and without invisible characters. */
const plain = named.filter((blocks) =>
  blocks.every((text) => text === text.normalize('NFC').replace(INVISIBLE, '')),
);

const anyPage = fc
  .array(fc.constantFrom(...pages), { minLength: 1, maxLength: 5 })
  .map((some) => some.flatMap((page) => page.blocks));

const held = (text: string): BlockHits => ({ text, hits: scanner.find(text) });
const decide = (blocks: readonly string[]): Mention[][] => scanner.decide(blocks.map(held));

/** The mentions with their offsets counted in the text as `fold` leaves it. */
function counted(blocks: readonly string[], fold: (text: string) => string) {
  return decide(blocks).map((mentions, i) =>
    mentions.map(({ entity, certainty, start, end }) => {
      const lengthTo = (at: number) => fold((blocks[i] as string).slice(0, at)).length;
      return { entity, certainty, start: lengthTo(start), end: lengthTo(end) };
    }),
  );
}

const asWritten = (text: string) => text;

describe('folding and unfolding agree', () => {
  test('invisible characters inside words move offsets and change nothing else', () => {
    const page = fc.constantFrom(...plain);
    const inserted = fc.array(fc.constantFrom('', '', '\u00ad', '\u200b', '\u200d'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(page, inserted, (blocks, marks) => {
        let next = 0;
        const dressed = blocks.map((text) =>
          text.replace(/(?<=\p{L})(?=\p{L})/gu, () => marks[next++ % marks.length] as string),
        );
        const fold = (text: string) => text.replace(INVISIBLE, '');
        expect(counted(dressed, fold)).toEqual(counted(blocks, asWritten));
      }),
    );
  });

  test.each(plain.filter((blocks) => blocks.some((text) => text !== text.normalize('NFD'))))(
    'accents as characters of their own change no mention: %j',
    (...blocks) => {
      const apart = blocks.map((text) => text.normalize('NFD'));
      const fold = (text: string) => text.normalize('NFC');
      expect(counted(apart, fold)).toEqual(counted(blocks, asWritten));
    },
  );
});

describe('the order in which a page arrives changes nothing', () => {
  const arrival = anyPage.chain((blocks) =>
    fc.record({
      blocks: fc.constant(blocks),
      order: fc.shuffledSubarray([...blocks.keys()], { minLength: blocks.length }),
    }),
  );

  test('blocks found in any order are decided as if found in page order', () => {
    fc.assert(
      fc.property(arrival, ({ blocks, order }) => {
        const fresh = seedScanner();
        const hits = new Map(order.map((i) => [i, fresh.find(blocks[i] as string)]));
        const found = blocks.map((text, i) => ({ text, hits: hits.get(i) ?? [] }));
        expect(fresh.decide(found)).toEqual(decide(blocks));
      }),
    );
  });

  test('deciding after every block that arrives ends in what deciding once gives', () => {
    fc.assert(
      fc.property(arrival, ({ blocks, order }) => {
        const arrived = new Map<number, BlockHits>();
        let last: Mention[][] = [];
        for (const i of order) {
          arrived.set(i, held(blocks[i] as string));
          const inPageOrder = [...arrived].sort(([a], [b]) => a - b);
          last = scanner.decide(inPageOrder.map(([, block]) => block));
        }
        expect(last).toEqual(decide(blocks));
      }),
    );
  });
});

describe('a page that is decided again after each change', () => {
  /** So long that what stands on its two sides is out of each other's reach. */
  const far = 'A sentence of nobody in particular. '.repeat(60);
  const blocks = fc
    .array(fc.constantFrom(...pages.flatMap((page) => page.blocks), far, far), {
      minLength: 1,
      maxLength: 12,
    })
    .map((texts) => texts.map(held));
  const edit = fc.record({
    at: fc.nat(40),
    out: fc.nat(3),
    into: fc.oneof(blocks, fc.constant([])),
  });

  test('is decided as if it were new', () => {
    fc.assert(
      fc.property(blocks, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const decider = scanner.follow();
        let page = first;
        expect(decider.decide(page)).toEqual(scanner.decide(page));
        for (const { at, out, into } of edits) {
          page = page.toSpliced(at % (page.length + 1), out, ...into);
          expect(decider.decide(page)).toEqual(scanner.decide(page));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is decided anew where blocks change places', () => {
    fc.assert(
      fc.property(blocks, fc.array(fc.nat(11), { maxLength: 4 }), (first, moves) => {
        const decider = scanner.follow();
        decider.decide(first);
        const page = [...first];
        for (const move of moves) page.push(...page.splice(move % page.length, 1));
        expect(decider.decide(page)).toEqual(scanner.decide(page));
      }),
    );
  });

  test('leaves alone what is far from the change', () => {
    const page = ['Boris Bondarev resigned.', far, far, 'Boris Bondarev spoke.'].map(held);
    const decider = scanner.follow();
    const before = decider.decide(page);
    const after = decider.decide([...page, held('Boris Bondarev left.')]);
    expect(after[0]).toBe(before[0]);
    expect(after[3]).not.toBe(before[3]);
    expect(after[3]).toEqual(before[3]);
  });
});

test('a page whose decision failed is decided the next time', () => {
  const page = ['Boris Bondarev resigned.', 'Boris Bondarev left.'].map(held);
  let fails = false;
  const decider = new PageDecider(
    () => ({ full: new Set(), namesakes: false }),
    (blocks) => {
      if (fails) throw new Error('as a page makes it');
      return scanner.decide(blocks);
    },
  );
  decider.decide(page.slice(0, 1));
  fails = true;
  expect(() => decider.decide(page)).toThrow();
  fails = false;
  expect(decider.decide(page)).toEqual(scanner.decide(page));
});

test('mentions stand in order and never overlap', () => {
  fc.assert(
    fc.property(anyPage, (blocks) => {
      for (const mentions of decide(blocks))
        mentions.reduce((end, mention) => {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          return mention.end;
        }, 0);
    }),
  );
});

test('a block without any name of the pack, put anywhere, changes no mention', () => {
  const nameless = fc.oneof(
    fc.constantFrom(
      'Ministers met, talked and went home.',
      'He resigned from the choir. The tenors rejoiced!',
      'Дождь шёл всю ночь; к утру река вышла из берегов.',
      '外交官は何も言わなかった。',
      'Der Zug fiel aus, wie so oft im Mai.',
    ),
    fc.stringMatching(/^[a-z ,.!“”()-]{0,60}$/),
  );
  const where = fc.constantFrom(...named).chain((blocks) =>
    fc.record({
      blocks: fc.constant(blocks),
      at: fc.nat({ max: blocks.length }),
    }),
  );
  fc.assert(
    fc.property(where, nameless, ({ blocks, at }, text) => {
      expect(decide(blocks.toSpliced(at, 0, text))).toEqual(decide(blocks).toSpliced(at, 0, []));
    }),
  );
});

test('a text that is read in steps holds what it holds when it is read at once', () => {
  fc.assert(
    fc.property(anyPage, fc.integer({ min: 1, max: 40 }), (blocks, units) => {
      const text = blocks.join(' ');
      const steps = scanner.findInSteps(text, units);
      let count = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) count++;
      expect(step.value).toEqual(scanner.find(text));
      expect(count).toBeGreaterThan(text.length / units / 40);
    }),
  );
});
