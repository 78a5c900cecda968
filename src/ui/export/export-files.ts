import { pageAnnotations } from '../../core/export/annotations';
import type { PageFinds } from '../../core/export/page-finds';
import { type PageWords, pageMarkdown } from '../../core/export/page-markdown';
import type { Pack } from '../../core/model/pack';
import type { Change } from '../../core/model/verdicts';
import { citeWords } from '../../words/cite';
import type { Words } from '../../words/words';

/** A file to be copied or saved. */
export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

export interface ExportFiles {
  markdown: ExportFile;
  annotations: ExportFile;
}

/** What was found on a page or in a text, in both formats, in the reader's language. */
export function exportFiles(pack: Pack, finds: PageFinds, words: Words): ExportFiles {
  const name = `gloss-${finds.date.slice(0, 10)}`;
  return {
    markdown: {
      name: `${name}.md`,
      type: 'text/markdown',
      text: pageMarkdown(pack, finds, pageWords(words)),
    },
    annotations: {
      name: `${name}.jsonld`,
      type: 'application/ld+json',
      text: `${JSON.stringify(pageAnnotations(pack, finds), null, 2)}\n`,
    },
  };
}

const pageWords = (words: Words): PageWords => ({
  cite: citeWords(words),
  found: (date, pack) => words.say('export.found', { date, pack }),
  named: words.say('export.named'),
  columns: [words.say('export.name'), words.say('export.type'), words.say('export.times')],
  quotations: words.say('shared.types.Quotation'),
  nothing: words.say('export.nothing'),
  type: (type) => words.say(`shared.type.${type}`),
  verdict: (verdict) => words.say(`shared.verdict.${verdict}`),
  change: (change) => changeInWords(words, change),
  attributedTo: (name) => words.say('export.givenTo', { name }),
});

function changeInWords(words: Words, { from, to }: Change): string {
  if (from && to) return words.say('shared.flag.became', { from, to });
  return to
    ? words.say('shared.flag.added', { words: to })
    : words.say('shared.flag.dropped', { words: from });
}
