import { describe, expect, test } from 'vitest';
import { nameEnd } from '../../../src/core/match/spelling';

/** name, text (the name is looked for at its beginning), what of it is the name, exact case asked for */
const FOUND: [name: string, text: string, found: string, exact?: boolean][] = [
  ['Boris Bondarev', 'Boris Bondarev resigned', 'Boris Bondarev'],
  ['Boris Bondarev', 'BORIS BONDAREV RESIGNED', 'BORIS BONDAREV'],
  ['Boris Bondarev', 'Boris\n   Bondarev', 'Boris\n   Bondarev'],
  ['Boris Bondarev', 'Boris\u00a0Bondarev', 'Boris\u00a0Bondarev'],
  ['Boris Bondarev', 'Boris Bonda\u00adrev said', 'Boris Bonda\u00adrev'],
  ['Boris Bondarev', 'Bo\u200bris Bondarev\u200b said', 'Bo\u200bris Bondarev'],
  ['Boris Bondarev', 'Boris Bondarev’s letter', 'Boris Bondarev'],
  ['Tages-Anzeiger', 'Tages Anzeiger', 'Tages Anzeiger'],
  ['Tages-Anzeiger', 'Tages\u2011Anzeiger', 'Tages\u2011Anzeiger'],
  ['Tages-Anzeiger', 'Tages-\nAnzeiger', 'Tages-\nAnzeiger'],
  ['Навальный', 'Навальныи\u0306 сказал', 'Навальныи\u0306'],
  ['Genève', 'Gene\u0300ve', 'Gene\u0300ve'],
  ['invasion of Ukraine', 'Invasion of Ukraine', 'Invasion of Ukraine'],
  ['St. Gallen', 'St Gallen', 'St Gallen'],
  ['Cassis', 'Cassis said', 'Cassis', true],
];

const NOT_FOUND: [name: string, text: string, exact?: boolean][] = [
  ['Boris Bondarev', 'boris bondarev'],
  ['Boris Bondarev', 'Boris, Bondarev'],
  ['Boris Bondarev', 'Boris Bondareva'],
  ['Boris Bondarev', 'Boris -- Bondarev'],
  ['Geneva', 'Genéva'],
  ['Genève', 'Geneve'],
  ['Cassis', 'CASSIS', true],
  ['Neuer', 'neuer Vertrag'],
  ['UN', 'un diplomate'],
  ['Lavrov', 'Lavrovskoe'],
  ['Putin', 'Putin_fan'],
];

describe('a name is found', () => {
  test.each(FOUND)('%s in %j', (name, text, found, exact = false) => {
    expect(text.slice(0, Math.max(0, nameEnd(text, 0, name, exact)))).toBe(found);
  });
});

describe('a name is not found', () => {
  test.each(NOT_FOUND)('%s in %j', (name, text, exact = false) => {
    expect(nameEnd(text, 0, name, exact)).toBe(-1);
  });
});
