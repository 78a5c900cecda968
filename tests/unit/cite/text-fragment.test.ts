import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directive, resolveDirective } from '../../../src/core/cite/directive';
import { textFragment, withFragment } from '../../../src/core/cite/text-fragment';
import { seedPack } from '../../fixtures/seed-pack';

/** The passage between ‹ and › in a text. */
function marked(written: string) {
  const start = written.indexOf('‹');
  const end = written.indexOf('›') - 1;
  return { text: written.replace(/[‹›]/g, ''), passage: { start, end } };
}

describe('a passage is pointed at', () => {
  it.each<[how: string, written: string, directive: string]>([
    ['by its own words', 'He ‹went out at noon›.', 'text=went%20out%20at%20noon'],
    [
      'without the marks at its ends',
      'He “‹went out at noon,›” he said',
      'text=went%20out%20at%20noon',
    ],
    [
      'with dash, comma, ampersand and per cent encoded',
      'A ‹well-known, 5% R&D› plan',
      'text=well%2Dknown%2C%205%25%20R%26D',
    ],
    [
      'in any script',
      'он ‹не поедет в Россию› сейчас',
      `text=${encodeURIComponent('не поедет в Россию')}`,
    ],
    [
      'by its first and last words where it is long',
      '‹one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen›',
      'text=one%20two%20three%20four,twelve%20thirteen%20fourteen%20fifteen',
    ],
    [
      'by words on both lines where a line break cuts it',
      'he ‹went out at\nnoon on Monday› again',
      'text=went%20out%20at,noon%20on%20Monday',
    ],
    [
      'after the words before it where its own come earlier too',
      'They went out at noon. Later “‹went out at noon›” was struck.',
      'text=noon.%20Later%20%E2%80%9C-,went%20out%20at%20noon',
    ],
    [
      'before the words after it where those before it are the same',
      'so he went out at noon today; so he ‹went out at noon› again',
      'text=went%20out%20at%20noon,-again',
    ],
    [
      'with its neighbours where it is a word or two',
      'It was, he said, a ‹simple› choice for him',
      'text=said%2C%20a-,simple',
    ],
    ['without a word that it cuts in two', 'He ‹went out at noon›time and', 'text=went%20out%20at'],
    ['by its own words where it is all there is', '‹simple›', 'text=simple'],
    [
      'as the first of its twins where nothing tells them apart',
      'went out at noon\nwent out at noon\n‹went out at noon›\nwent out at noon\nwent out at noon\nwent out at noon\nwent out at noon',
      'text=went%20out%20at%20noon',
    ],
  ])('%s', (_, written, directive) => {
    const { text, passage } = marked(written);
    expect(textFragment(text, passage)).toBe(`:~:${directive}`);
  });

  it('not at all where it has no word', () => {
    expect(textFragment('a … b', { start: 2, end: 3 })).toBeNull();
  });
});

/** Reads a directive as a browser does: split at commas, then decoded. */
function readDirective(fragment: string): Directive {
  const parts = fragment.replace(/^:~:text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  return {
    start: decodeURIComponent(start),
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

const pack = seedPack();
const letters = /[^\s\p{P}]/gu;

it('every quotation and value of the pack that cuts no word is found again by its fragment', () => {
  const { sources, quotations, statements } = pack;
  const all = [...quotations, ...statements.flatMap(({ values }) => values)];
  const lost = all.flatMap(({ passage }) => {
    const { text = '' } = sources.find(({ id }) => id === passage.source) ?? {};
    if (/\w/.test(text.charAt(passage.end)) && /\w$/.test(passage.exact)) return [];
    const found = resolveDirective(text, readDirective(textFragment(text, passage) ?? ''));
    const words = found && text.slice(found.start, found.end).match(letters)?.join('');
    const inside = found && passage.start <= found.start && found.end <= passage.end;
    return inside && words === passage.exact.match(letters)?.join('') ? [] : [passage];
  });
  expect(lost).toEqual([]);
});

it('whatever the text, a fragment is one directive of at most four terms, with nothing left to decode', () => {
  const text = fc.string({ unit: 'binary', maxLength: 25 });
  fc.assert(
    fc.property(text, text, text, (before, exact, after) => {
      const passage = { start: before.length, end: before.length + exact.length };
      const fragment = textFragment(before + exact + after, passage);
      if (fragment === null) return;
      expect(fragment).toMatch(/^:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
      expect(fragment).not.toMatch(/[\s#]/);
    }),
    { numRuns: 50 },
  );
});

it.each([
  ['https://a.example/b', 'https://a.example/b#:~:text=x'],
  ['https://a.example/b#part', 'https://a.example/b#part:~:text=x'],
  ['https://a.example/b#:~:text=old', 'https://a.example/b#:~:text=x'],
  ['https://a.example/b#part:~:text=old', 'https://a.example/b#part:~:text=x'],
])('the directive goes on %s as %s', (url, expected) => {
  expect(withFragment(url, ':~:text=x')).toBe(expected);
});
