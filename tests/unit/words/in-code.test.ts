import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { keysNamed, literalSentences, literalWords, sourcesUnder } from './in-code';
import { messagesOf } from './message-files';

const views = ['src/ui', 'src/card'].flatMap(sourcesUnder);
const all = ['src', 'entrypoints', 'tests'].flatMap(sourcesUnder);
const named = all
  .filter(({ fileName }) => !fileName.startsWith('tests/unit/words/'))
  .map((file) => ({ file: file.fileName, ...keysNamed(file) }));

/** Sections whose keys are not written in code: the manifest's, and the properties of packs. */
const BY_NAME = /^(manifest|details)\./;
/** Of a pack's words: media that its quotations came through. */
const OF_PACKS = /^shared\.medium\./;

test('every message is said somewhere', () => {
  const keys = new Set(named.flatMap((file) => file.keys));
  const patterns = named.flatMap((file) => file.patterns);
  const unused = [...messagesOf('en').keys()].filter(
    (key) =>
      !BY_NAME.test(key) &&
      !OF_PACKS.test(key) &&
      !keys.has(key) &&
      !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('the card names no message that its script does not hold', () => {
  const sections = new Set([...messagesOf('en').keys()].map((key) => key.split('.')[0]));
  const foreign = named
    .filter(({ file }) => file.startsWith('src/card/'))
    .flatMap(({ file, keys }) =>
      keys
        .filter((key) => /^\w+\.[\w.-]+$/.test(key) && sections.has(key.split('.')[0]))
        .filter((key) => !/^(card|shared|details)\./.test(key))
        .map((key) => `${file}: ${key}`),
    );
  expect(foreign).toEqual([]);
});

test('no view holds words that are not in the message files', () => {
  expect(views.flatMap(literalWords)).toEqual([]);
});

test('no other file of the interface holds a sentence that is not in the message files', () => {
  expect(views.flatMap(literalSentences)).toEqual([]);
});

describe('a sentence is found', () => {
  const rows = [
    ['in a list', "const a = ['Only one source'];", 1],
    ['at the head of a template', 'const a = `More on #{b}`;', 1],
    ['but not what only a programmer reads', "throw new Error('No such thing');", 0],
    ['but no key', "const a = 'card.close';", 0],
    ['but no shape', "const a = 'M3 6h10M3 10h10';", 0],
  ] as const;
  test.each(rows)('%s', (_, code, count) => {
    const file = ts.createSourceFile('a.ts', code.replace('#', '$'), ts.ScriptTarget.Latest, true);
    expect(literalSentences(file)).toHaveLength(count);
  });
});

describe('a literal is found', () => {
  const rows = [
    ['as text', '<p>Close</p>', 1],
    ['in braces', "<p>{'Close'}</p>", 1],
    ['on either side of a choice', "<p>{on ? 'On' : 'Off'}</p>", 2],
    ['after a condition', "<p>{on && 'On'}</p>", 1],
    ['in a template', '<p>{`More on #{name}`}</p>', 1],
    ['in an attribute that is read out', '<a aria-label="Close" />', 1],
    ['in such an attribute in braces', "<a title={on ? 'On' : 'Off'} />", 2],
    ['but not in a comparison', "<p>{kind === 'open' && name}</p>", 0],
    ['but no address', '<p>example.org/news</p>', 0],
    ['but no class', '<a class="close" />', 0],
    ['but no message', "<p>{words.say('card.close')}</p>", 0],
    ['but no mark', '<p>… · {name}</p>', 0],
  ] as const;
  test.each(rows)('%s', (_, view, count) => {
    const file = ts.createSourceFile(
      'a.tsx',
      `const a = ${view.replace('#', '$')};`,
      ts.ScriptTarget.Latest,
      true,
    );
    expect(literalWords(file)).toHaveLength(count);
  });
});
