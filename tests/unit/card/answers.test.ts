import { expect, test } from 'vitest';
import { answersOf } from '../../../src/card/answers';
import type { EntityBrief } from '../../../src/core/model/brief';
import type { VerdictBrief } from '../../../src/core/model/verdict-brief';
import { mark, quotationMark } from './marks';

const entity = { id: 'A' } as EntityBrief;
const verdict = { verdict: 'altered' } as VerdictBrief;

/** Answers from services that give these briefs, one after the other, and what they were asked. */
function setUp(briefs: ({ brief: unknown } | null)[]) {
  const asked: string[] = [];
  const next = (what: string) => {
    asked.push(what);
    return Promise.resolve(briefs.shift() ?? null) as Promise<null>;
  };
  const services = {
    brief: (id: string) => next(`entity ${id}`),
    verdict: ({ text }: { text: string }) => next(`quotation ${text}`),
  };
  return { asked, answers: answersOf(services) };
}

test('a mark is loading until it was looked up, and known from then on', async () => {
  const { answers, asked } = setUp([{ brief: entity }]);
  expect(answers.known(mark('A')).state).toBe('loading');
  await answers.look(mark('A'));
  await answers.look(mark('A'));
  expect(answers.known(mark('A'))).toMatchObject({ kind: 'mention', state: entity });
  expect(asked).toEqual(['entity A']);
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
