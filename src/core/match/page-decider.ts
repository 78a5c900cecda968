/**
 * Decides a page again after each of its changes, at a cost in proportion to what changed. What a hit
 * means hangs on three things: on the words beside it, on the names within some hundred characters, and
 * on which entities the page names in full. Where the last are the same as before, only the blocks near
 * a change are decided anew. A page with a namesake is decided as a whole: there the order counts.
 */
import type { Mention } from '../model/mention';
import { type BlockHits, NEAR } from './decided';
import type { BlockFacts } from './gate';

/**
 * UTF-16 code units from a change to where it decides nothing any more: an event is told by a name
 * nearby, which may be supported by another one as near; and the names have lengths of their own.
 */
const REACH = 2 * NEAR + 200;

/** Decides blocks that are a part of a page; the rest names the entities of `elsewhere` in full. */
type DecidePart = (
  blocks: readonly BlockHits[],
  elsewhere?: ReadonlySet<number>,
) => readonly Mention[][];

/** Numbers of blocks, the last one included. */
interface Span {
  from: number;
  to: number;
}

const NOTHING: BlockFacts = { full: new Set(), namesakes: false };

export class PageDecider {
  private readonly facts = new WeakMap<BlockHits, BlockFacts>();
  private readonly mentions = new WeakMap<BlockHits, readonly Mention[]>();
  private blocks: readonly BlockHits[] = [];
  private page: BlockFacts = NOTHING;

  constructor(
    private readonly factsOf: (block: BlockHits) => BlockFacts,
    private readonly decidePart: DecidePart,
  ) {}

  /**
   * The mentions of each block, as deciding all blocks gives them; the same array as before where they
   * were not decided anew.
   * @param blocks in page order; one that is the same object as before has the same text and hits.
   */
  decide(blocks: readonly BlockHits[]): readonly (readonly Mention[])[] {
    const [former, before] = [this.page, this.blocks];
    const kept = lengthInCommon(before, blocks);
    // Of a page that does nothing but grow at its end, what it names is known but for the end.
    const page =
      kept === before.length
        ? this.withFactsOf(former, blocks.slice(kept))
        : this.withFactsOf(NOTHING, blocks);
    const spans =
      former.namesakes || page.namesakes || !isSameSet(former.full, page.full)
        ? null
        : this.changedSpans(before, blocks, kept);
    for (const span of spans ?? [{ from: 0, to: blocks.length - 1 }])
      this.decideSpan(blocks, span, page.full);
    // Not before: what fails is decided the next time.
    [this.page, this.blocks] = [page, blocks];
    return blocks.map((block) => this.mentions.get(block) ?? []);
  }

  private withFactsOf(known: BlockFacts, blocks: readonly BlockHits[]): BlockFacts {
    const full = new Set(known.full);
    let { namesakes } = known;
    for (const block of blocks) {
      let facts = this.facts.get(block);
      if (!facts) {
        facts = this.factsOf(block);
        this.facts.set(block, facts);
      }
      namesakes ||= facts.namesakes;
      for (const entity of facts.full) full.add(entity);
    }
    return { full, namesakes };
  }

  /** Decides some blocks, with what stands around them in view. */
  private decideSpan(
    blocks: readonly BlockHits[],
    { from, to }: Span,
    full: ReadonlySet<number>,
  ): void {
    const seen = widened(blocks, { from, to });
    const part = blocks.slice(seen.from, seen.to + 1);
    const mentions = this.decidePart(part, full);
    for (let i = from; i <= to; i++)
      this.mentions.set(blocks[i] as BlockHits, mentions[i - seen.from] ?? []);
  }

  /**
   * The blocks that a change is near to; null where blocks changed places.
   * @param kept how many at the beginning are the same.
   */
  private changedSpans(
    before: readonly BlockHits[],
    now: readonly BlockHits[],
    kept: number,
  ): Span[] | null {
    const spans: Span[] = [];
    const add = (from: number, to: number) => {
      const wide = widened(now, { from: Math.max(from, 0), to: Math.min(to, now.length - 1) });
      const last = spans.at(-1);
      if (last && wide.from <= last.to + 1) last.to = Math.max(last.to, wide.to);
      else if (wide.from <= wide.to) spans.push(wide);
    };
    let old = kept;
    for (let i = kept; i < now.length; i++) {
      const block = now[i] as BlockHits;
      if (!this.mentions.has(block)) {
        add(i, i);
        continue;
      }
      const stood = old;
      while (old < before.length && before[old] !== block) old++;
      if (old === before.length) return null;
      // Some were taken out: those on both sides of the gap have come near each other.
      if (old > stood) add(i - 1, i);
      old++;
    }
    if (old < before.length) add(now.length - 1, now.length - 1);
    return spans;
  }
}

/** How many at the beginning of two lists are the same. */
function lengthInCommon(before: readonly BlockHits[], now: readonly BlockHits[]): number {
  let length = 0;
  while (length < before.length && before[length] === now[length]) length++;
  return length;
}

/** The span with the blocks around it that are in reach. */
function widened(blocks: readonly BlockHits[], { from, to }: Span): Span {
  const lengthOf = (i: number) => (blocks[i] as BlockHits).text.length + 1;
  let [first, last] = [from, to];
  for (let left = REACH; first > 0 && left > 0; left -= lengthOf(first)) first--;
  for (let left = REACH; last < blocks.length - 1 && left > 0; left -= lengthOf(last)) last++;
  return { from: first, to: last };
}

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
