import { expect, test } from 'vitest';
import { compile } from '../../../src/core/pack/compile';
import { host, smallFiles, smallPack } from './small-annotation';

const quotation = (id: string) => smallPack().quotations.find((each) => each.id === id);
const entity = (id: string) => smallPack().entities.find((each) => each.id === id);

test('an interrupted quotation is one, from its first part to its last', () => {
  expect(quotation('going-home')?.parts.map(({ exact }) => exact)).toEqual([
    'I am going home,',
    'The sea stays,',
  ]);
  expect(quotation('going-home')?.passage.exact).toBe(
    'I am going home,” Ada Holm told the Gazette. “The sea stays,',
  );
});

test('a quotation is about those its sentences name, speaker and addressee left out', () => {
  expect(quotation('going-home')?.about).toEqual([]);
  expect(quotation('pity')?.about).toEqual(['ada-holm']);
});

test('a longer name takes the place of a shorter one inside it, possessives stay outside', () => {
  expect(entity('ada-holm')?.passages.map(({ exact }) => exact)).toEqual([
    'Ada Holm',
    'Holm',
    'Holm',
  ]);
});

test('an exception is no passage', () => {
  const files = smallFiles([
    'people.yaml',
    '  givenNames:\n    - Ada',
    '  except:\n    - { source: harbour, quote: { exact: Holm, suffix: " left" } }',
  ]);
  const compiled = compile(files, host);
  const holm = 'pack' in compiled ? compiled.pack.entities[0] : undefined;
  expect(holm?.passages.length).toBe(2);
});

test('names stand alone by their kind where the annotation does not say', () => {
  const alone = (id: string) => entity(id)?.names.map(({ standsAlone }) => standsAlone);
  expect(alone('ada-holm')).toEqual([true, false]);
  expect(alone('deputy')).toEqual([false]);
});

test('a span in quotation marks that the annotation leaves out is listed', () => {
  const files = smallFiles([
    'harbour.yaml',
    'notQuotations:\n  - quote: free port\n    reason: term\n',
    '',
  ]);
  const compiled = compile(files, host);
  const unaccounted = 'pack' in compiled ? compiled.unaccounted : [];
  expect(unaccounted.map(({ exact }) => exact)).toEqual(['free port']);
});
