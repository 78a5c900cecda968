import { expect, test } from 'vitest';
import { buildNameIndex } from '../../../src/core/match/build-index';
import type { Pack } from '../../../src/core/model/pack';
import { toBase64 } from '../../../src/core/pack/base64';
import { validatePack } from '../../../src/core/pack/validate';
import { host, smallPack } from './small-annotation';

/** A part of a pack, for rows that break its shape on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: a broken pack has no type
type Loose = any;

/** A sound statement of the small pack, one value of which may be changed. */
function statementOf(pack: Pack, change: Loose = {}): Loose {
  const passage = pack.quotations[0]?.passage;
  return {
    id: 'ada-holm.farewell',
    subject: 'ada-holm',
    property: 'farewell',
    label: 'Her farewell',
    kind: 'text',
    comparison: 'single',
    reason: 'Only one source says it.',
    overTime: false,
    values: [{ value: passage?.exact, passage, normal: null, origin: null, ...change }],
    silent: [],
    origins: 1,
  };
}

const ROWS: [fault: string, damage: (pack: Loose) => unknown, path: string, message: string][] = [
  ['another format', (p) => (p.format = 'zip'), '$.format', 'gloss-pack'],
  ['a later version', (p) => (p.formatVersion = 99), '$.formatVersion', 'up to version 1'],
  ['a missing key', (p) => delete p.title, '$.title', 'is missing'],
  ['an unknown key', (p) => (p.sources[0].author = 'A'), '$.sources[0].author', 'unknown key'],
  ['an id with capitals', (p) => (p.entities[1].id = 'Ada'), '$.entities[1].id', 'lower-case'],
  ['a date in words', (p) => (p.created = 'May'), '$.created', 'YYYY-MM-DD'],
  ['a day that no month has', (p) => (p.created = '2024-02-30'), '$.created', 'no such date'],
  ['a month that no year has', (p) => (p.created = '2024-13'), '$.created', 'no such date'],
  ['an hour that no day has', (p) => (p.created = '2024-04-30T25:00'), '$.created', 'no such date'],
  [
    'an address of a script',
    (p) => (p.sources[0].url = 'javascript:alert(1)'),
    '$.sources[0].url',
    'https://',
  ],
  ['an index that is none', (p) => (p.index.names = 'AAAA'), '$.index.names', 'cut short'],
  [
    'an index of other entities',
    (p) => (p.index.names = toBase64(buildNameIndex(p.entities.slice(1)))),
    '$.index.names',
    'entities; the pack has',
  ],
  ['an index that is no base64', (p) => (p.index.names = '?'), '$.index.names', 'base64'],
  [
    'a shifted passage',
    (p) => p.quotations[0].passage.start++,
    '$.quotations[0].passage',
    'but "harbour" has',
  ],
  [
    'a passage with another text',
    (p) => (p.entities[0].passages[1].exact = 'Holms'),
    '$.entities[0].passages[1]',
    'says "Holms", but "harbour" has "Holm"',
  ],
  [
    'a passage after the end',
    (p) =>
      (p.quotations[3].attribution = { source: 'harbour', start: 9000, end: 9001, exact: 'x' }),
    '$.quotations[3].attribution',
    'after the end',
  ],
  [
    'an empty passage',
    (p) => (p.entities[0].passages[0].end = p.entities[0].passages[0].start),
    '$.entities[0].passages[0]',
    'is empty',
  ],
  [
    'a passage of an unknown source',
    (p) => (p.entities[0].about.source = 'pier'),
    '$.entities[0].about',
    'no source has the id "pier"',
  ],
  [
    'a description that is not the words of about',
    (p) => (p.entities[0].description = 'Captain'),
    '$.entities[0].description',
    'not the words of about: "Harbour master"',
  ],
  [
    'a second entity with one id',
    (p) => (p.entities[1].id = 'ada-holm'),
    '$.entities[1].id',
    'twice',
  ],
  [
    'an unknown speaker',
    (p) => (p.quotations[0].speaker = 'eve'),
    '$.quotations[0].speaker',
    'no entity has the id "eve"',
  ],
  [
    'an unknown enclosing quotation',
    (p) => (p.quotations[3].within = 'gone'),
    '$.quotations[3].within',
    'no quotation',
  ],
  [
    'an unknown quotation of an utterance',
    (p) => (p.utterances[0].quotations = ['gone']),
    '$.utterances[0].quotations[0]',
    'no quotation has the id "gone"',
  ],
  [
    'an unknown silent source of an utterance',
    (p) => p.utterances[0].silent.push('pier'),
    '$.utterances[0].silent[0]',
    'no source has the id "pier"',
  ],
  [
    'an utterance whose source is called silent',
    (p) => p.utterances[0].silent.push('harbour'),
    '$.utterances[0].silent',
    'the sources that do not have it are []',
  ],
  [
    'an unknown origin of an utterance',
    (p) => (p.utterances[0].origins[0].to = 'eve'),
    '$.utterances[0].origins[0].to',
    'no entity has the id "eve"',
  ],
  [
    'an unknown subject of a statement',
    (p) => p.statements.push({ ...statementOf(p), subject: 'eve' }),
    '$.statements[0].subject',
    'no entity has the id "eve"',
  ],
  [
    'a statement under another id',
    (p) => p.statements.push({ ...statementOf(p), property: 'height' }),
    '$.statements[0].id',
    'is not "ada-holm.height"',
  ],
  [
    'an unknown silent source of a statement',
    (p) => p.statements.push({ ...statementOf(p), silent: ['pier'] }),
    '$.statements[0].silent[0]',
    'no source has the id "pier"',
  ],
  [
    'an unknown origin of a statement',
    (p) => p.statements.push(statementOf(p, { origin: 'eve' })),
    '$.statements[0].values[0].origin',
    'no entity has the id "eve"',
  ],
  [
    'a value that is not the words of its passage',
    (p) => p.statements.push(statementOf(p, { value: '41' })),
    '$.statements[0].values[0].value',
    'not the words of its passage',
  ],
  [
    'one source that agrees with itself',
    (p) => p.statements.push({ ...statementOf(p), comparison: 'agree' }),
    '$.statements[0].comparison',
    'is "agree" of one',
  ],
  [
    'a part before the one before it',
    (p) => p.quotations[0].parts.reverse(),
    '$.quotations[0].parts[1]',
    'not after the part before',
  ],
  [
    'a part outside its passage',
    (p) => (p.quotations[0].parts[0] = p.quotations[1].passage),
    '$.quotations[0].parts[0]',
    'outside its passage',
  ],
  [
    'furniture out of order',
    (p) => p.sources[0].furniture.push({ start: 0, end: 2 }),
    '$.sources[0].furniture',
    'precedes',
  ],
  [
    'another hash',
    (p) => (p.sources[0].sha256 = '0'.repeat(64)),
    '$.sources[0].sha256',
    'another SHA-256',
  ],
];

test.each(ROWS)('a pack with %s is refused, with path and reason', (_, damage, path, message) => {
  const pack: Pack = smallPack();
  damage(pack);
  const checked = validatePack(JSON.parse(JSON.stringify(pack)), host);
  const faults = 'faults' in checked ? checked.faults : [];
  expect(faults).toContainEqual({ path, message: expect.stringContaining(message) });
});

test('a sound pack is given back as it is', () => {
  expect(validatePack(smallPack(), host)).toEqual({ pack: smallPack() });
});

test('a fault of shape hides no misquoted passage', () => {
  const value = smallPack() as unknown as {
    entities: { type?: string }[];
    quotations: { passage: { exact: string } }[];
  };
  delete value.entities[0]?.type;
  const [quotation] = value.quotations;
  if (quotation) quotation.passage.exact = 'nobody said this';
  const checked = validatePack(value);
  const paths = 'faults' in checked ? checked.faults.map(({ path }) => path) : [];
  expect(paths).toEqual(['$.entities[0].type', '$.quotations[0].passage']);
});

test('all faults of content are told at once', () => {
  const pack = smallPack();
  for (const quotation of pack.quotations) quotation.speaker = 'eve';
  const checked = validatePack(pack, host);
  expect('faults' in checked && checked.faults.length).toBe(pack.quotations.length);
});

test.each([null, 'pack', 7, [], {}])('%j is no pack', (value) => {
  expect(validatePack(value)).toHaveProperty('faults');
});
