import { describe, expect, it } from 'vitest';
import { corrected, correctionAction, offAction, UNCORRECTED } from '../../../src/card/correction';
import { createWords } from '../../../src/words/all-words';

const words = createWords('en');
const told = 'Hillel Neuer is no longer marked on a.org.';
const made = { made: true, said: told };
const refused = 'This could not be kept. Reload the page and try again.';

describe('after a correction is asked for on the card', () => {
  it.each([
    {
      name: 'one that was kept says what it came to',
      before: UNCORRECTED,
      asked: { made: true, kept: true, told },
      expects: made,
    },
    {
      name: 'one that could not be kept is not taken for made',
      before: UNCORRECTED,
      asked: { made: true, kept: false, told },
      expects: { made: false, said: refused },
    },
    {
      name: 'one that was taken back says so',
      before: made,
      asked: { made: false, kept: true, told: 'It is marked again.' },
      expects: { made: false, said: 'It is marked again.' },
    },
    {
      name: 'one that could not be taken back stays made',
      before: made,
      asked: { made: false, kept: false, told },
      expects: { made: true, said: refused },
    },
  ])('$name', ({ before, asked, expects }) => {
    expect(corrected(words, before, asked)).toEqual(expects);
  });
});

it.each([
  ['Person', UNCORRECTED, 'Not this person', true],
  ['Organization', UNCORRECTED, 'Not this organisation', true],
  ['Place', UNCORRECTED, 'Not this place', true],
  ['Event', UNCORRECTED, 'Not this event', true],
  ['Quotation', UNCORRECTED, 'This verdict is wrong', true],
  ['Person', made, 'Undo', false],
  ['Quotation', made, 'Undo', false],
] as const)('the correction of a %s, %j, is “%s”', (of, state, label, asked) => {
  const pressed: boolean[] = [];
  const action = correctionAction(words, of, state, (one) => pressed.push(one));
  action.on();
  expect([action.label, pressed]).toEqual([label, [asked]]);
});

it.each([
  ['a.org', 'Switch off on a.org'],
  [null, 'Switch off here'],
])('on the site %s switching off is “%s”', (site, label) => {
  expect(offAction(words, site, () => {}).label).toBe(label);
});
