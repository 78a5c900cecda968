import { expect, test } from 'vitest';
import type { Quotation } from '../../../src/core/model/pack';
import { inTellingOrder } from '../../../src/core/overview/telling-order';

/** "a:me 7" is a quotation of seven words from source a by the entity itself. */
function quotation(short: string): Quotation {
  const [source = '', speaker = '', words = ''] = short.split(/[: ]/);
  const exact = Array(Number(words)).fill('word').join(' ');
  const passage = { source, start: 0, end: exact.length, exact };
  return { id: short, speaker, passage, parts: [passage] } as unknown as Quotation;
}

test.each<[string, quotations: string[], wanted: string[]]>([
  ['its own words come before words about it', ['a:you 9', 'a:me 9'], ['a:me 9', 'a:you 9']],
  ['a very short quotation gives way', ['a:me 1', 'a:me 9'], ['a:me 9', 'a:me 1']],
  [
    'every source comes once before any comes twice',
    ['a:me 5', 'a:me 6', 'a:me 7', 'b:none 5', 'c:you 2'],
    ['a:me 5', 'b:none 5', 'c:you 2', 'a:me 6', 'a:me 7'],
  ],
  ['else they stay as they come', ['a:me 5', 'a:me 6'], ['a:me 5', 'a:me 6']],
])('%s', (_, quotations, wanted) => {
  expect(inTellingOrder(quotations.map(quotation), 'me').map(({ id }) => id)).toEqual(wanted);
});
