/** Short facts of sources and quotations, in words. */
import type { DetailName, QuotationBrief, SourceLabel } from '../core/model/brief';
import type { KeyOf, SharedKey } from './keys';
import type { Words } from './words';

type Shared = Words<SharedKey>;

export const publisherOf = (words: Shared, { publisher }: Pick<SourceLabel, 'publisher'>): string =>
  publisher ?? words.say('shared.publisherNotStated');

/** Through which medium something was said; one that Gloss has no word for is called as in the pack. */
export function mediumInWords(words: Shared, medium: string): string {
  return words.look(`shared.medium.${medium.toLowerCase()}`) ?? medium;
}

/** To whom, through what and when something was said, as far as it is known: "to Reuters", "letter". */
export function quotationFacts(
  words: Shared,
  { to, medium, date }: Pick<QuotationBrief, 'to' | 'medium' | 'date'>,
): string[] {
  return [
    ...(to === null ? [] : [words.say('shared.toWhom', { name: to })]),
    ...(medium === null ? [] : [mediumInWords(words, medium)]),
    ...(date === null ? [] : [words.date(date)]),
  ];
}

/**
 * What a detail is called in the middle of a sentence: by the pack, where it speaks the reader's
 * language, else by what Gloss calls such a property; by the pack too where it has no word for it.
 */
export function detailName(
  words: Words<KeyOf<'shared' | 'details'>>,
  { property, label }: DetailName,
  packLanguage: string,
): string {
  if (words.language === packLanguage) return label;
  return words.look(`details.${property}`) ?? label;
}

/** The same with a capital, as a heading has it. */
export function detailHeading(...named: Parameters<typeof detailName>): string {
  const name = detailName(...named);
  return name.charAt(0).toLocaleUpperCase(named[0].language) + name.slice(1);
}
