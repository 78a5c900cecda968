import { givenNameForms, nounForms, surnameForms } from '../inflect/inflect';
import type { EntityEntry, NameEntry, SpellingEntry } from '../model/annotation';

/** A name made of one entry of the spellings, and where the entry stands in them. */
export interface Spelled {
  name: NameEntry & { lang: string };
  at: [language: string, item: number];
}

interface Item {
  language: string;
  item: number;
  spelling: string | SpellingEntry;
}

function itemsOf({ spellings = {} }: EntityEntry): Item[] {
  return Object.entries(spellings).flatMap(([language, list = []]) =>
    list.map((spelling, item) => ({ language, item, spelling })),
  );
}

/**
 * The names that the spellings of an entity stand for, case forms among them, each text once and none
 * that is among its `names` and `otherNames`: what is written out there counts. A text of several
 * languages has the first of them.
 */
export function spelledNames(entry: EntityEntry): Spelled[] {
  const texts = new Set([...(entry.names ?? []), ...(entry.otherNames ?? [])].map((n) => n.text));
  const spelled: Spelled[] = [];
  for (const { language, item, spelling } of itemsOf(entry)) {
    const names =
      typeof spelling === 'string'
        ? personNames(entry, spelling, language)
        : wordNames(spelling, language);
    for (const name of names) {
      if (texts.has(name.text)) continue;
      texts.add(name.text);
      spelled.push({ name: { ...name, lang: language }, at: [language, item] });
    }
  }
  return spelled;
}

/** The given names in a person's spellings, with their case forms, each once. */
export function spelledGivenNames(entry: EntityEntry): string[] {
  const { gender } = entry;
  const all = itemsOf(entry).flatMap(({ language, spelling }) => {
    const [given] = typeof spelling === 'string' ? spelling.split(' ') : [];
    return given && gender ? [given, ...givenNameForms(language, given, gender)] : [];
  });
  return [...new Set(all)];
}

/**
 * The full name, the family name, and the family name's case forms: the words beside a family name
 * tell whose it is, so that "Борисом Бондаревым" needs no row of its own.
 */
function personNames(entry: EntityEntry, fullName: string, language: string): NameEntry[] {
  const family = fullName.slice(fullName.lastIndexOf(' ') + 1);
  const forms = entry.gender ? surnameForms(language, family, entry.gender) : [];
  const like = familyFlags(entry);
  return [
    { text: fullName, kind: 'full' },
    { ...like, text: family, kind: 'short' },
    ...forms.map((text): NameEntry => ({ ...like, text, kind: 'inflected' })),
  ];
}

/** A family name needs support in every language where it does in the pack's own. */
function familyFlags({ names = [], otherNames = [] }: EntityEntry) {
  const short = [...names, ...otherNames].find((n) => n.kind === 'short' && !n.text.includes(' '));
  return {
    standsAlone: short?.standsAlone ?? false,
    ordinaryWord: short?.ordinaryWord ?? false,
  };
}

function wordNames({ cases, ...spelling }: SpellingEntry, language: string): NameEntry[] {
  const { text, kind = 'full' } = spelling;
  const forms = cases ?? nounForms(language, text);
  const standsAlone = spelling.standsAlone ?? kind === 'full';
  return [
    { ...spelling, kind },
    ...forms.map(
      (form): NameEntry => ({ ...spelling, text: form, kind: 'inflected', standsAlone }),
    ),
  ];
}
