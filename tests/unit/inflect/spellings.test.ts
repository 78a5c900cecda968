import { expect, test } from 'vitest';
import { compile } from '../../../src/core/pack/compile';
import { type Edit, host, smallFiles } from '../pack/small-annotation';

const ADA = '  givenNames:\n    - Ada\n';
const spelled = (spellings: string, gender = '  gender: feminine\n'): Edit => [
  'people.yaml',
  ADA,
  `  spellings:\n${spellings}${gender}${ADA}`,
];

const compiled = (...edits: Edit[]) => compile(smallFiles(...edits), host);

const FAULTS: [fault: string, edit: Edit, at: string, message: string][] = [
  ['spellings of nobody’s gender', spelled('    ru: [ Ада Хольм ]\n', ''), ':1', 'gender: must be'],
  [
    'a spelling of one word',
    spelled('    de: [ Holme ]\n'),
    ':8',
    'a given name and a family name',
  ],
  ['a language without rules', spelled('    sv: [ Ada Holme ]\n'), ':8', 'unknown key "sv"'],
  ['a form that a source has', spelled('    de: [ Ada The ]\n'), ':8', 'belongs under names'],
  [
    'a form that another entity has',
    [
      'organizations.yaml',
      '- id: gazette',
      '- id: gull\n  name: Gull\n  about: { source: harbour, quote: Harbour master leaves }\n' +
        '  spellings:\n    de: [ Anderes ]\n    fr: [ Deputy harbour master ]\n' +
        '  passages:\n    - { source: harbour, quote: Harbour master leaves }\n- id: gazette',
    ],
    '',
    'is already a name of',
  ],
];

test.each(FAULTS)('%s is refused, with its line', (_, edit, at, message) => {
  const result = compiled(edit);
  const faults = 'faults' in result ? result.faults : [];
  const told = faults.map((f) => `${f.file}:${f.line} ${f.message}`);
  expect(told.filter((line) => line.includes(`.yaml${at}`) && line.includes(message))).toHaveLength(
    1,
  );
});

test('a name that is written out counts, and no form of it is made again', () => {
  const result = compiled(
    [
      'people.yaml',
      '    - { text: Holm, kind: short }\n',
      '    - { text: Holm, kind: short }\n  otherNames:\n' +
        '    - { text: Хольма, kind: misspelling, lang: ru, ordinaryWord: true }\n',
    ],
    spelled('    ru: [ Ада Хольм ]\n', '  gender: masculine\n'),
  );
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  const [ada] = result.pack.entities;
  expect(ada?.names.slice(2).map(({ text, kind, lang }) => [text, kind, lang])).toEqual([
    ['Хольма', 'misspelling', 'ru'],
    ['Ада Хольм', 'full', 'ru'],
    ['Хольм', 'short', 'ru'],
    ['Хольму', 'inflected', 'ru'],
    ['Хольмом', 'inflected', 'ru'],
    ['Хольме', 'inflected', 'ru'],
  ]);
  expect(ada?.givenNames).toEqual(['Ada', 'Ада', 'Ады', 'Аде', 'Аду', 'Адой']);
});

test('case forms that are written out stand in the place of the rules’', () => {
  const result = compiled([
    'organizations.yaml',
    '    - { text: Gazette, kind: short }\n',
    '    - { text: Gazette, kind: short }\n' +
      '  spellings:\n    ru: [ Газета, { text: Ведомости, kind: short, cases: [ Ведомостей ] } ]\n',
  ]);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  const names = result.pack.entities.find(({ id }) => id === 'gazette')?.names ?? [];
  const russian = names.filter(({ lang }) => lang === 'ru');
  expect(russian.map(({ text, kind, standsAlone }) => [text, kind, standsAlone])).toEqual([
    ['Газета', 'full', true],
    ['Газеты', 'inflected', true],
    ['Газете', 'inflected', true],
    ['Газету', 'inflected', true],
    ['Газетой', 'inflected', true],
    ['Ведомости', 'short', false],
    ['Ведомостей', 'inflected', false],
  ]);
});
