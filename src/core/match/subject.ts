import { lateRegExp } from '../text/late-regexp';

/** Nouns for somebody who may resign. */
const OFFICE =
  '(?:minister|envoy|ambassador|diplomat|officer|official|colleague|president|spokes(?:man|woman|person)|' +
  'counsell?or|chief|head|director|leader|mp|lawmaker|judge|general|secretary|consul|attach[eé]|others?|' +
  'people|everyone|anyone|nobody)s?';
/** Verbs that have somebody else do it: "called on his colleagues to". */
const BIDDING =
  /\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|told|tell(?:s|ing)?|encourag(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|order(?:s|ed|ing)?|persuad(?:e|es|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed)?(?= \S+ to\b)|beg(?:s|ged)?|implor(?:e|es|ed))\b(?=.*\bto\s*$)/i;
/** What makes the noun after it the person himself: "was the first diplomat to". */
const IDENTITY = /\b(?:is|was|are|were|be|been|being|became|become|becomes|as|remains?)\b/i;
const RELATIVE = new RegExp(`\\b${OFFICE}\\s+(?:who|that|whose)\\b[^,]*$`, 'i');
/** Somebody of whom the pack knows nothing: "Elizabeth Wilmshurst, who". */
const NAMED_OTHER = lateRegExp(String.raw`\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+,?\s+who\b[^,]*$`, 'u');
const OWN_SUBJECT = new RegExp(
  `^\\s*(?:that\\s+)?(?:the|a|an|his|her|their|another|some|several|many|other|two|three|one)\\b[^,]*\\b${OFFICE}\\b[^,]*$`,
  'i',
);

/**
 * True where the actor is the one of whom a trigger tells, by the words between the two. False for
 * another's deed in the same sentence: "praised the envoy who", "called on his colleagues to", ", the
 * then minister had".
 */
export function isSubject(between: string): boolean {
  if (BIDDING.test(between)) return false;
  if (NAMED_OTHER().test(between)) return false;
  const relative = RELATIVE.exec(between);
  if (relative && !IDENTITY.test(between.slice(0, relative.index))) return false;
  const comma = between.lastIndexOf(',');
  return comma < 0 || !OWN_SUBJECT.test(between.slice(comma + 1));
}
