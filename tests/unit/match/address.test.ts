import { describe, expect, test } from 'vitest';
import { inAddress, tokenAround } from '../../../src/core/match/address';
import { seedScanner } from '../../fixtures/seed-pack';

const scanner = seedScanner();

const ADDRESSES = [
  'https://example.org/a/Putin?b=c',
  'www.putin.com/Putin',
  'Putin@example.org',
  '@Putin',
  '#Putin',
  'r/Putin',
  '/home/Putin',
  'src/Putin.html',
  'Putin.org/news',
  `https://example.org/${'a'.repeat(1900)}/Putin`,
];
const NAMES = [
  'Putin',
  '(Putin)',
  'Putin/Lavrov',
  'Putin.The',
  'Putin.',
  '"Putin"',
  'and/or.Putin',
  `${'Putin,'.repeat(500)}Putin`,
];

const holdsAddress = (text: string) => {
  const start = text.lastIndexOf('Putin');
  return inAddress(text, start, start + 'Putin'.length);
};

describe('a name in an address names nobody', () => {
  test.each(ADDRESSES)('%s', (text) => expect(holdsAddress(text)).toBe(true));
});

describe('a name between other marks is one', () => {
  test.each(NAMES)('%s', (text) => expect(holdsAddress(text)).toBe(false));
});

test('however long a text runs on without spaces, no more of it is looked at than an address has', () => {
  const text = 'Putin,'.repeat(2000);
  expect(tokenAround(text, 6000, 6005)).toHaveLength(4005);
  expect(tokenAround(`${text} ${text}`, 11994, 11999)).toHaveLength(2006);
});

test('in a text that runs on without spaces every name is marked', () => {
  const text = 'Putin,'.repeat(2000);
  const [mentions] = scanner.decide([{ text, hits: scanner.find(text) }]);
  expect(mentions?.map(({ start }) => start)).toEqual(
    Array.from({ length: 2000 }, (_, i) => i * 6),
  );
});
