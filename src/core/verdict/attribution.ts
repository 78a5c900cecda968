/** To whom a page gives the words it quotes. */
import type { Range } from '../model/verdicts';
import { sentenceAround } from '../text/sentence';
import {
  type Attribution,
  given,
  holderOf,
  isNamed,
  LOOK_BACK,
  nameFrom,
  narrationBefore,
} from './antecedent';
import { INTO_WORDS, OFFICE, SUBORDINATE } from './attribution-words';
import { namedBehind } from './behind';
import { blockAt, narrationAround, type PageText } from './page-text';
import { type Narration, partFrom, peopleIn } from './people';
import { sayingsIn } from './sayings';
import { bySubject, tagAfter, tagBefore } from './tags';

/** Whom the page gives a quotation to; `parts` are its quoted words. null where the page does not say. */
export function attributionOf(page: PageText, parts: readonly Range[]): Attribution | null {
  const [first, last] = [parts[0] as Range, parts.at(-1) as Range];
  const whole = { start: first.start, end: last.end };
  const around = narrationAround(page, whole);
  const at = { start: whole.start - around.start, end: whole.end - around.start };
  const sentence = sentenceAround(around.text, at.start, at.end);
  const cut = (from: number, to: number): Narration => ({
    start: around.start + Math.max(0, from),
    text: around.text.slice(Math.max(0, from), Math.max(0, to)),
  });
  const before = cut(Math.min(sentence.start, at.start), at.start);
  const after = cut(at.end, Math.max(at.end, sentence.end));
  for (let i = 0; i + 1 < parts.length; i++) {
    const [from, to] = [(parts[i] as Range).end, (parts[i + 1] as Range).start];
    const between = { start: from, text: page.text.slice(from, to) };
    const found = tagAfter(page, between) ?? tagBefore(page, between);
    if (found) return found;
  }
  const behind = namedBehind(page, before, after);
  if (behind) return behind;
  const direct = /(?:[:,]|\bthat)\s*["“„«'‘‹»]?\s*$/.test(before.text)
    ? tagBefore(page, before)
    : null;
  const main = leadsUp(before) ? tagAfter(page, after) : null;
  if (main?.known) return main;
  if (direct?.known) return direct;
  const rest = cut(Math.max(at.end, sentence.end), around.text.length);
  return (
    tagAfter(page, after) ??
    direct ??
    signature(page, whole, around.end) ??
    tagBefore(page, before) ??
    colonBefore(page, before) ??
    nameBehind(page, whole) ??
    nextSentence(page, rest) ??
    loosely(page, before) ??
    earlier(page, cut(0, Math.min(sentence.start, at.start))) ??
    paragraphBefore(page, whole)
  );
}

/** While Peskov called him a traitor, “…”; not: when Peskov wrote, “…” */
function leadsUp(before: Narration): boolean {
  if (!SUBORDINATE.test(before.text)) return false;
  const saying = sayingsIn(before).at(-1);
  return !saying || !INTO_WORDS.test(before.text.slice(saying.end));
}

/** Boris Bondarev: “…”; Boris Bondarev – “…”; Bondarev’s message was blunt: “…” */
function colonBefore(page: PageText, before: Narration): Attribution | null {
  const mark = /(?::|\s[—–-]{1,2})\s*["“„«'‘‹»]?\s*$/.exec(before.text);
  if (!mark) return null;
  const people = peopleIn(page, before).filter(({ subject, ownWords }) => subject || ownWords);
  const who = people.find(isNamed) ?? people[0];
  if (!who) return null;
  const named = given(page, holderOf(page, people, who));
  if (mark[0].startsWith(':')) return named;
  // Behind a dash others may speak about whoever is named before it.
  const isLabel =
    OFFICE.test(before.text.slice(0, who.start - before.start)) &&
    who.end - before.start === mark.index;
  return isLabel ? { ...named, clear: false } : null;
}

/** “…” — Boris Bondarev; on the same line, or alone on the next; inside the marks that end at `inner`. */
function signature(page: PageText, whole: Range, inner: number): Attribution | null {
  const block = blockAt(page, whole.end);
  const end = inner < block.end ? inner : Math.max(block.end, whole.end) + SIGNATURE;
  const rest = page.text.slice(whole.end, end);
  const found =
    /^(?:[^\p{L}\p{N}\n(—–-]|https?:\S+|pic\.\S+)*(?:\s+[—–-]{1,2}\s*|\()(?=[\p{Lu}@])/u.exec(rest);
  if (!found) return null;
  const line = rest.slice(found[0].length, found[0].length + SIGNATURE).split('\n')[0] ?? '';
  const isParting = found[0].includes('\n') || /^[^.!?]*[.)]?\s*$/.test(line);
  if (!isParting) return null;
  const named = nameFrom(page, { start: whole.end + found[0].length, text: line });
  // Behind a headline the name of a paper looks like somebody's.
  const isQuoted = inner < block.end || /["”’»]/.test(found[0]);
  return named && { ...named, clear: named.clear && (isQuoted || named.entity !== null) };
}

const SIGNATURE = 120;

/** “…” Boris Bondarev, and nothing else on the line: a caption may stand there as well. */
function nameBehind(page: PageText, whole: Range): Attribution | null {
  const rest = page.text.slice(whole.end, blockAt(page, whole.end).end).split('\n')[0] ?? '';
  const lead = /^[.,!?…"”’'»]*\s+/.exec(rest)?.[0].length;
  if (!lead || rest.length > SIGNATURE) return null;
  const [who] = peopleIn(page, { start: whole.end + lead, text: rest.slice(lead) });
  const isAll = who && isNamed(who) && who.text === rest.slice(lead).trim();
  return isAll ? { ...given(page, who), clear: false } : null;
}

/** “…?” Bondarev asked. Those were the words of Bondarev. */
function nextSentence(page: PageText, rest: Narration): Attribution | null {
  const lead = /^["”’'»\s]*/.exec(rest.text)?.[0].length ?? 0;
  if (/["“„«]/.test(rest.text.slice(lead, lead + 1))) return null;
  const { end } = sentenceAround(rest.text, lead, lead + 1);
  const tag = { start: rest.start + lead, text: rest.text.slice(lead, end) };
  const pointing =
    /\b(?:th(?:ese|ose|is|at) (?:words?|remarks?|comments?|line|sentence|was|were)|the (?:words|remark|comment|line|statement)|said so)\b/i;
  const words = tag.text.split(/\s+/).length;
  if (pointing.test(tag.text)) {
    const of = WORDS_OF_SOMEBODY.exec(tag.text);
    const named = of && nameFrom(page, partFrom(tag, of.index + of[0].length));
    if (named) return named;
    const who = peopleIn(page, tag).find(isNamed);
    return who ? given(page, who) : tagAfter(page, tag);
  }
  if (words > SHORT_TAG || /\bthat\b|[“"«]/.test(tag.text)) return null;
  const found = tagAfter(page, tag);
  // After a full stop whoever speaks next may say something else.
  const isOver = /\.["”’'»\s]*$/.test(page.text.slice(Math.max(0, tag.start - ENDING), tag.start));
  return found && isOver ? { ...found, clear: false } : found;
}

/** Peskov said the words of Bondarev were false. */
const WORDS_OF_SOMEBODY = /\b(?:words?|remarks?|comments?|statement|line)\s+(?:of|by|from)\s+/i;

const SHORT_TAG = 8;
/** The end of a quotation, its marks and the space after it, in code units. */
const ENDING = 8;

/** The only person of the sentence, where nothing says that the words are theirs. */
function loosely(page: PageText, before: Narration): Attribution | null {
  const people = peopleIn(page, before).filter((one) => isNamed(one) && one.subject);
  const names = new Set(people.map(({ entity, text }) => entity ?? text));
  const who = people[0];
  return who && names.size === 1 ? { ...given(page, who), clear: false } : null;
}

/** Whoever spoke last in the paragraph. */
function earlier(page: PageText, before: Narration): Attribution | null {
  const last = sayingsIn(before).at(-1);
  if (!last) return null;
  const sentence = sentenceAround(before.text, last.start, last.end);
  const narration = {
    start: before.start + sentence.start,
    text: before.text.slice(sentence.start, sentence.end),
  };
  const shifted = {
    ...last,
    start: last.start - sentence.start,
    end: last.end - sentence.start,
  };
  const found =
    bySubject(page, narration, shifted) ??
    nameFrom(page, {
      start: narration.start + shifted.end,
      text: narration.text.slice(shifted.end),
    });
  return found ? { ...found, clear: false } : null;
}

/** A paragraph that is all quotation goes on with whoever spoke in the one before. */
function paragraphBefore(page: PageText, whole: Range): Attribution | null {
  const block = blockAt(page, whole.start);
  if (/\p{L}/u.test(page.text.slice(block.start, whole.start))) return null;
  if (/\p{L}/u.test(page.text.slice(whole.end, block.end))) return null;
  const former = blockAt(page, Math.max(0, block.start - 1));
  if (former.start >= block.start) return null;
  const start = Math.max(former.start, former.end - LOOK_BACK);
  return earlier(page, narrationBefore(page, start, former.end));
}
