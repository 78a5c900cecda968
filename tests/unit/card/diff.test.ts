import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/card/diff';
import type { WordsPiece } from '../../../src/core/model/brief';

const piece = (written: string): WordsPiece => ({
  op: ({ '-': 'delete', '+': 'insert' } as const)[written.charAt(0)] ?? 'equal',
  text: /^[-+]/.test(written) ? written.slice(1) : written,
});

const CASES: [says: string, pieces: string[], stretches: string[]][] = [
  ['words in both stay as they are', ['I went'], ['same: I went']],
  ['words left out stand alone', ['I', '- was'], ['same: I', 'left out:  was']],
  ['words added stand alone', ['I', '+ not'], ['same: I', 'added:  not']],
  ['words in the place of others are a pair', ['-is', '+was'], ['exchanged: is > was']],
  [
    'white space does not part a pair',
    ['-is', ' ', '+was', ' so'],
    ['exchanged: is > was', 'same:  so'],
  ],
  ['words between do', ['-is', ' it ', '+was'], ['left out: is', 'same:  it ', 'added: was']],
  ['a full stop between does', ['-is', '.', '+ He'], ['left out: is', 'same: .', 'added:  He']],
  ['white space at the end is kept', ['-is', ' '], ['left out: is', 'same:  ']],
];

test.each(CASES)('%s', (_, pieces, stretches) => {
  const found = stretchesOf(pieces.map(piece));
  const inWords = found.map((one) =>
    one.kind === 'exchanged' ? `exchanged: ${one.from} > ${one.to}` : `${one.kind}: ${one.text}`,
  );
  expect(inWords).toEqual(stretches);
});
