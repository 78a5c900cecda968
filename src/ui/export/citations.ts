import { citationOf } from '../../core/cite/citation';
import { cslItem } from '../../core/cite/csl';
import { markdownCitation } from '../../core/cite/markdown';
import { plainCitation } from '../../core/cite/plain';
import type { Pack } from '../../core/model/pack';
import { citeWords } from '../../words/cite';
import type { Words } from '../../words/words';
import type { Citations } from './cite-context';

/** A quotation's citation in each format, in the reader's language; null for an unknown id. */
export function citationsIn(pack: Pack, words: Words, quotation: string): Citations | null {
  const citation = citationOf(pack, quotation);
  if (!citation) return null;
  const options = { words: citeWords(words) };
  return {
    plain: plainCitation(citation, options),
    markdown: markdownCitation(citation, options),
    csl: `${JSON.stringify([cslItem(citation, options)], null, 2)}\n`,
  };
}
