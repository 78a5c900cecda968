import type { Words } from '../../words/words';

/** What a jump on the page came to: to the nth mark (from 0) of so many, to a quotation, or to none. */
export type Jump = { to: 'mark'; nth: number; of: number } | { to: 'quotation'; shown: boolean };

/** True where the page shows it now. */
export const isShown = (jump: Jump): boolean => (jump.to === 'mark' ? jump.of > 0 : jump.shown);

export function jumpInWords(words: Words, jump: Jump): string {
  if (jump.to === 'quotation')
    return words.say(jump.shown ? 'popup.jump.shown' : 'popup.jump.gone');
  return jump.of === 0
    ? words.say('popup.jump.noMark')
    : words.say('popup.jump.mark', { nth: jump.nth + 1, n: jump.of });
}
