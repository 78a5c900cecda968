import { describe, expect, test } from 'vitest';
import { precision, readLabelled, recall, scoreText } from '../../../src/cli/labelled-text';
import type { EntityType } from '../../../src/core/model/pack';

test('labels are taken out of the text, and point to their words', () => {
  const { text, labels } = readLabelled('A [[Bondarev=boris-bondarev]] in\n[[Geneva=geneva]].');
  expect(text).toBe('A Bondarev in\nGeneva.');
  expect(labels.map(({ start, end }) => text.slice(start, end))).toEqual(['Bondarev', 'Geneva']);
  expect(labels.map(({ entity }) => entity)).toEqual(['boris-bondarev', 'geneva']);
});

test('brackets that label nothing stay as they are', () => {
  expect(readLabelled('a [[note]] and [x]').text).toBe('a [[note]] and [x]');
});

const person = (start: number, end: number, entity = 'a') => ({
  start,
  end,
  entity,
  type: 'Person' as EntityType,
});

describe('a text is scored', () => {
  const CASES = [
    ['a mention at its label is right', [person(0, 5)], [person(0, 5)], [1, 0, 0]],
    ['a mention that overlaps its label is right', [person(0, 5)], [person(3, 9)], [1, 0, 0]],
    [
      'a mention beside its label is wrong, and the label missed',
      [person(0, 5)],
      [person(5, 9)],
      [0, 1, 1],
    ],
    ['a mention of another entity is wrong', [person(0, 5, 'b')], [person(0, 5)], [0, 1, 1]],
    ['a mention without a label is wrong', [person(0, 5)], [], [0, 1, 0]],
    ['a label without a mention is missed', [], [person(0, 5)], [0, 0, 1]],
  ] as const;
  test.each(CASES)('%s', (_says, found, labels, [right, wrong, missed]) => {
    const { scores } = scoreText(found, labels, () => 'Person');
    expect(scores.get('Person')).toEqual({ right, wrong, missed });
  });
});

test('precision and recall are shares of what was found and of what is labelled', () => {
  expect(precision({ right: 3, wrong: 1, missed: 5 })).toBe(0.75);
  expect(recall({ right: 3, wrong: 1, missed: 1 })).toBe(0.75);
  expect([
    precision({ right: 0, wrong: 0, missed: 1 }),
    recall({ right: 0, wrong: 1, missed: 0 }),
  ]).toEqual([1, 1]);
});
