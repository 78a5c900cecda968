import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/cli/narrow-scripts';

describe('a script with its wide characters escaped', () => {
  it.each([
    { of: 'a string', code: "'Бондарев — “é”'" },
    { of: 'a template', code: '`Łódź ’`' },
    { of: 'a character beyond the first plane', code: "'😀'" },
    { of: 'an expression’s find', code: "'aЖb'.search(/[А-я]/)" },
    { of: 'a Unicode expression’s find', code: "'x😀'.match(/[😀-😂]/u)[0]" },
    { of: 'a character behind a needless backslash', code: "'\\–' + /\\–/.test('–')" },
    { of: 'a character behind an escaped backslash', code: "'\\\\–'" },
  ])('means the same: $of', ({ code }) => {
    const run = (text: string): unknown => new Function(`return ${text}`)();
    const narrowed = narrow(code);
    expect(narrowed).toMatch(/^[\0-\x7f]*$/);
    expect(run(narrowed)).toEqual(run(code));
  });
});
