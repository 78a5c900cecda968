/** Quoted stretches of a page that are one quotation: the reporter's words, or a paragraph, between. */
import { SAYING } from './attribution-words';
import type { Quoted } from './marks';
import { blockAt, type PageText } from './page-text';

/**
 * What stands between two stretches: `reporter` breaks into a sentence, `sentence` ends one,
 * `paragraph` is the marks that are set again at its beginning.
 */
export type Link = 'reporter' | 'sentence' | 'paragraph';

export interface Chain {
  parts: Quoted[];
  /** One fewer than parts. */
  links: Link[];
}

/** No reporter needs more words to say who speaks, in code units. */
const LONGEST = 240;

/** The quoted stretches of a page, each in one chain, in order of their first. */
export function chainsOf(page: PageText): Chain[] {
  const chains: Chain[] = [];
  const around: Quoted[] = [];
  const latest = new Map<Quoted | null, Chain>();
  for (const quoted of page.quoted) {
    while (around.length > 0 && (around.at(-1) as Quoted).end <= quoted.start) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(quoted);
    const chain = latest.get(parent);
    const last = chain?.parts.at(-1);
    const link = last && linkBetween(page, last, quoted);
    if (chain && link) {
      chain.parts.push(quoted);
      chain.links.push(link);
    } else {
      const begun: Chain = { parts: [quoted], links: [] };
      latest.set(parent, begun);
      chains.push(begun);
    }
  }
  return chains;
}

function linkBetween(page: PageText, a: Quoted, b: Quoted): Link | null {
  const { text } = page;
  if (a.goesOn) return text.slice(a.end, b.start - 1).trim() === '' ? 'paragraph' : null;
  if (!a.closed || a.single !== b.single || b.start - a.end > LONGEST) return null;
  const between = text.slice(a.end + 1, b.start - 1);
  if (blockAt(page, a.end).start !== blockAt(page, b.start).start) return null;
  if (/\n\s*\n/.test(between)) return null;
  const words = between.trim();
  if (!/[,.:;—–-]$/.test(words) && !/\b(?:said|says|wrote)$/.test(words)) return null;
  const inner = words.slice(0, -1);
  if (
    /[.!?]["”’']?\s+["“„«]?\p{Lu}/u.test(
      inner.replace(/\b(?:Mr|Mrs|Ms|Dr|U\.?N|U\.?S|\p{Lu})\./gu, ''),
    )
  )
    return null;
  const bare = inner.replace(/^[\s,.;:—–-]+/, '');
  if (/\b(?:while|whereas|but)\b/i.test(bare)) return null;
  if (!/^(?:he|she|they|the|mr|mrs|ms|dr|\p{Lu}|[a-z]+)/iu.test(bare)) return null;
  const tokens = bare.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const verb = tokens.findIndex((word) => SAYING.has(word) || word === 'went');
  if (verb < 0) return null;
  const opensLikeTag = verb === 0 || /^(?:\p{Lu}|(?:he|she|they|the|i)\b|according\b)/u.test(bare);
  if (!opensLikeTag) return null;
  if (/:$/.test(words) && !/^\W*(?:he|she)\s+\w+:$/i.test(words)) return 'sentence';
  return /\.$/.test(words) ? 'sentence' : 'reporter';
}
