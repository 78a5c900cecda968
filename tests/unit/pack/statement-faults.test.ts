import { expect, test } from 'vitest';
import { compile } from '../../../src/core/pack/compile';
import { host, smallFiles } from './small-annotation';

const SOUND = `- subject: ada-holm
  property: farewell
  label: Her farewell
  kind: text
  values:
    - { source: harbour, quote: "I am going home", from: gazette }
`;

const withStatements = (text: string) =>
  compile([...smallFiles(), { path: 'statements.yaml', text }], host);

const detailOf = (kind: string, value: string) =>
  `- subject: ada-holm\n  property: detail\n  label: Detail\n  kind: ${kind}\n  values:\n    - { source: harbour, ${value} }\n`;

const ROWS: [fault: string, text: string, line: number, message: string][] = [
  [
    'words that are not verbatim',
    SOUND.replace('am going', 'was going'),
    6,
    '"I was going home" is not verbatim in harbour.txt',
  ],
  [
    'words that stand more than once',
    SOUND.replace('I am going home', 'Holm'),
    6,
    '"Holm" stands 3 times',
  ],
  [
    'an unknown subject',
    SOUND.replace('ada-holm', 'ada-hlm'),
    1,
    'unknown subject "ada-hlm"; did you mean "ada-holm"?',
  ],
  [
    'an unknown source',
    SOUND.replace('source: harbour', 'source: harbor'),
    6,
    'unknown source "harbor"; did you mean "harbour"?',
  ],
  [
    'an unknown origin',
    SOUND.replace('from: gazette', 'from: gazete'),
    6,
    'unknown entity "gazete"; did you mean "gazette"?',
  ],
  ['a property of two words', SOUND.replace('farewell', 'her farewell'), 2, 'a property is one'],
  ['an unknown key', `${SOUND}  overTme: true\n`, 7, 'did you mean "overTime"?'],
  [
    'a detail that is annotated twice',
    SOUND + SOUND,
    8,
    '"ada-holm.farewell" is already stated in line 1',
  ],
  [
    'a number that its words do not give',
    detailOf('number', 'quote: a pity'),
    6,
    '"a pity" is not a number by itself: give `as`',
  ],
  [
    'a normal form of another kind',
    detailOf('date', 'quote: a pity, as: soon'),
    6,
    '"soon" is not a date',
  ],
  [
    'a normal form that the words give by themselves',
    detailOf('name', 'quote: told the Gazette, as: gazette'),
    6,
    'leave `as` out',
  ],
  [
    'an entity that there is none of',
    detailOf('name', 'quote: a pity, as: gazete'),
    6,
    'unknown entity "gazete"',
  ],
  ['a normal form of text', detailOf('text', 'quote: a pity, as: 3'), 6, 'text has no normal form'],
  [
    'a judgement of one source',
    `${SOUND}  comparison: agree\n  reason: So it is.\n`,
    7,
    'comparison is not called for, it is "single": leave it out',
  ],
  [
    'a judgement of what is computed',
    `${detailOf('date', 'quote: a pity, as: 2024')}  reason: So it is.\n`,
    7,
    'reason is not called for, a date is computed: leave it out',
  ],
];

test.each(ROWS)('the compiler tells the line of %s', (_fault, text, line, message) => {
  const compiled = withStatements(text);
  const faults = 'faults' in compiled ? compiled.faults : [];
  expect(faults[0]).toMatchObject({
    file: 'statements.yaml',
    line,
    message: expect.stringContaining(message),
  });
});

/** A second text, so that two sources can speak of one detail. */
const SECOND = [
  { path: 'pier.txt', text: 'Ada Holm, who is 50, left the harbour for good.\n' },
  {
    path: 'pier.yaml',
    text: 'id: pier\ntitle: null\npublisher: null\ndatePublished: null\nurl: null\n',
  },
];
const TWO = `- subject: ada-holm
  property: farewell
  label: Her farewell
  kind: text
  values:
    - { source: harbour, quote: "I am going home" }
    - { source: pier, quote: left the harbour }
`;
const JUDGED = `${TWO}  comparison: compatible\n  reason: She goes.\n`;

const JUDGEMENTS: [fault: string, text: string, line: number, message: string][] = [
  ['a missing judgement', TWO, 5, 'use different words: give a comparison and a reason'],
  ['a missing reason', `${TWO}  comparison: differ\n`, 8, 'a comparison needs its reason'],
  [
    'agreement over time',
    `${JUDGED.replace('compatible', 'agree')}  overTime: true\n`,
    10,
    'do not differ over time',
  ],
  ['single as a judgement', JUDGED.replace('compatible', 'single'), 8, 'comparison: '],
];

test.each(JUDGEMENTS)('the compiler tells the line of %s', (_fault, text, line, message) => {
  const files = [...smallFiles(), ...SECOND, { path: 'statements.yaml', text }];
  const compiled = compile(files, host);
  const faults = 'faults' in compiled ? compiled.faults : [];
  expect(faults).toEqual([
    { file: 'statements.yaml', line, message: expect.stringContaining(message) },
  ]);
});
