import { citationOf } from '../../src/core/cite/citation';
import { markdownCitation } from '../../src/core/cite/markdown';
import { plainCitation } from '../../src/core/cite/plain';
import { loadPack } from '../../src/platform/pack-store';
import { readPageSettings } from '../../src/platform/page-settings';
import { createWords } from '../../src/words/all-words';
import { citeWords } from '../../src/words/cite';
import { languageFor } from '../../src/words/language';

/** A quotation's citation in the reader's language, in both formats; null for an unknown id. */
export async function citationsOf(quotation: string) {
  const [pack, { language }] = await Promise.all([loadPack(), readPageSettings()]);
  const citation = citationOf(pack, quotation);
  if (!citation) return null;
  const words = citeWords(createWords(languageFor(language, navigator.languages)));
  return {
    plain: plainCitation(citation, { words }),
    markdown: markdownCitation(citation, { words }),
  };
}
