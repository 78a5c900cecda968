import { describe, expect, it } from 'vitest';
import {
  dispatch,
  envelope,
  type Handlers,
  nameOf,
  readAnswer,
} from '../../../src/platform/envelope';
import { toPage } from '../../../src/platform/messages';

const summary = { state: 'on' as const, host: 'a.org', entities: [], quotations: [] };
const handlers: Handlers<typeof toPage> = {
  'page.summary': () => summary,
  'page.jumpToQuotation': () => ({ shown: true }),
  'page.jump': async ({ nth }, { tabId }) => ({ of: nth === 2 && tabId === 5 ? 7 : 0 }),
};
const sender = { tabId: 5, frameId: 0 };

describe('a message that is none of ours is left to others', () => {
  const cases = [
    ['undefined', undefined],
    ['null', null],
    ['a string', 'page.summary'],
    ['an object of somebody else', { type: 'page.summary' }],
    ['a name that is not on the map', envelope('page.burn', {})],
    ['a name that every object has', envelope('toString', {})],
    ['a name that is no string', { gloss: 1, request: {} }],
    ['a message to the background', envelope('card.load', {})],
  ] as const;
  it.each(cases)('%s', (_, message) => {
    expect(nameOf(toPage, message)).toBeNull();
    expect(dispatch(toPage, handlers, message, sender)).toBeNull();
  });
});

describe('a malformed request of ours is answered with a fault, and runs nothing', () => {
  const cases = [
    ['no request', { gloss: 'page.jump' }],
    ['null', envelope('page.jump', null)],
    ['a missing field', envelope('page.jump', { entity: 'a' })],
    ['a field of another type', envelope('page.jump', { entity: 'a', nth: '1' })],
    ['a negative number', envelope('page.jump', { entity: 'a', nth: -1 })],
    ['half a number', envelope('page.jump', { entity: 'a', nth: 0.5 })],
  ] as const;
  it.each(cases)('%s', async (_, message) => {
    const never = { ...handlers, 'page.jump': () => expect.unreachable() };
    expect(await dispatch(toPage, never, message, sender)).toEqual({
      fault: 'page.jump: the request has not the shape agreed on',
    });
  });
});

describe('a sound request', () => {
  it('reaches its handler with the sender, and comes back', async () => {
    const message = envelope('page.jump', { entity: 'a', nth: 2 });
    const answer = await dispatch(toPage, handlers, message, sender);
    expect(readAnswer(toPage, 'page.jump', answer)).toEqual({ ok: { of: 7 } });
  });

  it('rejects where its handler throws', async () => {
    const broken: Handlers<typeof toPage> = {
      ...handlers,
      'page.summary': () => {
        throw new Error('no page');
      },
    };
    await expect(dispatch(toPage, broken, envelope('page.summary', {}), sender)).rejects.toThrow(
      'no page',
    );
  });
});

describe('an answer is read', () => {
  const cases = [
    { name: 'a sound one', answer: { ok: summary }, expects: { ok: summary } },
    { name: 'a fault', answer: { fault: 'broken' }, expects: { fault: 'broken' } },
    {
      name: 'nobody',
      answer: undefined,
      expects: { fault: 'page.summary: nobody answered' },
    },
    {
      name: 'a wrong shape',
      answer: { ok: { state: 'maybe' } },
      expects: { fault: 'page.summary: the answer has not the shape agreed on' },
    },
  ];
  it.each(cases)('$name', ({ answer, expects }) => {
    expect(readAnswer(toPage, 'page.summary', answer)).toEqual(expects);
  });
});
