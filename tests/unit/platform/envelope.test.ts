import { describe, expect, it } from 'vitest';
import { dispatch, type Handlers, nameOf } from '../../../src/platform/envelope';
import { toPage } from '../../../src/platform/messages';

const { 'page.run': run, 'page.jump': jump } = toPage;
const map = { 'page.run': run, 'page.jump': jump };
const handlers: Handlers<typeof map> = {
  'page.run': () => ({}),
  'page.jump': async ({ nth }, { tabId }) => ({ shown: nth === 2 && tabId === 5 }),
};
const sender = { tabId: 5, frameId: 0 };
const envelope = (gloss: string, request: unknown) => ({ gloss, request });

describe('a message that is none of ours is left to others', () => {
  const cases = [
    ['undefined', undefined],
    ['null', null],
    ['a string', 'page.run'],
    ['an object of somebody else', { type: 'page.run' }],
    ['a name that is not on the map', envelope('page.burn', {})],
    ['a name that every object has', envelope('toString', {})],
    ['a name that is no string', { gloss: 1, request: {} }],
    ['a message to the background', envelope('card.load', {})],
  ] as const;
  it.each(cases)('%s', (_, message) => {
    expect(nameOf(map, message)).toBeNull();
    expect(dispatch(map, handlers, message, sender)).toBeNull();
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
    expect(await dispatch(map, never, message, sender)).toEqual({
      fault: 'page.jump: the request has not the shape agreed on',
    });
  });
});

describe('a sound request', () => {
  it('reaches its handler with the sender, and comes back', async () => {
    const message = envelope('page.jump', { entity: 'a', nth: 2 });
    expect(await dispatch(map, handlers, message, sender)).toEqual({ ok: { shown: true } });
  });

  it('rejects where its handler throws', async () => {
    const broken: Handlers<typeof map> = {
      ...handlers,
      'page.run': () => {
        throw new Error('no page');
      },
    };
    await expect(dispatch(map, broken, envelope('page.run', { on: true }), sender)).rejects.toThrow(
      'no page',
    );
  });
});
