import type { Locator, QuotationEntry } from '../model/annotation';
import type { Entity, Passage, Quotation } from '../model/pack';
import { sentenceAround } from '../text/sentence';
import type { Report } from './fault';
import { locate, paragraphAround, type Range } from './locate';
import { passageOf, point, type SourceText } from './source-text';

/** Where the words of an entry are looked for, and where it was written. */
interface Context {
  source: SourceText;
  entry: QuotationEntry;
  index: number;
  report: Report;
}

const placeOf = ({ source: { annotation }, index }: Context, ...path: PropertyKey[]) => ({
  file: annotation.file,
  line: annotation.line('quotations', index, ...path),
});

/** The first range where the locator finds exactly one place; else the whole text. */
function narrowed(source: SourceText, locator: Locator, ranges: readonly Range[]) {
  return ranges.find((range) => locate(source.source.text, locator, range).length === 1);
}

/** The parts of a quotation: each after the one before it, in its paragraph where it can be. */
function resolveParts(context: Context, enclosing: Range | undefined): Passage[] | null {
  const { source, entry, report } = context;
  const { text } = source.source;
  const parts: Passage[] = [];
  for (const [i, locator] of entry.quote.entries()) {
    const before = parts.at(-1);
    const rest = before && { start: before.end, end: enclosing?.end ?? text.length };
    const within = rest
      ? (narrowed(source, locator, [{ ...rest, end: paragraphAround(text, before).end }]) ?? rest)
      : enclosing;
    const part = point(source, locator, placeOf(context, 'quote', i), report, within);
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

/** Words about a quotation: looked for in its paragraph first, then in the whole text. */
function resolveNear(context: Context, key: 'attribution' | 'audience', passage: Passage) {
  const { source, entry, report } = context;
  const locator = entry[key];
  if (!locator) return null;
  const within = narrowed(source, locator, [paragraphAround(source.source.text, passage)]);
  return point(source, locator, placeOf(context, key), report, within);
}

/** The entities, in pack order, that the quotation's sentences name. */
function namedAround(source: SourceText, passage: Passage, entities: readonly Entity[]): string[] {
  const sentence = sentenceAround(source.source.text, passage.start, passage.end);
  return entities
    .filter(({ passages }) =>
      passages.some(
        (named) =>
          named.source === passage.source &&
          named.start < sentence.end &&
          sentence.start < named.end,
      ),
    )
    .map(({ id }) => id);
}

/** The quotations of one source, outer ones before those inside them, in the order of the text. */
export function resolveQuotations(
  source: SourceText,
  entities: readonly Entity[],
  report: Report,
): Quotation[] {
  const entries = source.annotation.value.quotations ?? [];
  const done = new Map<string, Quotation>();

  const resolve = (entry: QuotationEntry, index: number): void => {
    const context: Context = { source, entry, index, report };
    const enclosing = entry.within === undefined ? undefined : done.get(entry.within)?.passage;
    const parts = resolveParts(context, enclosing);
    const [first] = parts ?? [];
    const last = parts?.at(-1);
    if (!parts || !first || !last) return;
    const passage = passageOf(source.source, { start: first.start, end: last.end });
    const about = new Set([...namedAround(source, passage, entities), ...(entry.about ?? [])]);
    for (const id of [entry.speaker, entry.to]) if (id) about.delete(id);
    done.set(entry.id, {
      id: entry.id,
      passage,
      parts,
      speaker: entry.speaker,
      to: entry.to ?? null,
      audience: resolveNear(context, 'audience', passage),
      medium: entry.medium ?? null,
      date: entry.date ?? null,
      attribution: resolveNear(context, 'attribution', passage),
      about: [...about],
      within: entry.within ?? null,
    });
  };

  const numbered = entries.map((entry, index) => ({ entry, index }));
  // An enclosing quotation is resolved before what it encloses, wherever it is written.
  for (const { entry, index } of numbered) if (entry.within === undefined) resolve(entry, index);
  for (const { entry, index } of numbered) if (entry.within !== undefined) resolve(entry, index);
  return [...done.values()].sort(
    (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end,
  );
}
