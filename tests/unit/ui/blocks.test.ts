import { describe, expect, it } from 'vitest';
import { blocksOf, headlineOf } from '../../../src/ui/reader/blocks';

describe('a text is read as paragraphs', () => {
  const cases = [
    { name: 'each line is one', text: 'One.\nTwo.', expects: [['One.', 'Two.']] },
    {
      name: 'empty lines and white space at the ends are left out',
      text: '\n  One. \n\n \t\nTwo.\n',
      expects: [['One.', 'Two.']],
    },
    {
      name: 'page furniture stands apart',
      text: 'One.\nShare\nLog in\nTwo.',
      furniture: [{ start: 5, end: 17 }],
      expects: [['One.'], ['Share', 'Log in'], ['Two.']],
    },
    {
      name: 'a paragraph that is furniture only in part stays with the text',
      text: 'One. Share\nTwo.',
      furniture: [{ start: 5, end: 10 }],
      expects: [['One. Share', 'Two.']],
    },
    {
      name: 'what comes before a place is left out',
      text: 'A\nB\nC',
      after: 2,
      expects: [['B', 'C']],
    },
  ];
  it.each(cases)('$name', ({ text, furniture = [], after = 0, expects }) => {
    const blocks = blocksOf({ text, furniture }, after);
    expect(
      blocks.map(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(expects);
  });

  it('and furniture is called so', () => {
    const blocks = blocksOf({ text: 'One.\nShare', furniture: [{ start: 5, end: 10 }] }, 0);
    expect(blocks.map(({ furniture }) => furniture)).toEqual([false, true]);
  });
});

describe('the headline is found in the text', () => {
  const cases = [
    { name: 'as its first line', title: 'A B', text: 'A B\n\nC', expects: { start: 0, end: 3 } },
    { name: 'after white space', title: 'A B', text: '\n A B \nC', expects: { start: 2, end: 5 } },
    { name: 'as all of it', title: 'A B', text: 'A B', expects: { start: 0, end: 3 } },
    { name: 'but not as the start of a sentence', title: 'A B', text: 'A B C', expects: null },
    { name: 'but not further down', title: 'A B', text: 'C\nA B', expects: null },
    { name: 'but not where there is none', title: null, text: 'A B', expects: null },
  ];
  it.each(cases)('$name', ({ title, text, expects }) => {
    expect(headlineOf({ title, text })).toEqual(expects);
  });
});
