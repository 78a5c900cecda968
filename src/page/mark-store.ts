import type { MentionMark } from '../card/contract';
import type { Hit } from '../core/match/find';
import type { Mention } from '../core/model/mention';
import { countBefore } from '../core/text/halving';
import { inOrder } from '../core/text/in-order';
import type { Proposal } from '../core/verdict/run-index';
import { type BlockText, type Owner, rangeIn, type TextBlock } from './blocks';
import { holdsNode, isConnected, isShadowRoot, parentOf } from './dom';
import { inPageOrder } from './page-order';
import { isShown, isTextSeen, type SightMemo } from './visible';

/** A block in which something was found or may be quoted; blocks without a find are not kept. */
export interface HeldBlock extends TextBlock {
  hits: Hit[];
  /** What it shares with the quotations of the pack; undefined until that is asked. */
  proposal: Proposal | undefined;
  mentions: readonly Mention[];
  /** Of the mentions that are shown. */
  marks: MentionMark[];
  /** Those of them that are painted: all, or the first of each entity on the page. */
  painted: MentionMark[];
}

/** The blocks with finds, by their owner and by their text nodes. */
export class MarkStore {
  private readonly byFirstNode = new Map<Text, HeldBlock>();
  private readonly byOwner = new Map<Owner, Set<HeldBlock>>();
  private readonly byNode = new Map<Text, HeldBlock>();
  /** In page order, with some that were dropped; null where it is to be sorted anew. */
  private sorted: HeldBlock[] | null = [];
  /** Kept and not in `sorted` yet. */
  private fresh: HeldBlock[] = [];
  private dropped = false;

  /** Keeps a block; gives back the one it stands in for, if the same text was read before. */
  add(block: TextBlock, hits: Hit[], proposal?: Proposal): HeldBlock | undefined {
    const first = block.nodes[0] as Text;
    const former = this.byFirstNode.get(first);
    if (former) this.drop(former);
    const held: HeldBlock = { ...block, hits, proposal, mentions: [], marks: [], painted: [] };
    this.byFirstNode.set(first, held);
    this.fresh.push(held);
    for (const node of block.nodes) this.byNode.set(node, held);
    const siblings = this.byOwner.get(block.owner) ?? new Set();
    this.byOwner.set(block.owner, siblings.add(held));
    return former;
  }

  drop(held: HeldBlock): void {
    this.dropped = true;
    const first = held.nodes[0] as Text;
    if (this.byFirstNode.get(first) === held) this.byFirstNode.delete(first);
    const siblings = this.byOwner.get(held.owner);
    siblings?.delete(held);
    if (siblings?.size === 0) this.byOwner.delete(held.owner);
    for (const node of held.nodes) if (this.byNode.get(node) === held) this.byNode.delete(node);
  }

  ownedBy(owner: Owner): HeldBlock[] {
    return [...(this.byOwner.get(owner) ?? [])];
  }

  /** True for what the text of a block belongs to. */
  isOwner(owner: Owner): boolean {
    return this.byOwner.has(owner);
  }

  holding(node: Text): HeldBlock | undefined {
    return this.byNode.get(node);
  }

  /** Blocks whose text has left the document, for a frame's among others. */
  gone(): HeldBlock[] {
    const isGone = (node: Text) => !isConnected(node) || node.ownerDocument !== document;
    return [...this.byFirstNode.values()].filter(({ nodes }) => nodes.some(isGone));
  }

  /** Blocks at or below an element, shadow trees among them. */
  below(element: Element): HeldBlock[] {
    return [...this.byFirstNode.values()].filter(({ nodes }) => {
      let at: Node | null = nodes[0] as Text;
      while (at && !holdsNode(element, at)) at = parentOf(at.getRootNode());
      return at !== null;
    });
  }

  /** The page has moved something: blocks may stand in another order. */
  reorder(): void {
    this.sorted = null;
  }

  /** All blocks with finds, in page order. */
  inOrder(): readonly HeldBlock[] {
    if (!this.sorted) this.fresh = [...this.byFirstNode.values()];
    else if (this.dropped) this.sorted = this.sorted.filter((held) => this.holds(held));
    this.dropped = false;
    if (this.sorted && this.fresh.length === 0) return this.sorted;
    const fresh = inOrder(
      this.fresh.filter((held) => this.holds(held)),
      byPlace,
    );
    this.sorted = this.sorted && this.sorted.length > 0 ? merged(this.sorted, fresh) : fresh;
    this.fresh = [];
    return this.sorted;
  }

  private holds(held: HeldBlock): boolean {
    return this.byFirstNode.get(held.nodes[0] as Text) === held;
  }
}

/**
 * Nearly always blocks come as they stand in the page, and each is asked whether the next one follows it:
 * asked the other way round, as sorting does, browsers go through all that comes after.
 */
const byPlace = (a: HeldBlock, b: HeldBlock): number =>
  inPageOrder(a.nodes[0] as Text, b.nodes[0] as Text);

/**
 * Two lists in page order as one. Each of `more` has its place looked for by halving, the last place
 * first: pages grow at their end more than anywhere else, and comparing places costs the most.
 */
function merged(blocks: HeldBlock[], more: readonly HeldBlock[]): HeldBlock[] {
  const all: HeldBlock[] = [];
  let taken = 0;
  for (const held of more) {
    const isBefore = (block: HeldBlock) => byPlace(block, held) < 0;
    const last = blocks.at(-1);
    const place = last && isBefore(last) ? blocks.length : countBefore(blocks, isBefore, taken);
    for (; taken < place; taken++) all.push(blocks[taken] as HeldBlock);
    all.push(held);
  }
  for (; taken < blocks.length; taken++) all.push(blocks[taken] as HeldBlock);
  return all;
}

/** True for a block whose text can be seen. */
export const isVisible = ({ owner }: BlockText, memo?: SightMemo): boolean =>
  isShown(isShadowRoot(owner) ? owner.host : owner, memo);

/** True for a mention that can be seen: an inline element around it may be hidden or shown by itself. */
export const isSeen = (block: TextBlock, { start, end }: Mention, memo?: SightMemo): boolean =>
  isTextSeen(rangeIn(block, start, end), memo);

/** The marks of a block's mentions, where the page has their text now. */
export const marksOf = (block: TextBlock, mentions: readonly Mention[]): MentionMark[] =>
  mentions.map(({ entity, type, name, text, start, end, certainty, reason }) => ({
    kind: 'mention',
    entity,
    type,
    name,
    text,
    certainty,
    reason,
    range: rangeIn(block, start, end),
  }));

/** True for a mark whose words are in the block, in the text nodes where it was painted. */
export function stands({ range, text }: MentionMark, block: HeldBlock): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = block.starts[block.nodes.indexOf(startContainer as Text)];
  const end = block.starts[block.nodes.indexOf(endContainer as Text)];
  if (start === undefined || end === undefined) return false;
  return block.text.slice(start + startOffset, end + endOffset) === text;
}

/** True for a block that reads as it did, from the same text nodes. */
export const isSameText = (held: HeldBlock, block: TextBlock): boolean =>
  held.text === block.text &&
  held.nodes.length === block.nodes.length &&
  held.nodes.every((node, i) => node === block.nodes[i] && held.starts[i] === block.starts[i]);
