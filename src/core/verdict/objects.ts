/** Whether a name is the object of what stands before it, and so no subject of a verb. */
import { isTitle } from '../match/context-words';
import { ROLES } from './attribution-words';

/** Before a name these make it no subject. */
const GOVERNS =
  /\b(of|for|to|with|by|from|about|on|against|at|in|under|than|like|over|between|behind|beside|via|as|towards?|replaced|met|meeting|met with|meets|told|asked|criticised|criticized|praised|accused|attacked|supports?|supported)\s+(?:the\s+)?((?:[\p{L}’'.-]+\s+){0,3})$/iu;

/** These have a time or a place of their own: "on Monday", "in Geneva". */
const PLACING = /^(?:on|in|at)$/i;

/** Words that begin another clause or phrase: what stands before them has its object already. */
const STARTS =
  /\b(?:and|but|or|nor|so|yet|after|before|when|while|whereas|until|since|because|although|though|if|that|which|whom|who|whose|where|once|then|today|yesterday|of|for|to|with|by|from|about|on|against|at|in|under|than|like|over|as)\b/i;

/** What may be said of somebody or of a body right before the name, besides an office. */
const DESCRIBES = new RegExp(
  '^(?:a|an|his|her|their|its|our|my|former|then|ex|fellow|one-?time|long-?time|senior|top|chief|deputy|' +
    'acting|late|young|old|exiled|jailed|imprisoned|dissident|colleagues?|embattled|outspoken|\\p{L}+ist|' +
    'reporters?|editors?|correspondents?|authors?|writers?|lawmakers?|businessm[ae]n|oligarchs?|aides?|' +
    'all(?:y|ies)|group|agency|newspaper|daily|weekly|magazine|channel|broadcaster|outlet|website|' +
    "foreign|prime|interior|defen[cs]e|finance|veteran|kremlin|press|\\p{L}+[’']s?|organi[sz]ation|watchdog|network|station|portal|tabloid|company|party|movement|foundation|" +
    '\\p{Lu}\\p{Ll}*(?:ian|ish|ese|rican|erman|ench|utch|wiss|reek))$',
  'iu',
);

const IS_ROLE = new RegExp(`^(?:ex-)?(?:${ROLES})s?$`, 'iu');

/** True where a name after these words is an object: "of Kremlin spokesman", not "in Geneva". */
export function isObject(before: string): boolean {
  for (let rest = before; ; ) {
    const found = GOVERNS.exec(rest);
    if (!found) return false;
    if (governs(found[1] as string, found[2] as string)) return true;
    rest = rest.slice(found.index + 1);
  }
}

/** True where nothing but what is said of the named one stands between. */
function governs(word: string, between: string): boolean {
  const words = between.split(/\s+/).filter(Boolean);
  if (STARTS.test(between)) return false;
  const last = words.at(-1);
  if (last === undefined) return true;
  if (PLACING.test(word)) return words.every(describes);
  return /^\p{Ll}/u.test(last) ? !TIME.test(last) : describes(last);
}

/** "For years Bondarev said": no word for somebody. */
const TIME =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|mornings?|noon|afternoon|evenings?|nights?|now|then|long)$/;

/** An office, a title, or what else is said of a person right before the name. */
export const describes = (word: string): boolean =>
  IS_ROLE.test(word) || DESCRIBES.test(word) || isTitle(word.replace(/\.$/, ''));
