import type { UtteranceBrief } from '../../core/model/brief';
import { mediumInWords } from '../../words/facts';
import type { Words } from '../../words/words';

/** "1 origin: Reuters", "2 origins: Associated Press (interview); letter", "1 origin, not stated" */
export function originsInWords(words: Words, origins: UtteranceBrief['origins']): string {
  const n = origins.length;
  const named = origins.map(({ to, medium }) => {
    const through = medium === null ? null : mediumInWords(words, medium);
    return to !== null && through !== null ? `${to} (${through})` : (to ?? through);
  });
  if (named.every((name) => name === null)) return words.say('popup.originsNotStated', { n });
  const names = named.map((name) => name ?? words.say('popup.notStated')).join('; ');
  return words.say('popup.originsNamed', { n, names });
}
