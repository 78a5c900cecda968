/** Words that a report hands on: a letter’s, somebody’s remark, whatever another quotes, tweets or prints. */
import { type Attribution, given, isNamed, nameFrom, UNKNOWN } from './antecedent';
import {
  DOCUMENT,
  MAY_BE_READ,
  OFFICE,
  PASSES_ON,
  QUOTING,
  TO_WORDS,
  WORDS_BY,
  WORDS_THAT,
} from './attribution-words';
import type { PageText } from './page-text';
import { type Narration, partFrom, peopleIn } from './people';
import { sayingsIn } from './sayings';

/** In Bondarev’s words, “…”; “…,” in the words of Bondarev is what according to tells. */
export function inWordsOf(
  page: PageText,
  narration: Narration,
  atStart: boolean,
): Attribution | null {
  const own = peopleIn(page, narration).findLast(({ start, end, ownWords }) => {
    const before = narration.text.slice(0, start - narration.start);
    const after = narration.text.slice(end - narration.start);
    const opens = atStart ? /^in\s+$/i : /\bin\s+$/i;
    return ownWords && opens.test(before) && /^['’]s?\s+(?:own\s+)?words\b/i.test(after);
  });
  if (!own || (!atStart && saysAfter(narration, own.end))) return null;
  return given(page, own);
}

/** True where somebody says something between an offset of the page and the end. */
const saysAfter = (narration: Narration, at: number): boolean =>
  sayingsIn(partFrom(narration, at - narration.start)).length > 0;

/** Peskov was asked about Bondarev’s remark that it was “…” */
export function remarked(page: PageText, before: Narration): Attribution | null {
  const owner = peopleIn(page, before).findLast(({ end, ownWords }) => {
    const that = WORDS_THAT.exec(before.text.slice(end - before.start))?.[1];
    return ownWords && that !== undefined && !saysAfter(before, end + that.length);
  });
  return owner ? given(page, owner) : null;
}

/** “…,” reads the letter by Bondarev; “…,” says Bondarev’s statement */
export function documents(page: PageText, tag: Narration): Attribution | null {
  const verb = MAY_BE_READ.exec(tag.text)?.[0].length;
  if (!verb) return null;
  const rest = partFrom(tag, verb);
  const [who] = peopleIn(page, rest);
  if (who?.ownWords && OFFICE.test(rest.text.slice(0, who.start - rest.start)))
    return given(page, who);
  const document = DOCUMENT.exec(rest.text)?.[0].length;
  if (!document) return null;
  const by = BY.exec(rest.text.slice(document))?.[0].length;
  return (by ? nameFrom(page, partFrom(rest, document + by)) : null) ?? UNKNOWN;
}

const BY = /^\s+(?:(?:written|signed|sent)\s+)?(?:by|from|of)\s+/i;

/**
 * “…,” wrote Neuer, quoting Bondarev; said Bondarev, citing Lavrov. `found` is whom the tag gives the words
 * to: whoever quotes hands on, unless it is a poet, and whoever cites may name another as a reason only.
 */
export function orQuoted(
  page: PageText,
  tag: Narration,
  found: Attribution | null,
): Attribution | null {
  const match = QUOTING.exec(tag.text);
  if (!match) return found;
  const rest = partFrom(tag, match.index + match[0].length);
  const [next] = peopleIn(page, rest);
  const isBehind = next !== undefined && OFFICE.test(rest.text.slice(0, next.start - rest.start));
  const named = isBehind && next.ownWords ? given(page, next) : nameFrom(page, rest);
  const quotes = match[1] === 'quot';
  if (named?.entity)
    return quotes && isBehind
      ? { ...named, clear: false, or: found?.entity ?? null }
      : found && { ...found, or: named.entity };
  const isPoet = named?.known && named.isPerson;
  return found && quotes && !isPoet ? { ...found, clear: false } : found;
}

/** Neuer tweeted a letter by Bondarev: “…”; shared Bondarev’s statement: “…” */
export function passedOn(page: PageText, before: Narration): Attribution | null {
  const match = [...before.text.matchAll(PASSES_ON)].at(-1);
  if (!match) return null;
  // Whoever says something after passing it on says what is theirs.
  if (sayingsIn({ ...before, text: before.text.slice(0, match.index) }).length > 0) return null;
  const rest = partFrom(before, match.index + match[0].length);
  const by = WORDS_BY.exec(rest.text)?.[0].length ?? 0;
  const named = partFrom(rest, by);
  const owner = peopleIn(page, named).find(isNamed);
  if (!owner || !(by > 0 || owner.ownWords)) return null;
  const office = named.text.slice(0, owner.start - named.start).trimStart();
  const toWords = before.text.slice(owner.end - before.start);
  return OFFICE.test(office) && TO_WORDS.test(toWords) ? given(page, owner) : null;
}
