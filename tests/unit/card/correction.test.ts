import { describe, expect, it } from 'vitest';
import { corrected, UNCORRECTED } from '../../../src/card/correction';

const neuer = { name: 'Hillel Neuer', site: 'a.org' };
const made = { made: true, said: 'Hillel Neuer is no longer marked on a.org.' };
const refused = 'This could not be kept. Reload the page and try again.';

describe('after the button on the card is pressed', () => {
  const cases = [
    {
      name: 'a correction that was kept is said with its name and site',
      before: UNCORRECTED,
      asked: { ...neuer, made: true, kept: true },
      expects: made,
    },
    {
      name: 'one that could not be kept is not taken for made',
      before: UNCORRECTED,
      asked: { ...neuer, made: true, kept: false },
      expects: { made: false, said: refused },
    },
    {
      name: 'one that was taken back says that the name is marked again',
      before: made,
      asked: { ...neuer, made: false, kept: true },
      expects: { made: false, said: 'Hillel Neuer is marked on a.org again.' },
    },
    {
      name: 'one that could not be taken back stays made',
      before: made,
      asked: { ...neuer, made: false, kept: false },
      expects: { made: true, said: refused },
    },
  ];
  it.each(cases)('$name', ({ before, asked, expects }) => {
    expect(corrected(before, asked)).toEqual(expects);
  });
});
