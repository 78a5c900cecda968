/** The few words of a citation, in the reader's language. */
import type { CiteWords } from '../core/cite/cite-words';
import { mediumInWords } from './facts';
import type { KeyOf } from './keys';
import type { Words } from './words';

export function citeWords(words: Words<KeyOf<'shared' | 'cite'>>): CiteWords {
  const [open = '', close = ''] = words.say('shared.quoted', { text: '\0' }).split('\0');
  return {
    publisherNotStated: words.say('shared.publisherNotStated'),
    noDate: words.say('shared.dateNotStated'),
    speakerNotStated: words.say('shared.speakerNotStated'),
    quotes: [open, close],
    between: `${close} … ${open}`,
    said: (speaker, to, medium) =>
      [
        speaker,
        ...(to === null ? [] : [words.say('shared.toWhom', { name: to })]),
        ...(medium === null ? [] : [mediumInWords(words, medium)]),
      ].join(', '),
    date: words.date,
    accessed: (date) => words.say('cite.accessed', { date: words.date(date) }),
  };
}
