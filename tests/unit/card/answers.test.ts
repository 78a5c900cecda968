import { expect, test } from 'vitest';
import { answersOf } from '../../../src/card/answers';
import type { CardBrief } from '../../../src/core/model/card-brief';
import type { VerdictBrief } from '../../../src/core/model/verdict-brief';
import { mark, quotationMark } from './marks';

const entity = { id: 'A' } as CardBrief;
const verdict = { verdict: 'altered' } as VerdictBrief;

/** Answers from services that give these briefs, one after the other, and what they were asked. */
function setUp(briefs: ({ brief: unknown } | null)[]) {
  const asked: string[] = [];
  const next = (what: string) => {
    asked.push(what);
    return Promise.resolve(briefs.shift() ?? null) as Promise<null>;
  };
  const services = {
    brief: (id: string, near: string) => next(`entity ${id} near ${near}`),
    verdict: ({ text }: { text: string }) => next(`quotation ${text}`),
  };
  return { asked, answers: answersOf(services, ({ range }) => `words at ${range.startOffset}`) };
}

test('a mark is loading until it was looked up, and known from then on', async () => {
  const { answers, asked } = setUp([{ brief: entity }]);
  expect(answers.known(mark('A')).state).toBe('loading');
  await answers.look(mark('A'));
  await answers.look(mark('A'));
  expect(answers.known(mark('A'))).toMatchObject({ kind: 'mention', state: entity });
  expect(asked).toEqual(['entity A near words at 0']);
});

test('an entity is asked for anew where the page says other words of it', async () => {
  const { answers, asked } = setUp([{ brief: entity }, { brief: entity }]);
  await answers.look(mark('A'));
  expect(answers.known(mark('A', 40)).state).toBe('loading');
  await answers.look(mark('A', 40));
  expect(asked).toEqual(['entity A near words at 0', 'entity A near words at 40']);
});

test('a quotation is asked for by its record, once for all records that say the same', async () => {
  const { answers, asked } = setUp([{ brief: verdict }]);
  await answers.look(quotationMark('Q'));
  expect(answers.known(quotationMark('Q', 'elsewhere'))).toMatchObject({
    kind: 'quotation',
    state: verdict,
  });
  expect(answers.known(quotationMark('R')).state).toBe('loading');
  expect(asked).toEqual(['quotation Q']);
});

test.each([
  ['that does not answer is gone', null, 'gone'],
  ['that knows nothing of it says so', { brief: null }, 'unknown'],
])('an extension %s, and is asked again next time', async (_, answer, state) => {
  const { answers, asked } = setUp([answer, { brief: verdict }]);
  expect((await answers.look(quotationMark('Q'))).state).toBe(state);
  expect((await answers.look(quotationMark('Q'))).state).toBe(verdict);
  expect(asked).toHaveLength(2);
});
