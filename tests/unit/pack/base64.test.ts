import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/core/pack/base64';

test('base64 is the same as the platform writes, and gives the bytes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('more bytes than one chunk holds come back', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 31) & 255);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test.each(['A', 'AB=', 'A===', 'AB C', 'AB-_', '=AAA', 'A=AA'])('%j is not base64', (text) => {
  expect(fromBase64(text)).toBeNull();
});
