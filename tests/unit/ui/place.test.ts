import { describe, expect, it } from 'vitest';
import type { Pack, Source } from '../../../src/core/model/pack';
import { readPlace } from '../../../src/ui/reader/place';

const source = { id: 'one', text: 'Words.  More.' } as Source;
const pack = {
  sources: [source],
} as Pack;

describe('the address of the reader', () => {
  const cases = [
    ['source=one&start=0&end=5', { kind: 'passage', source, start: 0, end: 5 }],
    ['source=one&start=0&end=13', { kind: 'passage', source, start: 0, end: 13 }],
    ['source=one', { kind: 'source', source }],
    ['', { kind: 'nothing' }],
    ['start=0&end=5', { kind: 'nothing' }],
    ['source=two', { kind: 'no-source', said: 'two' }],
    ['source=', { kind: 'no-source', said: '' }],
    ['source=one&start=0&end=14', { kind: 'no-passage', source, said: '0–14' }],
    ['source=one&start=5&end=5', { kind: 'no-passage', source, said: '5–5' }],
    ['source=one&start=5&end=2', { kind: 'no-passage', source, said: '5–2' }],
    ['source=one&start=6&end=8', { kind: 'no-passage', source, said: '6–8' }],
    ['source=one&start=-1&end=5', { kind: 'no-passage', source, said: '-1–5' }],
    ['source=one&start=1.5&end=5', { kind: 'no-passage', source, said: '1.5–5' }],
    ['source=one&start=&end=5', { kind: 'no-passage', source, said: '–5' }],
    ['source=one&end=5', { kind: 'no-passage', source, said: '?–5' }],
    ['source=one&start=0', { kind: 'no-passage', source, said: '0–?' }],
  ] as const;
  it.each(cases)('?%s is read', (search, expects) => {
    expect(readPlace(pack, new URLSearchParams(search))).toEqual(expects);
  });
});
