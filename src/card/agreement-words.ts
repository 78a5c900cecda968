import type { Agreement, DetailName } from '../core/model/brief';
import { detailName } from '../words/facts';
import type { CardKey } from '../words/keys';
import type { Words } from '../words/words';

/** So many details are all named; of more only the first is, so that it stays a line or two. */
const ALL_NAMED = 2;

/**
 * "3 sources · agree on age and place of work · differ on spelling of his name"; null where there is
 * nothing that they agree or differ on.
 */
export function agreementInWords(
  words: Words<CardKey>,
  { agree, differ, sources }: Agreement,
  packLanguage: string,
): string | null {
  if (!agree.length && !differ.length) return null;
  const named = (details: readonly DetailName[]): string => {
    const names = details.map((one) => detailName(words, one, packLanguage));
    if (names.length <= ALL_NAMED) return words.list(names);
    return words.list([...names.slice(0, 1), words.say('shared.more', { n: names.length - 1 })]);
  };
  return [
    words.say('shared.count.source', { n: sources }),
    ...(agree.length ? [words.say('card.agreeOn', { list: named(agree) })] : []),
    ...(differ.length ? [words.say('card.differOn', { list: named(differ) })] : []),
  ].join(' · ');
}
