import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import type { Entity } from '../../../src/core/model/pack';

const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const compiled = compileFolder(SEEDS);
if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults, null, 2));
const { entities } = compiled.pack;

const named = (id: string): Entity => {
  const entity = entities.find((each) => each.id === id);
  if (!entity) throw new Error(`the pack has no ${id}`);
  return entity;
};

/** The full name of each person in German, French, Italian … : as newspapers there write it. */
const LANGUAGES = ['de', 'fr', 'it', 'es', 'pt', 'pl', 'nl', 'ro', 'el', 'ru', 'uk'];
const FULL_NAMES: Record<string, string> = {
  'boris-bondarev':
    'Boris Bondarew|Boris Bondarev|Boris Bondarev|Borís Bóndarev|Boris Bondarev|Borys Bondariew|Boris Bondarev|Boris Bondarev|Μπόρις Μποντάρεφ|Борис Бондарев|Борис Бондарєв',
  'dmitry-peskov':
    'Dmitri Peskow|Dmitri Peskov|Dmitrij Peskov|Dmitri Peskov|Dmitri Peskov|Dmitrij Pieskow|Dmitri Peskov|Dmitri Peskov|Ντμίτρι Πεσκόφ|Дмитрий Песков|Дмитро Пєсков',
  'ignazio-cassis':
    'Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ignazio Cassis|Ινιάτσιο Κάσις|Иньяцио Кассис|Ігнаціо Кассіс',
  'vladimir-putin':
    'Wladimir Putin|Vladimir Poutine|Vladimir Putin|Vladímir Putin|Vladimir Putin|Władimir Putin|Vladimir Poetin|Vladimir Putin|Βλαντίμιρ Πούτιν|Владимир Путин|Володимир Путін',
  'sergey-lavrov':
    'Sergej Lawrow|Sergueï Lavrov|Sergej Lavrov|Serguéi Lavrov|Serguei Lavrov|Siergiej Ławrow|Sergej Lavrov|Serghei Lavrov|Σεργκέι Λαβρόφ|Сергей Лавров|Сергій Лавров',
  'gennady-gatilov':
    'Gennadi Gatilow|Guennadi Gatilov|Gennadij Gatilov|Guennadi Gatílov|Gennady Gatilov|Giennadij Gatiłow|Gennadi Gatilov|Ghennadi Gatilov|Γκενάντι Γκατίλοφ|Геннадий Гатилов|Геннадій Гатілов',
  'hillel-neuer':
    'Hillel Neuer|Hillel Neuer|Hillel Neuer|Hillel Neuer|Hillel Neuer|Hillel Neuer|Hillel Neuer|Hillel Neuer|Χίλελ Νόιερ|Хиллель Нойер|Гіллель Ноєр',
  'alexei-navalny':
    'Alexej Nawalny|Alexeï Navalny|Aleksej Navalny|Alexéi Navalni|Alexei Navalny|Aleksiej Nawalny|Aleksej Navalny|Aleksei Navalnîi|Αλεξέι Ναβάλνι|Алексей Навальный|Олексій Навальний',
  'kira-yarmysh':
    'Kira Jarmysch|Kira Iarmych|Kira Jarmysh|Kira Yarmish|Kira Yarmysh|Kira Jarmysz|Kira Jarmysj|Kira Iarmîș|Κίρα Γιαρμίς|Кира Ярмыш|Кіра Ярмиш',
  'volodymyr-yelchenko':
    'Wolodymyr Jeltschenko|Volodymyr Ieltchenko|Volodymyr Yelchenko|Volodímir Yelchenko|Volodymyr Yelchenko|Wołodymyr Jelczenko|Volodymyr Jeltsjenko|Volodimir Elcenko|Βολοντίμιρ Γελτσένκο|Владимир Ельченко|Володимир Єльченко',
  'garry-kasparov':
    'Garri Kasparow|Garry Kasparov|Garry Kasparov|Garri Kaspárov|Garry Kasparov|Garri Kasparow|Garri Kasparov|Garry Kasparov|Γκάρι Κασπάροφ|Гарри Каспаров|Гаррі Каспаров',
};

test.each(Object.entries(FULL_NAMES))('%s is known by name in all eleven languages', (id, row) => {
  const { names, givenNames = [] } = named(id);
  const forms = row.split('|');
  expect(forms).toHaveLength(LANGUAGES.length);
  const unknown = forms.filter((form) => {
    const [given = '', family = ''] = form.split(' ');
    const alone = names.find(({ text }) => text === family);
    const full = names.find(({ text }) => text === form);
    return !alone || !full?.standsAlone || !givenNames.includes(given);
  });
  expect(unknown).toEqual([]);
});

test('every person of the pack is in that table', () => {
  const people = entities.filter(({ type }) => type === 'Person').map(({ id }) => id);
  expect(people).toEqual(Object.keys(FULL_NAMES));
});

test.each([
  [
    'boris-bondarev',
    'Бондаревым',
    'Борисом',
    { lang: 'ru', kind: 'inflected', standsAlone: false },
  ],
  ['sergey-lavrov', 'Лавровим', 'Сергієм', { lang: 'uk', kind: 'inflected', standsAlone: false }],
  ['vladimir-putin', 'Путиным', 'Владимиром', { lang: 'ru', kind: 'inflected', standsAlone: true }],
  [
    'dmitry-peskov',
    'Pieskowem',
    'Dmitrijem',
    { lang: 'pl', kind: 'inflected', standsAlone: false },
  ],
  ['alexei-navalny', 'Nawalnys', 'Alexej', { lang: 'de', kind: 'inflected', standsAlone: true }],
  ['hillel-neuer', 'Нойера', 'Хиллеля', { lang: 'ru', kind: 'inflected', ordinaryWord: true }],
  // Where a family name is a word of its own language, it needs support there alone.
  ['vladimir-putin', 'Poutine', 'Vladimir', { lang: 'fr', standsAlone: false, ordinaryWord: true }],
  ['vladimir-putin', 'Путина', 'Владимира', { lang: 'ru', standsAlone: false, ordinaryWord: true }],
])('%s has the family name %s and the given name %s', (id, family, given, expected) => {
  const { names, givenNames } = named(id);
  expect(names.find(({ text }) => text === family)).toMatchObject(expected);
  expect(givenNames).toContain(given);
});

/** Ordinary words of the languages, and names of other things, in lower case. */
const WORDS =
  'neuer neue neues cassis poutine puțin mosca ginevra ginebra genebra suisse uno davos ' +
  'путина кассис коммерсант мир война вторжение вторгнення wojna inwazja rada ' +
  'krieg invasion guerre guerra oorlog război πόλεμος εισβολή keystone guardian';

test('an ordinary word is no name that stands alone', () => {
  const words = new Set(WORDS.split(' '));
  const capitals = ({ text }: { text: string }) => words.has(text.toLowerCase());
  const bold = entities.flatMap(({ names }) =>
    names.filter((name) => capitals(name) && name.standsAlone).map(({ text }) => text),
  );
  expect(bold).toEqual([]);
});

test('no two entities share a name, whatever its capitals', () => {
  const fold = (text: string) => text.normalize('NFC').toLowerCase();
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const { text } of names) {
      owners.set(fold(text), (owners.get(fold(text)) ?? new Set()).add(id));
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([text]) => text);
  expect(shared).toEqual([]);
});
