import { describe, expect, test } from 'vitest';
import { attempt, formatSection, type Section } from '../../bench/table';

const SECTION: Section = {
  title: 'First pass',
  columns: [
    { head: 'ms', digits: 1 },
    { head: '× walk', digits: 2 },
  ],
  rows: [
    { name: 'walk', cells: [6.84, 1] },
    { name: 'mark.js', cells: [4811, null] },
  ],
  notes: ['one machine'],
};

describe('a table', () => {
  test('sets names to the left and numbers to the right, with a dash for what is not known', () => {
    expect(formatSection(SECTION).split('\n')).toEqual([
      'First pass',
      '             ms  × walk',
      'walk        6.8    1.00',
      'mark.js  4811.0       –',
      '  one machine',
    ]);
  });

  test('without rows is its title and notes alone', () => {
    expect(formatSection({ ...SECTION, rows: [] })).toBe('First pass\n  one machine');
  });
});

describe('a part that fails', () => {
  test('leaves a section that says why', async () => {
    const section = await attempt('Card', () => Promise.reject(new Error('no card came')));
    expect(formatSection(section)).toBe('Card\n  failed: no card came');
  });

  test('says so without terminal colours', async () => {
    const red = new Error('\u001b[31mExpected a brace\u001b[39m');
    expect((await attempt('x', () => Promise.reject(red))).notes).toEqual([
      'failed: Expected a brace',
    ]);
  });

  test('does not touch one that succeeds', async () => {
    expect(await attempt('x', async () => SECTION)).toBe(SECTION);
  });
});
