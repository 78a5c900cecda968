import { isOpener, isTitle } from './context-words';

/** Nouns for somebody who may resign. */
const OFFICE =
  '(?:minister|envoy|ambassador|diplomat|officer|official|colleague|president|spokes(?:man|woman|person)|' +
  'counsell?or|chief|head|director|leader|mp|lawmaker|judge|general|secretary|consul|attach[eé]|others?|' +
  'people|everyone|anyone|nobody|boss|wife|those)s?';
/** What may stand between whoever does something and the verb for it. */
const HELPING =
  '\\s+(?:(?:ha[sd]|have|wo?uld|will|may|might|could|should|must|can|also|else|abrupt|\\w+ly)\\s+)*$';
/** Verbs that have somebody else do it: "called on his colleagues to". */
const BIDDING =
  /\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|told|tell(?:s|ing)?|encourag(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|order(?:s|ed|ing)?|persuad(?:e|es|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed)?(?= \S+ to\b)|beg(?:s|ged)?|implor(?:e|es|ed))\b(?=.*\bto\s*$)/i;
/** "asked whether he wants to" */
const OWN_WILL = /\b(?:whether|if) (?:he|she)\b/;
/** What makes the noun after it the person himself: "was the first diplomat to". */
const IDENTITY = /\b(?:is|was|are|were|be|been|being|became|become|becomes|as|remains?)\b/i;
const RELATIVE = new RegExp(`\\b${OFFICE}\\s+(?:who|that|whose)\\b[^,]*$`, 'i');
/** ", the then minister had", "said the ambassador had", "how his boss", "Bondarev's boss". */
const OWN_SUBJECT = new RegExp(
  `(?:^['’]s|(?:,|\\b(?:that|said|says|how|after|when))\\s+(?:that\\s+)?(?:the|an?|his|her|their|another|some|several|many|other|two|three|one)\\b)[^,]*\\b${OFFICE}\\b[^,]*$`,
  'i',
);
/** "Few diplomats", "that others have". */
const OFFICE_BEFORE = new RegExp(`\\b(?:${OFFICE}|she)${HELPING}`, 'i');
/** "Boris Johnson had", "Chubais's abrupt"; behind a preposition a name is a place's, or the like. */
const NAME_BEFORE = new RegExp(
  `(\\b(?:in|on|at|of|to|from|for)(?:\\s+the)?\\s+)?\\b(?!\\w+ly\\b)([A-Z][\\w-]+)(['’]s)?${HELPING}`,
);
/** "welcomed Anatoly Chubais for", "Anatoly Chubais, who". */
const NAMED_OTHER =
  /\b(?:prais|thank|welcom|criticis|criticiz|applaud|commend|congratulat|blam|attack|admir|respect|honou?r|salut|hail|envi)\w*\s+(?:(?:the|former)\s+)*(?:[A-Z][\w-]+\s+){1,3}for\s+$|[A-Z][\w-]+\s+[A-Z][\w-]+,?\s+who\b[^,]*$/;
/** "would not", "has no plans to", "refused to"; but "no choice but to", "did not say why he". */
const NEGATED =
  /(?:\b(?:not|never|no|cannot|refus\w+|declin\w+|den(?:y|ies|ied)|reject\w+|ruled out|rather than|ha(?:ve|[sd]) yet)|n['’]t)(?:\s+(?:to|be|ha[sd]|have|plan\w*|inten\w+|of|that|he|calls))*\s+$/i;
const SAYING = /^\s+(?:said|says|told|noted|recall\w*|added|wrote|tweeted|posted)\b/;
const WHEN = /^\W*(?:When|After|As|Before|Since)\b/;

const isStranger = (word = ''): boolean => word !== '' && !isOpener(word) && !isTitle(word);

/** True where somebody of whom the pack knows nothing stands right before a trigger. */
function followsStranger(before: string): boolean {
  const [, preposition, word, possessive] = NAME_BEFORE.exec(before) ?? [];
  if (!isStranger(word) || (preposition && !possessive)) return false;
  // "Bondarev's LinkedIn resignation letter"
  return possessive !== undefined || !/^['’]s\s/.test(before);
}

/** True where the words before a trigger say that it was not done: "refused to", "would not". */
export const isNegated = (before: string): boolean => NEGATED.test(before);

/** True where the words behind a trigger give it to somebody of whom the pack knows nothing: "of Chubais". */
export const isStrangers = (behind: string): boolean =>
  isStranger(/^\s+of\s+([A-Z][\w-]+)/.exec(behind)?.[1]);

/**
 * True where the actor is the one of whom a trigger tells, by the words between the two. False for
 * another's deed in the same sentence: "praised the envoy who", "called on his colleagues to", ", the
 * then minister had", "said Boris Johnson had".
 * @param titled what is looked at is in a title, where each word has a capital.
 */
export function isSubject(between: string, titled = false): boolean {
  if (BIDDING.test(between) || NAMED_OTHER.test(between)) return false;
  const relative = RELATIVE.exec(between);
  if (relative && !IDENTITY.test(between.slice(0, relative.index))) return false;
  if (OWN_SUBJECT.test(between) || OFFICE_BEFORE.test(between)) return false;
  return titled || !followsStranger(between);
}

/**
 * The same for an actor who comes after the trigger: "When he resigned, Bondarev"; but "The ambassador
 * resigned, Bondarev said".
 * @param before what stands in the sentence before the trigger.
 * @param between what stands between the trigger and the actor.
 * @param behind what stands behind the actor.
 */
export function isSubjectBehind(before: string, between: string, behind: string): boolean {
  if (followsStranger(before) || (BIDDING.test(before) && !OWN_WILL.test(before))) return false;
  const isTold = /^,\s+$/.test(between) && SAYING.test(behind);
  return !isTold || WHEN.test(before) || !OFFICE_BEFORE.test(before);
}
