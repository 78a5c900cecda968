import { expect, test } from 'vitest';
import type { Statement } from '../../../src/core/model/pack';
import { compile } from '../../../src/core/pack/compile';
import { type Edit, host, smallFiles } from './small-annotation';

/** The statements of the small annotation with a second text of 2014, and this `statements.yaml`. */
function statementsOf(text: string, ...edits: Edit[]): Statement[] {
  const files = [
    ...smallFiles(...edits),
    { path: 'pier.txt', text: 'Ada Holm, here for ten years, left the harbour for good.\n' },
    {
      path: 'pier.yaml',
      text: 'id: pier\ntitle: null\npublisher: null\ndatePublished: 2014-05\nurl: null\n',
    },
    { path: 'statements.yaml', text },
  ];
  const compiled = compile(files, host);
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  return compiled.pack.statements;
}

const detail = (kind: string, ...lines: string[]) =>
  ['- subject: ada-holm', '  property: detail', '  label: Detail', `  kind: ${kind}`, '  values:']
    .concat(lines)
    .join('\n');

test('a judgement stands in the pack with its reason', () => {
  const text = detail(
    'text',
    '    - { source: harbour, quote: "I am going home" }',
    '    - { source: pier, quote: left the harbour }',
    '  comparison: compatible',
    '  reason: She goes.',
    '  overTime: true',
  );
  expect(statementsOf(text)).toMatchObject([
    { id: 'ada-holm.detail', comparison: 'compatible', reason: 'She goes.', overTime: true },
  ]);
});

test('an origin that the annotation states stands in the pack', () => {
  const text = detail('text', '    - { source: harbour, quote: Holm left, from: gazette }');
  expect(statementsOf(text)).toMatchObject([{ values: [{ origin: 'gazette' }], silent: ['pier'] }]);
});

test('an origin is read from the quotation that the words stand in', () => {
  const text = detail('text', '    - { source: harbour, quote: The sea stays }');
  expect(statementsOf(text)).toMatchObject([{ values: [{ origin: 'gazette' }], origins: 1 }]);
});

test('a length of time runs to the day of its own source', () => {
  const text = detail(
    'duration',
    '    - { source: harbour, quote: Holm left, as: since 2004 }',
    '    - { source: pier, quote: ten years }',
  );
  expect(statementsOf(text)).toMatchObject([
    { comparison: 'compatible', reason: 'Since 2004 makes 10 years by 2014.' },
  ]);
});

test('of names inside each other, the longest says who is named', () => {
  const inside: Edit = [
    'people.yaml',
    'quote: The deputy }',
    'quote: The deputy }\n    - { source: harbour, quote: Holm’s deputy }',
  ];
  const text = detail('name', '    - { source: harbour, quote: Holm’s deputy called it }');
  expect(statementsOf(text, inside)).toMatchObject([{ values: [{ normal: 'deputy' }] }]);
});
