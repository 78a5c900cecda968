import type { Words } from '../../words/words';
import type { Kind } from './marks';

/** What one passage of a kind is called. */
export function kindInWords(words: Words, kind: Kind): string {
  if (kind === 'detail') return words.say('reader.detail');
  return words.say(kind === 'quotation' ? 'shared.type.Quotation' : `shared.type.${kind}`);
}

/** What the passages of a kind are called together. */
export function kindsInWords(words: Words, kind: Kind): string {
  if (kind === 'detail') return words.say('reader.details');
  return words.say(kind === 'quotation' ? 'shared.types.Quotation' : `shared.types.${kind}`);
}
