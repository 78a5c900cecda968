import { expect, test } from 'vitest';
import { meantAt } from '../../../entrypoints/popup/meant';
import type { Mention } from '../../../src/core/model/mention';
import { record } from '../ui/records';

const mentions = ['lavrov', 'geneva'].map((entity) => ({ entity }) as Mention);
const quotations = [record('altered', 'so'), record('altered', 'or so'), record('verbatim', 'so')];
const corrections = [{ host: 'a.org', entity: 'lavrov' }];
const verdictCorrections = [{ host: 'a.org', verdict: 'altered' as const, text: 'so' }];

test.each([
  { name: 'nothing, where nothing is called wrong', host: 'a.org', wrong: {}, left: [2, 3] },
  { name: 'an entity that is not meant', host: 'a.org', wrong: { corrections }, left: [1, 3] },
  {
    name: 'a quotation with that verdict and these words',
    host: 'a.org',
    wrong: { verdictCorrections },
    left: [2, 2],
  },
  {
    name: 'nothing that is wrong on another site',
    host: 'b.org',
    wrong: { corrections, verdictCorrections },
    left: [2, 3],
  },
])('the export of a page leaves out $name', ({ host, wrong, left }) => {
  const found = { mentions, quotations };
  const meant = meantAt(host, found, { corrections: [], verdictCorrections: [], ...wrong });
  expect([meant.mentions.length, meant.quotations.length]).toEqual(left);
  expect(meant.quotations).toEqual(quotations.slice(-meant.quotations.length));
});
