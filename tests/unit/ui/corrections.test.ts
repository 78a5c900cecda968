import { describe, expect, it } from 'vitest';
import { nameOf, origin } from '../../../src/ui/options/correction-words';
import { createWords } from '../../../src/words/all-words';

const correction = { entity: 'hillel-neuer', text: 'Neuer', date: '2026-11-21' };
const pack = { entities: [{ id: 'hillel-neuer', name: 'Hillel Neuer' }] };

describe('a correction is named', () => {
  const cases = [
    { name: 'as the pack has it', expects: 'Hillel Neuer' },
    { name: 'as the page did while the pack is being read', from: null, expects: 'Neuer' },
    { name: 'as the page did where the pack has it no more', entity: 'gone', expects: 'Neuer' },
    { name: 'by its id where nothing else is known', entity: 'gone', text: '', expects: 'gone' },
  ];
  it.each(cases)('$name', ({ from = pack, expects, ...said }) => {
    expect(nameOf({ ...correction, ...said }, from)).toBe(expects);
  });
});

describe('where a correction comes from is given', () => {
  const cases = [
    { name: 'with its day and the page’s words', expects: '21 November 2026, on “Neuer”' },
    { name: 'without words that are the name', text: 'Hillel Neuer', expects: '21 November 2026' },
    { name: 'without a day that is not known', date: '', expects: 'on “Neuer”' },
    { name: 'not at all where nothing is known', text: '', date: '', expects: '' },
  ];
  it.each(cases)('$name', ({ expects, text = correction.text, date = correction.date }) => {
    expect(origin(createWords('en'), { text, date }, 'Hillel Neuer')).toBe(expects);
  });
});
