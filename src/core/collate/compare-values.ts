/**
 * Compares what several sources say on one detail. Numbers, dates, durations and names are computed;
 * texts only where their words are the same: the rest is a judgement, and the annotation's.
 */
import { dateInWords } from '../model/dates';
import type { COMPARISONS, StatementKind } from '../model/pack';
import { readSpan } from './normal-form';
import { compareSpans, spanInWords } from './spans';
import { compareWords, isMatch } from './wording';

/** One source's word on the detail. */
export interface ComparedValue {
  source: string;
  /** The source's own words. */
  words: string;
  /** What they come to; see collate/normal-form. Null for text. */
  normal: string | null;
  /** When the source was published, or, where that is not stated, when the pack was made. */
  told: string;
}

export interface ValueComparison {
  comparison: (typeof COMPARISONS)[number];
  /** In words a reader understands. */
  reason: string;
}

interface Context {
  /** How many sources the pack has. */
  sources: number;
  /** The canonical name of an entity. */
  nameOf(id: string): string;
}

/**
 * How the values compare, and why; null where that takes a judgement. One value alone, or values of
 * one source alone, are `single` whatever they say.
 */
export function compareValues(
  kind: StatementKind,
  values: readonly ComparedValue[],
  context: Context,
): ValueComparison | null {
  const speaking = new Set(values.map(({ source }) => source)).size;
  if (speaking < 2) return { comparison: 'single', reason: 'Only one source says it.' };
  const who = whoSpeaks(speaking, context.sources);
  if (kind === 'text') {
    return sameText(values) ? { comparison: 'agree', reason: `${who} use the same words.` } : null;
  }
  const say = (normal: string) => inWords(kind, normal, context);
  const normals = [...new Set(values.map(({ normal }) => normal ?? ''))];
  const [first = '', ...others] = normals;
  if (others.length === 0) {
    return { comparison: 'agree', reason: `${who} give ${say(first)}.` };
  }
  const differ = { comparison: 'differ' as const, reason: tally(values, say) };
  if (kind === 'date') return compareDates(normals, say) ?? differ;
  if (kind === 'duration') return compareDurations(values, who) ?? differ;
  if (kind === 'name') return compareNames(values, say) ?? differ;
  return differ;
}

const NUMBER_WORDS = 'no one two three four five six seven eight nine ten'.split(' ');
const numberWord = (n: number): string => NUMBER_WORDS[n] ?? String(n);

function whoSpeaks(speaking: number, sources: number): string {
  const all = speaking === 2 ? 'Both sources' : `All ${numberWord(speaking)} sources`;
  return speaking === sources ? all : `${all} that say it`;
}

function inWords(kind: StatementKind, normal: string, { nameOf }: Context): string {
  if (kind === 'date') return dateInWords(normal);
  if (kind === 'name') return nameOf(normal);
  const span = kind === 'duration' ? readSpan(normal) : null;
  return span ? spanInWords(span) : normal;
}

/** "The sources differ: two give 41, one gives 42." */
function tally(values: readonly ComparedValue[], say: (normal: string) => string): string {
  const sources = new Map<string, Set<string>>();
  for (const { normal, source } of values)
    sources.set(normal ?? '', (sources.get(normal ?? '') ?? new Set()).add(source));
  const counts = [...sources].map(
    ([normal, { size }]) => `${numberWord(size)} ${size === 1 ? 'gives' : 'give'} ${say(normal)}`,
  );
  return `The sources differ: ${counts.join(', ')}.`;
}

const sameText = (values: readonly ComparedValue[]): boolean => {
  const texts = values.map(({ words }) => words).sort((a, b) => b.length - a.length);
  const [longest = ''] = texts;
  return texts.every((text) => {
    const { wording, pairs } = compareWords(longest, text);
    return wording === 'verbatim' || pairs.every(isMatch);
  });
};

function compareDates(
  normals: readonly string[],
  say: (normal: string) => string,
): ValueComparison | null {
  const exact = normals.toSorted((a, b) => b.length - a.length);
  if (!exact.every((date) => exact[0]?.startsWith(date))) return null;
  const list = exact.map(say).join(', ');
  return { comparison: 'compatible', reason: `The same date, more or less exactly: ${list}.` };
}

function compareDurations(values: readonly ComparedValue[], who: string): ValueComparison | null {
  const spans = values.flatMap(({ normal, told }) => {
    const span = readSpan(normal ?? '');
    return span ? [{ span, told }] : [];
  });
  const relations = spans.flatMap((a, i) =>
    spans.slice(i + 1).map((b) => compareSpans(a.span, a.told, b.span, b.told)),
  );
  if (relations.some(({ is }) => is === 'differs')) return null;
  if (relations.every(({ is }) => is === 'same')) {
    const [first] = spans;
    return { comparison: 'agree', reason: `${who} give ${first ? spanInWords(first.span) : ''}.` };
  }
  const sums = [...new Set(relations.map(({ sum }) => sum).filter((sum) => sum !== null))];
  const reason = sums.join(' ') || 'The same beginning, more or less exactly.';
  return { comparison: 'compatible', reason };
}

/** Sources that name several: one that names a part of what another names does not contradict it. */
function compareNames(
  values: readonly ComparedValue[],
  say: (normal: string) => string,
): ValueComparison | null {
  const named = new Map<string, Set<string>>();
  for (const { source, normal } of values)
    named.set(source, (named.get(source) ?? new Set()).add(normal ?? ''));
  const sets = [...named.values()].toSorted((a, b) => b.size - a.size);
  const [largest = new Set<string>()] = sets;
  if (!sets.every((set) => [...set].every((id) => largest.has(id)))) return null;
  const list = [...largest].map(say).join(', ');
  return sets.every(({ size }) => size === largest.size)
    ? { comparison: 'agree', reason: `The sources name the same: ${list}.` }
    : { comparison: 'compatible', reason: `One source names more than another: ${list}.` };
}
