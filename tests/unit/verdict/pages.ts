import { readHtml, readPlain } from '../../../src/cli/read-text';
import { scan } from '../../../src/core/match/scan';
import type { QuotationRecord } from '../../../src/core/model/verdicts';
import { seedPack, seedScanner } from '../../fixtures/seed-pack';

const OPEN = '⟦';
const CLOSE = '⟧';

/** The quotations of a page in plain text or, where it begins with a tag, in HTML. */
export function quotationsOf(page: string): { text: string; quotations: QuotationRecord[] } {
  const { text, blocks } = page.startsWith('<') ? readHtml(page) : readPlain(page);
  const { quotations } = scan(seedScanner(), blocks, { pack: seedPack(), text });
  return { text, quotations };
}

/** A page of a table without the marks of what is to be found. */
export const bare = (page: string): string => page.replaceAll(OPEN, '').replaceAll(CLOSE, '');

/** The page's text with what was found between the marks, and a line for each; see row.ts. */
export function found(page: string): { text: string; lines: string[] } {
  const { text, quotations } = quotationsOf(bare(page));
  let marked = text;
  for (const { start, end } of [...quotations].reverse())
    marked = marked.slice(0, start) + OPEN + marked.slice(start, end) + CLOSE + marked.slice(end);
  return { text: marked, lines: quotations.map(lineOf) };
}

/** The text that a page of a table is expected to give back. */
export function expectedText(page: string): string {
  return page.startsWith('<') ? readHtml(page).text : readPlain(page).text;
}

function lineOf(record: QuotationRecord): string {
  const { verdict, wording, utterance, speaker, attributedTo, changes } = record;
  return [
    verdict,
    ...(wording !== verdict && wording !== null ? [`(${wording})`] : []),
    ...(record.extends ? ['+'] : []),
    ...(utterance !== null ? [utterance] : []),
    ...(attributedTo !== null && attributedTo !== speaker ? [`-> ${attributedTo}`] : []),
  ]
    .join(' ')
    .concat(changes.map(({ kind, from, to }) => `; ${kind}: ${from} > ${to}`).join(''));
}
