/** What an altered quotation changes, difference by difference. */
import type { Pair } from '../collate/align';
import { cutNegation, isNegation } from '../collate/negation';
import { bridgedPairs, explains, isMatch, lostGaps } from '../collate/wording';
import type { Change } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { ELLIPSIS } from '../text/words';
import { keysOf, kindOf, negations } from './change-kind';
import { hiddenNegations } from './hidden-negation';
import type { Match } from './match';
import { standIn } from './moved';
import { leftOutAt } from './source-gaps';
import type { TextOf } from './stretch';
import { isSpoken, type Versions } from './versions';

/** Two changes so few shared words apart may be one: "never have I", "I have never". */
const APART = 3;

/** The changes of an altered match, in the page's order; `versions` are the pack's. */
export function changesOf(match: Match, pageText: TextOf, versions: Versions): Change[] {
  const { comparison, version } = match;
  const { pairs, from, to } = comparison;
  const sourceText: TextOf = (start, end) => version.text.slice(start, end);
  const first = pairs.findIndex(isMatch);
  const last = pairs.findLastIndex(isMatch);
  const gaps: { left: Unit[]; right: Unit[]; at: number }[] = [];
  const bridged = bridgedPairs(pairs, to);
  const cut = new Set(lostGaps(pairs, from, to).flat());
  let shared = APART + 1;
  pairs.forEach((pair, i) => {
    const outside = i < first || i > last;
    if (isMatch(pair)) {
      shared++;
      return;
    }
    // What brackets stand for is lost as well where more is lost than they can stand for.
    const isLost = pair.op === 'replace' && cut.has(pair) && !bridged.has(pair);
    if ((explained(pair, from, to) && !isLost) || (outside && pair.op === 'delete')) return;
    const isSourceGap = pair.op === 'delete' && from[pair.from[0]]?.key === ELLIPSIS;
    const left = bridged.has(pair)
      ? []
      : from.slice(...pair.from).filter((unit) => isSpoken(unit) || isSourceGap);
    const right = to.slice(...pair.to).filter(isSpoken);
    if (left.length === 0 && right.length === 0) return;
    const gap = gaps.at(-1);
    if (gap && shared === 0) {
      gap.left.push(...left);
      gap.right.push(...right);
    } else gaps.push({ left, right, at: i });
    shared = 0;
  });
  const lead = gaps.find(({ at }) => at < first);
  if (lead) lead.left = atEnd(lead, from.slice(0, pairs[first]?.from[0]), true);
  const tail = gaps.findLast(({ at }) => at > last);
  if (tail) tail.left = atEnd(tail, from.slice(pairs[last]?.from[1]), false);
  const lost = cutNegation(from, pairs[first]?.from[0] ?? 0, (pairs[last]?.from[1] ?? 1) - 1);
  const beside = lost && from.indexOf(lost) < (pairs[first]?.from[0] ?? 0) ? lead : tail;
  if (lost && beside && negations(beside.right) > negations(beside.left))
    beside.left = span(from, [lost, ...beside.left]);
  const merged = cancelled(gaps, from, to);
  const changes = merged.map(({ left, right }) => ({
    // What is moved with its "not" negates no more than before.
    kind:
      left.length === 0 && standIn(right, from)
        ? 'wording'
        : kindOf(left, right, sourceText, pageText, versions.names),
    from: leftOut(match, left, versions) ?? wordsIn(left, sourceText),
    to: wordsIn(right, pageText),
  }));
  if (lost && first >= 0 && !merged.some(({ left }) => left.includes(lost)))
    changes.push({ kind: 'negation', from: sourceText(lost.start, lost.end), to: '' });
  const told = new Set([lost, ...merged.flatMap(({ left, right }) => [...left, ...right])]);
  for (const { source, page } of hiddenNegations(pairs, from, to))
    if (![...source, ...page].some((unit) => isNegation(unit) && told.has(unit)))
      changes.push({
        kind: 'negation',
        from: wordsIn(source, sourceText),
        to: wordsIn(page, pageText),
      });
  return changes;
}

/** Where a source itself leaves words out, and the page does not say so: those of a fuller source. */
function leftOut({ version }: Match, left: readonly Unit[], versions: Versions): string | null {
  const [unit, ...more] = left;
  const isGap = unit?.key === ELLIPSIS && more.length === 0;
  return isGap ? leftOutAt(version, unit, versions) : null;
}

const explained = (pair: Pair, from: readonly Unit[], to: readonly Unit[]): boolean =>
  pair.op !== 'delete' &&
  explains(pair, from, to) &&
  to.slice(...pair.to).every((unit) => !isSpoken(unit) || (unit.aside && !isNegation(unit)));

/** The version's words that others stand for at an end: as many and a few more, inside the clause. */
function atEnd({ left, right }: Gap, rest: readonly Unit[], isLead: boolean): Unit[] {
  if (left.length === 0) return left;
  const own: Unit[] = [];
  const order = isLead ? rest.toReversed() : rest;
  for (const [i, unit] of order.entries()) {
    const before = isLead ? order[i - 1] : unit;
    if (i > 0 && before?.clause) break;
    if (own.length > right.length + 1) return left;
    if (isSpoken(unit)) own.push(unit);
  }
  return own.length >= left.length ? (isLead ? own.reverse() : own) : left;
}

interface Gap {
  left: Unit[];
  right: Unit[];
}

/** Joins a negation that goes in one place and comes in the next: it was moved. */
function cancelled(gaps: readonly Gap[], from: readonly Unit[], to: readonly Unit[]): Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const last = joined.at(-1);
    const balance = ({ left, right }: Gap) => negations(right) - negations(left);
    if (last && balance(last) !== 0 && balance(last) + balance(gap) === 0) {
      const left = span(from, [...last.left, ...gap.left]);
      const right = span(to, [...last.right, ...gap.right]);
      const shared = Math.max(left.length, right.length);
      // The same word in two places: each place is a change.
      const isSame = keysOf(left).join(' ') === keysOf(right).join(' ');
      if (!isSame && shared <= last.left.length + gap.left.length + last.right.length + APART) {
        joined[joined.length - 1] = { left, right };
        continue;
      }
    }
    joined.push(gap);
  }
  return joined;
}

function span(all: readonly Unit[], some: readonly Unit[]): Unit[] {
  const places = some.map((unit) => all.indexOf(unit));
  return places.length === 0 ? [] : all.slice(Math.min(...places), Math.max(...places) + 1);
}

/** From the first unit to the last; where a reporter interrupts, the words without what is between. */
function wordsIn(units: readonly Unit[], textOf: TextOf): string {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return '';
  const text = textOf(first.start, last.end);
  return /["“”„«»]/.test(text)
    ? units.map((unit) => textOf(unit.start, unit.end)).join(' ')
    : text.replace(/\s+/g, ' ').trim();
}
