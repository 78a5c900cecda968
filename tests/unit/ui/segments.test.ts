import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, segmentsOf } from '../../../src/ui/reader/segments';

type Kind = 'a' | 'b';
const layer = (kind: Kind, start: number, end: number): Layer<Kind> => ({ kind, start, end });

describe('a stretch is cut at the edges of its layers', () => {
  const cases: [name: string, layers: Layer<Kind>[], expects: string[]][] = [
    ['none leave it whole', [], ['10-20']],
    ['one inside gives three segments', [layer('a', 12, 15)], ['10-12', '12-15 a', '15-20']],
    ['one over all gives one segment', [layer('a', 0, 30)], ['10-20 a']],
    ['one that only touches is left out', [layer('a', 0, 10), layer('b', 20, 25)], ['10-20']],
    [
      'two that overlap share the middle',
      [layer('a', 10, 16), layer('b', 14, 20)],
      ['10-14 a', '14-16 a b', '16-20 b'],
    ],
    [
      'one nested in another keeps both',
      [layer('a', 10, 20), layer('b', 13, 14)],
      ['10-13 a', '13-14 a b', '14-20 a'],
    ],
    ['two of one kind count once', [layer('a', 10, 20), layer('a', 10, 20)], ['10-20 a']],
    [
      'two that follow each other stay apart',
      [layer('a', 10, 15), layer('b', 15, 20)],
      ['10-15 a', '15-20 b'],
    ],
  ];
  it.each(cases)('%s', (_, layers, expects) => {
    const segments = segmentsOf({ start: 10, end: 20 }, layers);
    expect(
      segments.map(({ start, end, kinds }) => [`${start}-${end}`, ...kinds].join(' ')),
    ).toEqual(expects);
  });
});

it('segments cover the stretch without a gap, and each is of one kind throughout', () => {
  const point = fc.nat(40);
  const layers = fc.array(
    fc
      .tuple(fc.constantFrom<Kind>('a', 'b'), point, point)
      .map(([kind, one, other]) => layer(kind, Math.min(one, other), Math.max(one, other))),
  );
  fc.assert(
    fc.property(layers, (all) => {
      const segments = segmentsOf({ start: 5, end: 30 }, all);
      expect(segments[0]?.start).toBe(5);
      expect(segments.at(-1)?.end).toBe(30);
      segments.slice(1).forEach((segment, i) => {
        expect(segment.start).toBe(segments[i]?.end);
      });
      for (const { start, end, kinds } of segments) {
        for (let at = start; at < end; at++) {
          const over = all.filter((one) => one.start <= at && at < one.end);
          expect(new Set(kinds)).toEqual(new Set(over.map(({ kind }) => kind)));
        }
      }
    }),
  );
});
