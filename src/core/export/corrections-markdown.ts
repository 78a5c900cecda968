import { escapeMarkdown } from '../cite/markdown';
import type { Pack } from '../model/pack';
import type { Verdict } from '../model/verdicts';
import type { Corrections } from './corrections';
import { markdownTable } from './markdown-table';

export interface CorrectionWords {
  title: string;
  /** Headings: what was corrected, and for the other list the verdict; then where, the words, when. */
  columns: readonly [entity: string, verdict: string, site: string, text: string, date: string];
  verdict(verdict: Verdict): string;
}

export const ENGLISH_CORRECTION_WORDS: CorrectionWords = {
  title: 'Corrections',
  columns: ['Not meant', 'Wrong verdict', 'Site', 'Words of the page', 'Date'],
  verdict: (verdict) => verdict,
};

/** The corrections as Markdown: one table of entities, one of verdicts, each only where it has rows. */
export function correctionsMarkdown(
  pack: Pick<Pack, 'entities'>,
  { corrections, verdictCorrections }: Corrections,
  words: CorrectionWords = ENGLISH_CORRECTION_WORDS,
): string {
  const [entity, verdict, site, text, date] = words.columns;
  const name = (id: string) => pack.entities.find((one) => one.id === id)?.name ?? id;
  const tables = [
    markdownTable(
      [entity, site, text, date],
      corrections.map((one) => [name(one.entity), one.host, one.text, one.date]),
    ),
    markdownTable(
      [verdict, site, text, date],
      verdictCorrections.map((one) => [words.verdict(one.verdict), one.url, one.text, one.date]),
    ),
  ];
  return `${[`# ${escapeMarkdown(words.title)}`, ...tables.filter((one) => one !== '')].join('\n\n')}\n`;
}
