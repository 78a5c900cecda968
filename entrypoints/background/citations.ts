import { citationOf } from '../../src/core/cite/citation';
import { markdownCitation } from '../../src/core/cite/markdown';
import { plainCitation } from '../../src/core/cite/plain';
import { loadPack } from '../../src/platform/pack-store';
import { citeWords } from '../../src/words/cite';
import { spokenWords } from './spoken-words';

/** A quotation's citation in the reader's language, in both formats; null for an unknown id. */
export async function citationsOf(quotation: string) {
  const [pack, spoken] = await Promise.all([loadPack(), spokenWords()]);
  const citation = citationOf(pack, quotation);
  if (!citation) return null;
  const words = citeWords(spoken);
  return {
    plain: plainCitation(citation, { words }),
    markdown: markdownCitation(citation, { words }),
  };
}
