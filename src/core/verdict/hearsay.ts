/** Words of somebody else than the sentence's subject: a letter's, a claim's, or whom it praises for them. */
import { type Attribution, given, isNamed, UNKNOWN } from './antecedent';
import {
  CLAIMS_OF_OTHERS,
  DOCUMENT_BY,
  DOCUMENT_SAYS,
  ENDS_IN_DOCUMENT,
} from './attribution-words';
import type { PageText } from './page-text';
import { type Narration, partFrom, peopleIn, type Somebody } from './people';
import { type Saying, sayingsIn } from './sayings';

/** Neuer shared Bondarev’s letter, which said: “…”; Lavrov dismissed claims that it was “…” */
export const hearsay = (page: PageText, before: Narration): Attribution | null =>
  documentSays(page, before) ?? othersClaim(before);

/** The letter is its writer's, whoever shows it; where nobody is told to have written it, not clearly anybody's. */
function documentSays(page: PageText, before: Narration): Attribution | null {
  const match = DOCUMENT_SAYS.exec(before.text);
  if (!match) return null;
  if (sayingsIn(partFrom(before, match.index + match[0].length)).length > 0) return null;
  const left = before.text.slice(0, match.index);
  const people = peopleIn(page, { ...before, text: left });
  const last = people.findLast(isNamed);
  if (!last) return null;
  const behind = left.slice(last.end - before.start);
  if (last.ownWords && ENDS_IN_DOCUMENT.test(behind)) return given(page, last);
  const isBy = DOCUMENT_BY.test(left.slice(0, last.start - before.start));
  if (isBy && behind.trim() === '') return given(page, last);
  const subject = people.findLast((one) => one.subject);
  if (!ENDS_IN_DOCUMENT.test(left)) return null;
  if (!subject) return UNKNOWN;
  const own = given(page, subject);
  return MAKES.test(left.slice(subject.end - before.start)) ? own : { ...own, clear: false };
}

/** Behind a name and before the document: it is theirs, and they do not only show it. */
const MAKES =
  /^\s+(?:wrote|writes|issued|released|penned|sent|signed|made|said)\b(?:\s+in)?\s+(?:a|an|his|her|the)\s/i;

/** Whoever rejects claims did not make them. */
function othersClaim(before: Narration): Attribution | null {
  const match = CLAIMS_OF_OTHERS.exec(before.text);
  if (!match) return null;
  const rest = partFrom(before, match.index + match[0].length);
  return /[.;:]/.test(rest.text) || sayingsIn(rest).length > 0 ? null : UNKNOWN;
}

/**
 * Kasparov praised Bondarev for saying “…”; apologised to Bondarev for saying “…”: whoever is named
 * right before may say it, and so may the subject. `people` are those before the verb.
 */
export function forSaying(
  page: PageText,
  left: string,
  saying: Saying,
  people: readonly Somebody[],
): Attribution | null {
  if (!saying.word.endsWith('ing') || !/\bfor\s+$/.test(left)) return null;
  if (/\b(?:him|her|them)\s+for\s+$/.test(left)) return UNKNOWN;
  const [main, nearest] = [people.find(({ subject }) => subject), people.at(-1)];
  if (!main || !nearest || main === nearest) return null;
  return { ...given(page, nearest), clear: false, or: given(page, main).entity };
}
