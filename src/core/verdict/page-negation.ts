/** A negation that a page prints before its marks: did not want “…”, refused to “…” */
import { isNegation } from '../collate/negation';
import type { Unit } from '../text/house-style';
import { wordSet } from '../text/word-set';
import type { Group } from './groups';
import { blockAt, type PageText } from './page-text';
import { unitsIn } from './stretches';

/** Words that negate what follows them are so near, in code units and in words. */
const BEFORE = 80;
const WORDS = 6;

/** Negations in themselves, where nothing but what they refuse follows. */
const REFUSALS = wordSet(
  'refuse refuses refused refusing decline declines declined declining unwilling unable',
);

/**
 * All that may stand between a negation and what it negates: whoever does not want it, or is not about to
 * do it, leaves it negated. Whoever cannot wait for it, does not mind it or does not only do it says that
 * it is so; any other word may do the same, and a name or a verb with a subject of its own begins what
 * the negation does not reach, but in "not all diplomats are" and "never would Bondarev". @ is a word with
 * a capital.
 */
const CARRIES = new RegExp(
  `^(?:(?:${[
    'to|be|been|being|is|are|was|were|has|had|have(?! to )|having(?! to )|do|does|did',
    'can|could|will|would|shall|should|may|might|must',
    'any|longer|more|anymore|ever|again|yet|even|really|all|the|a|an|his|her|their',
    'want(?:s|ed|ing)?|wish(?:es|ed|ing)?|like|care|dare|desire|intend(?:s|ed|ing)?|intention|plan(?:s|ned|ning)?',
    'agree|consent|choose|allow(?:ed)?|permitted|willing(?:ness)?|ready|prepared|able|eager|inclined|going|about to',
    'bring (?:him|her)self|bear|afford|stand|tak(?:e|es|ing)|accept(?:s|ing)?|carry(?:ing)?|assum(?:e|ing)|shar(?:e|ing)',
    'tolerate|support(?:s|ing)?|continu(?:e|ing)|go on|keep',
    'all (?:[^ ]+ ){0,3}(?:is|are|was|were)',
    '(?:can|could|will|would|do|does|did) (?:he|she|they|@(?: @){0,2})',
    '(?:think|thinks|believe|believes|feel|feels|see) (?:that )?(?:he|she|they) (?:can|could|will|would|should|wants?|wanted)',
  ].join('|')}) )*$`,
);

/** With one of these before it a negation is no negation: denied that he did not want “…” */
const REVERSALS = wordSet(
  'deny denies denied denying doubt doubts doubted fail fails failed failing stop stops stopped ' +
    'stopping cease ceased hesitate hesitated regret regrets regretted',
);

/** After these a negation is told by itself. */
const JOINING = wordSet('and or but because when while if which who whereas although though since');

/** True where the page's own words right before a quotation negate what it quotes, once. */
export function negatesQuotation(page: PageText, { parts: [first] }: Group): boolean {
  if (!first) return false;
  const start = Math.max(blockAt(page, first.start).start, first.start - BEFORE);
  const before = page.text.slice(start, first.start);
  if (/[^\p{L}\p{N}\s]\s*\S\s*$/u.test(before)) return false;
  const words = unitsIn(page.text, [{ start, end: first.start }]);
  const clause = words.slice(
    1 + words.findLastIndex(({ key }, i) => JOINING.has(key) || words[i + 1]?.clause),
  );
  const at = clause.findLastIndex(isNegative);
  if (at < clause.length - WORDS || at < 0) return false;
  const between = clause
    .slice(at + 1)
    .map(({ key, start: from }) => (/\p{Lu}/u.test(page.text.charAt(from)) ? '@ ' : `${key} `));
  return (
    CARRIES.test(between.join('')) &&
    !clause.slice(0, at).some((unit) => isNegative(unit) || REVERSALS.has(unit.key))
  );
}

const isNegative = (unit: Unit): boolean => isNegation(unit) || REFUSALS.has(unit.key);
