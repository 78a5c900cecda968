import { describe, expect, it } from 'vitest';
import type { Pack, Source } from '../../../src/core/model/pack';
import { neighbours } from '../../../src/ui/reader/neighbours';
import { readPlace } from '../../../src/ui/reader/place';

const source = { id: 'one', text: 'Words.  More.' } as Source;
const at = (start: number, end: number) => ({
  passage: { source: 'one', start, end, exact: source.text.slice(start, end) },
});
const pack = {
  sources: [source],
  quotations: [at(8, 12), at(0, 5), { passage: { ...at(3, 4).passage, source: 'two' } }],
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

describe('the quotations around a place', () => {
  const cases = [
    { name: 'before the beginning there is only a next', start: -1, previous: undefined, next: 0 },
    { name: 'at the first the next is the second', start: 0, previous: undefined, next: 8 },
    { name: 'between two there are both', start: 4, previous: 0, next: 8 },
    { name: 'at the last there is only a previous', start: 8, previous: 0, next: undefined },
  ];
  it.each(cases)('$name', ({ start, previous, next }) => {
    const found = neighbours(pack, 'one', start);
    expect([found.previous?.start, found.next?.start]).toEqual([previous, next]);
  });
});
