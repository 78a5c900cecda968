/** Which clause of a sentence a participle goes with: Putin was silent when Bondarev quit, saying “…” */
import type { Somebody } from './people';

/** Where a clause begins inside a sentence. */
const OPENS = /[:;]\s+|\s(?:when|after|as|while|because|since|before|once|until)\s+/giu;
/** A sentence that begins with a clause of another. */
const LEADS_UP = /^\s*(?:when|after|as|while|because|since|before|once|although|though)\s/iu;

/** Whose participle it is, and whose it may be as well. */
export interface Clause {
  subject: Somebody;
  main: Somebody | null;
}

/**
 * The clause right before a participle; null for a sentence of one clause. `left` is the sentence before
 * the participle, from the page's offset `start`; `subjects` are those in it. A colon parts two sentences;
 * after "when" or "after" the participle may go with either clause.
 */
export function clauseOf(
  left: string,
  start: number,
  subjects: readonly Somebody[],
): Clause | null {
  for (const { index, 0: mark } of [...left.matchAll(OPENS)].reverse()) {
    const from = index + mark.length;
    const subject = subjects.find((one) => one.start - start >= from);
    const before = subjects.find((one) => one.start - start < from);
    if (!subject || !hasVerb(left.slice(subject.end - start))) continue;
    if (left.slice(from, subject.start - start).includes(',')) continue;
    const isOwn = /[:;]/.test(mark) || !before || before.entity === subject.entity;
    return { subject, main: isOwn ? null : before };
  }
  if (!LEADS_UP.test(left)) return null;
  const comma = start + left.indexOf(',');
  const subject = subjects.find((one) => one.start > comma);
  return subject ? { subject, main: null } : null;
}

/** True where a name has a verb behind it, and no other clause before the participle. */
const hasVerb = (behind: string): boolean => /^\s+\p{Ll}[^,]*,?\s*$/u.test(behind);
