import { afterEach, describe, expect, it, vi } from 'vitest';

/** Asks a background that answers so; the API has an id as long as the extension is there. */
async function askOf(answer: () => unknown, runtime: { id?: string } = { id: 'gloss' }) {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { ...runtime, sendMessage: async () => answer() } });
  return (await import('../../../src/platform/page-port')).ask;
}

afterEach(() => vi.unstubAllGlobals());

const record = { text: 'We went.', verdict: 'verbatim', start: 0, end: 8 };

describe('the background’s answer is', () => {
  const cases = [
    ['entity.brief', { brief: null }],
    ['entity.brief', { brief: { id: 'a' } }],
    ['quotations.judge', { quotations: [] }],
    ['quotations.judge', { quotations: [record] }],
    ['card.load', {}],
  ] as const;
  it.each(cases)('taken from %s as it comes: %j', async (name, ok) => {
    const ask = await askOf(() => ({ ok }));
    expect(await ask(name, {} as never)).toEqual(ok);
  });
});

describe('no answer is null and never an exception', () => {
  const cases: [string, Parameters<Awaited<ReturnType<typeof askOf>>>[0], () => unknown][] = [
    ['nobody answers', 'card.load', () => undefined],
    ['somebody else does', 'card.load', () => 'hello'],
    ['the background failed', 'card.load', () => ({ fault: 'broken' })],
    ['the brief is no object', 'entity.brief', () => ({ ok: { brief: 'text' } })],
    ['the brief is missing', 'quotation.brief', () => ({ ok: {} })],
    ['the quotations are no list', 'quotations.judge', () => ({ ok: { quotations: null } })],
    [
      'a quotation has no text',
      'quotations.judge',
      () => ({ ok: { quotations: [{ ...record, text: 1 }] } }),
    ],
    [
      'the message port is closed',
      'card.load',
      () => {
        throw new Error('Could not establish connection.');
      },
    ],
  ];
  it.each(cases)('where %s', async (_, name, answer) => {
    const ask = await askOf(answer);
    expect(await ask(name, {} as never)).toBeNull();
  });

  it('where the extension is gone, whose API is not called any more', async () => {
    const answer = vi.fn(() => ({ ok: {} }));
    const ask = await askOf(answer, {});
    expect(await ask('card.load', {})).toBeNull();
    expect(answer).not.toHaveBeenCalled();
  });
});
