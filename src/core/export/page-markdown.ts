import { citationOf } from '../cite/citation';
import { type CiteWords, citeParts, ENGLISH_CITE_WORDS } from '../cite/cite-words';
import { escapeMarkdown, markdownLink } from '../cite/markdown';
import type { EntityType, Pack } from '../model/pack';
import type { Change, QuotationRecord, Verdict } from '../model/verdicts';
import { markdownTable } from './markdown-table';
import type { PageFinds } from './page-finds';

/** The words of the export; verdicts, types and changes are told by the surface's own words. */
export interface PageWords {
  cite: CiteWords;
  /** A line on the page, the day it was read, and the pack that it was held against. */
  found(date: string, pack: string): string;
  named: string;
  columns: readonly [name: string, type: string, times: string];
  quotations: string;
  nothing: string;
  type(type: EntityType): string;
  verdict(verdict: Verdict): string;
  change(change: Change): string;
  /** What the verdict is followed by where the page names somebody of the pack. */
  attributedTo(name: string): string;
}

export const ENGLISH_PAGE_WORDS: PageWords = {
  cite: ENGLISH_CITE_WORDS,
  found: (date, pack) => `Found on ${date} with the pack “${pack}”`,
  named: 'Named here',
  columns: ['Name', 'Type', 'Times'],
  quotations: 'Quotations',
  nothing: 'Nothing of the pack is named or quoted here.',
  type: (type) => type,
  verdict: (verdict) => verdict,
  change: ({ kind, from, to }) => `${kind}: “${from}” → “${to}”`,
  attributedTo: (name) => `given to ${name}`,
};

/**
 * What was found on a page as Markdown: who and what is named how often, and each quotation with its
 * verdict, its changes, and the passages of the sources that have it. All that comes from page or pack
 * is escaped.
 */
export function pageMarkdown(
  pack: Pack,
  page: PageFinds,
  words: PageWords = ENGLISH_PAGE_WORDS,
): string {
  const { url, title, date, mentions, quotations } = page;
  const heading = title === '' ? (url ?? '') : title;
  const found = words.found(words.cite.date(date.slice(0, 10)), pack.title);
  const sections = [
    `# ${url === null ? escapeMarkdown(heading) : markdownLink(heading, url)}`,
    escapeMarkdown(found),
    ...(mentions.length > 0
      ? [`## ${escapeMarkdown(words.named)}`, markdownTable(words.columns, rowsOf(page, words))]
      : []),
    ...(quotations.length > 0
      ? [
          `## ${escapeMarkdown(words.quotations)}`,
          ...quotations.map((record) => itemOf(pack, record, words)),
        ]
      : []),
    ...(mentions.length + quotations.length === 0 ? [escapeMarkdown(words.nothing)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** One row an entity, in order of first appearance. */
function rowsOf({ mentions }: PageFinds, words: PageWords): string[][] {
  const first = new Map(mentions.toReversed().map((one) => [one.entity, one]));
  const times = new Map<string, number>();
  for (const { entity } of mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  return [...first.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ entity, name, type }) => [name, words.type(type), String(times.get(entity))]);
}

/** A quotation as an item of a list, with its sources under it. */
function itemOf(pack: Pack, record: QuotationRecord, words: PageWords): string {
  const { verdict, text, attributedTo, changes, utterance } = record;
  const nameOf = (id: string) => pack.entities.find((one) => one.id === id)?.name ?? id;
  const [open, close] = words.cite.quotes;
  const given = attributedTo === null ? '' : `, ${words.attributedTo(nameOf(attributedTo))}`;
  // A comma before the closing mark is the reporter's.
  const quoted = `${open}${text.replace(/,$/, '')}${close}`;
  const versions = pack.utterances.find(({ id }) => id === utterance)?.quotations ?? [];
  return [
    `- **${escapeMarkdown(words.verdict(verdict))}**: ${escapeMarkdown(quoted + given)}`,
    ...changes.map((change) => `  - ${escapeMarkdown(words.change(change))}`),
    ...versions.flatMap((id) => sourceLine(pack, id, words) ?? []),
  ].join('\n');
}

function sourceLine(pack: Pack, quotation: string, words: PageWords): string | null {
  const citation = citationOf(pack, quotation);
  if (!citation) return null;
  const { quoted, said, title, publisher, date } = citeParts(citation, words.cite);
  const linked =
    citation.link === null ? escapeMarkdown(title) : markdownLink(title, citation.link);
  return `  - ${linked}, ${escapeMarkdown(`${publisher}, ${date}: ${quoted} — ${said}`)}`;
}
