import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../src/core/search/search';
import { suggestionOf } from '../../../src/platform/suggestions';
import { createWords } from '../../../src/words/all-words';

const words = createWords('en');
const person: SearchResult = {
  kind: 'entity',
  id: 'ada',
  type: 'Person',
  name: 'Ada',
  text: 'Ada',
  lang: 'en',
  match: 'exact',
  ranges: [{ start: 0, end: 2 }],
};
const quotation = (text: string, start: number, end: number): SearchResult => ({
  kind: 'quotation',
  id: 'q',
  utterance: 'u',
  speaker: { id: 'ada', name: 'Ada <Lovelace>' },
  source: 's',
  text,
  match: 'words',
  ranges: [{ start, end }],
});
const long = `${'word '.repeat(30)}needle ${'word '.repeat(30)}`;

describe('a line in the address bar', () => {
  const cases = [
    ['names a person with what was typed', person, '<match>Ad</match>a — <dim>Person</dim>'],
    [
      'gives another spelling with the name it stands for',
      { ...person, text: 'Адa' },
      '<match>Ад</match>a — <dim>Ada, Person</dim>',
    ],
    [
      'writes as text what would be markup',
      quotation('a < b & "c"\u0007', 0, 1),
      '<match>a</match> &lt; b &amp; &quot;c&quot; — <dim>Ada &lt;Lovelace&gt;</dim>',
    ],
    [
      'says of a source that it is one',
      { kind: 'source', id: 's', text: 'News', match: 'exact', ranges: [] },
      'News — <dim>Source</dim>',
    ],
  ] as const satisfies (readonly [string, SearchResult, string])[];
  test.each(cases)('%s', (_, result, description) => {
    expect(suggestionOf(result, words, true).description).toBe(description);
  });

  test('is plain text where the browser reads no markup', () => {
    const { description } = suggestionOf(quotation('a < b', 0, 1), words, false);
    expect(description).toBe('a < b — Ada <Lovelace>');
  });

  test('of a long quotation shows what was typed', () => {
    const { description } = suggestionOf(quotation(long, 150, 156), words, true);
    expect(description).toMatch(/^… word .*<match>needle<\/match> word .*… — /);
    expect(description.length).toBeLessThan(180);
  });

  test('puts the whole text into the bar when it is chosen', () => {
    expect(suggestionOf(quotation(long, 150, 156), words, true).content).toBe(long);
  });
});
