import { describe, expect, test } from 'vitest';
import { REASONS, reasonOf } from '../../../src/core/model/reason';
import { createWords } from '../../../src/words/all-words';
import { createCardWords } from '../../../src/words/card-words';
import { detailHeading, detailName, mediumInWords, quotationFacts } from '../../../src/words/facts';
import { LANGUAGES, languageFor } from '../../../src/words/language';
import { reasonInWords } from '../../../src/words/reasons';
import { Say } from '../../../src/words/view';
import { wordsFrom } from '../../../src/words/words';
import { drawn } from '../card/drawn';
import { formsOf, messagesOf, proseOf } from './message-files';
import { pseudoWords } from './pseudo';

const [english, german, french] = LANGUAGES.map(createWords) as [
  ReturnType<typeof createWords>,
  ReturnType<typeof createWords>,
  ReturnType<typeof createWords>,
];

describe('the language', () => {
  const rows = [
    ['browser', ['de-CH', 'en'], 'de'],
    ['browser', ['FR'], 'fr'],
    ['browser', ['it', 'fr-FR', 'de'], 'fr'],
    ['browser', ['ru', 'uk'], 'en'],
    ['browser', [], 'en'],
    ['fr', ['de'], 'fr'],
    ['en', ['de'], 'en'],
  ] as const;
  test.each(rows)(
    'chosen as %s where the browser prefers %j is %s',
    (choice, preferred, language) => {
      expect(languageFor(choice, preferred)).toBe(language);
    },
  );
});

describe('plurals, numbers, dates and lists are the language’s', () => {
  const rows = [
    ['en', '1 source', '0 sources', '12,345 sources', '24 May 2022', 'a, b and c'],
    ['de', '1 Quelle', '0 Quellen', '12.345 Quellen', '24. Mai 2022', 'a, b und c'],
    ['fr', '1 source', '0 source', '12\u202f345 sources', '24 mai 2022', 'a, b et c'],
  ] as const;
  test.each(rows)('in %s', (language, one, none, many, day, list) => {
    const words = createWords(language);
    const sources = (n: number) => words.say('shared.count.source', { n });
    expect([sources(1), sources(0), sources(12345)]).toEqual([one, none, many]);
    expect(words.date('2022-05-24')).toBe(day);
    expect(words.list(['a', 'b', 'c'])).toBe(list);
  });

  test('a day is the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = place;
      expect(german.date('2022-01-01')).toBe('1. Januar 2022');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

test('a message that there is not is a bug', () => {
  expect(() => wordsFrom('en', {}).say('no.such')).toThrow('no message no.such');
});

describe('a message with elements in it', () => {
  const messages = {
    a: {
      plain: 'Over {n} hills',
      tags: '<b>Why:</b> {reason}',
      given: 'See <link>the {what}</link>.',
    },
  };
  const words = wordsFrom<never>('en', messages) as never;
  const view = (of: string, values?: object) =>
    drawn(<Say of={of as never} values={values as never} />, words);

  test.each([
    ['a.plain', { n: 1200 }, 'Over 1,200 hills'],
    ['a.tags', { reason: <i>so</i> }, '<b>Why:</b> <i>so</i>'],
    [
      'a.given',
      { what: <q>text</q>, link: (inside: never) => <em class="x">{inside}</em> },
      'See <em class="x">the <q>text</q></em>.',
    ],
  ])('%s is drawn with its values in their places', (of, values, markup) => {
    expect(view(of, values)).toBe(markup);
  });

  test('is plain text where it is said', () => {
    expect(wordsFrom('en', messages).say('a.tags', { reason: 'so' })).toBe('Why: so');
  });
});

describe('why a name is marked', () => {
  const rows = [
    [reasonOf('full-name'), 'full name', 'voller Name'],
    [
      reasonOf('two-nearby', 'Hillel Neuer', 'United Nations'),
      'Hillel Neuer and United Nations are named nearby',
      'Hillel Neuer und United Nations werden in der Nähe genannt',
    ],
    [
      reasonOf('one-sentence', 'Boris Bondarev', 'quit'),
      'Boris Bondarev and “quit” in one sentence',
      'Boris Bondarev und „quit“ in einem Satz',
    ],
  ];
  test.each(rows)('%j is told in words', (reason, inEnglish, inGerman) => {
    expect(reasonInWords(english, reason)).toBe(inEnglish);
    expect(reasonInWords(german, reason)).toBe(inGerman);
  });

  test.each(REASONS)('%s has words that leave no place open', (code) => {
    for (const language of LANGUAGES)
      expect(reasonInWords(createCardWords(language), reasonOf(code, 'A', 'B'))).not.toMatch(
        /[{}]|^$/,
      );
  });
});

describe('a detail is named', () => {
  const age = { property: 'age', label: 'age' };
  const own = { property: 'jobTitle', label: 'rank at court' };
  const unknown = { property: 'shoeSize', label: 'size of shoes' };
  const rows = [
    ['as the pack has it in its own language', english, own, 'en', 'rank at court'],
    ['as Gloss has it in another', german, age, 'en', 'Alter'],
    ['as the pack has it where Gloss has no word', german, unknown, 'en', 'size of shoes'],
    ['as Gloss has it where the pack is in another language', english, own, 'de', 'position'],
  ] as const;
  test.each(rows)('%s', (_, words, detail, packLanguage, name) => {
    expect(detailName(words, detail, packLanguage)).toBe(name);
  });

  test('with a capital in a heading', () => {
    expect(detailHeading(french, own, 'en')).toBe('Fonction');
  });
});

describe('the facts of a quotation', () => {
  test('are told as far as they are known', () => {
    const facts = { to: 'Reuters', medium: 'letter', date: '2022-05' };
    expect(quotationFacts(german, facts)).toEqual(['gegenüber Reuters', 'Brief', 'Mai 2022']);
    expect(quotationFacts(german, { to: null, medium: null, date: null })).toEqual([]);
  });

  test('call a medium that Gloss has no word for as the pack does', () => {
    expect(mediumInWords(french, 'carrier pigeon')).toBe('carrier pigeon');
  });
});

test('the long pseudo-language is at least 40 % longer, message by message', () => {
  const long = pseudoWords('long');
  const short = [...messagesOf('en')].filter(([key, message]) => {
    const said = long.say(key as never, { n: 1 }).length;
    return said < Math.min(...formsOf(message).map((form) => proseOf(form).length)) * 1.4;
  });
  expect(short).toEqual([]);
});
