import type { MentionMark } from '../card/contract';
import type { Hit } from '../core/match/find';
import type { Mention } from '../core/model/mention';
import { nodeAt, type Owner, parentOf, rangeIn, type TextBlock } from './blocks';
import { inPageOrder } from './page-order';

/** A block in which something was found or may be quoted; blocks without a find are not kept. */
export interface HeldBlock extends TextBlock {
  hits: Hit[];
  /** It shares a run of words with a quotation of the pack. */
  mayQuote: boolean;
  mentions: Mention[];
  /** Of the mentions that are shown. */
  marks: MentionMark[];
  /** Those of them that are painted: all, or the first of each entity on the page. */
  painted: MentionMark[];
}

/** The blocks with finds, by their owner and by their text nodes. */
export class MarkStore {
  private readonly byFirstNode = new Map<Text, HeldBlock>();
  private readonly byOwner = new Map<Owner, Set<HeldBlock>>();
  private readonly byNode = new WeakMap<Text, HeldBlock>();
  /** In page order; null where it is to be sorted anew. */
  private sorted: HeldBlock[] | null = null;

  /** Keeps a block; gives back the one it stands in for, if the same text was read before. */
  add(block: TextBlock, hits: Hit[], mayQuote: boolean): HeldBlock | undefined {
    const first = block.nodes[0] as Text;
    const former = this.byFirstNode.get(first);
    if (former) this.drop(former);
    const held: HeldBlock = { ...block, hits, mayQuote, mentions: [], marks: [], painted: [] };
    this.byFirstNode.set(first, held);
    this.putInOrder(held);
    for (const node of block.nodes) this.byNode.set(node, held);
    const siblings = this.byOwner.get(block.owner) ?? new Set();
    this.byOwner.set(block.owner, siblings.add(held));
    return former;
  }

  drop(held: HeldBlock): void {
    this.sorted = null;
    const first = held.nodes[0] as Text;
    if (this.byFirstNode.get(first) === held) this.byFirstNode.delete(first);
    const siblings = this.byOwner.get(held.owner);
    siblings?.delete(held);
    if (siblings?.size === 0) this.byOwner.delete(held.owner);
    for (const node of held.nodes) if (this.byNode.get(node) === held) this.byNode.delete(node);
  }

  /** Pages grow at their end more than anywhere else, where nothing needs sorting. */
  private putInOrder(held: HeldBlock): void {
    const last = this.sorted?.at(-1);
    const isLast = !last || inPageOrder(last.nodes[0] as Text, held.nodes[0] as Text) < 0;
    if (isLast) this.sorted?.push(held);
    else this.sorted = null;
  }

  ownedBy(owner: Owner): HeldBlock[] {
    return [...(this.byOwner.get(owner) ?? [])];
  }

  holding(node: Text): HeldBlock | undefined {
    return this.byNode.get(node);
  }

  /** Blocks whose text has left the document. */
  gone(): HeldBlock[] {
    return [...this.byFirstNode.values()].filter((held) => held.nodes.some((n) => !n.isConnected));
  }

  /** Blocks at or below an element, shadow trees among them. */
  below(element: Element): HeldBlock[] {
    return [...this.byFirstNode.values()].filter(({ nodes }) => {
      for (let at: Node | null = nodes[0] as Text; at; at = parentOf(at)) {
        if (at === element) return true;
      }
      return false;
    });
  }

  /** All blocks with finds, in page order. */
  inOrder(): readonly HeldBlock[] {
    this.sorted ??= [...this.byFirstNode.values()].sort((a, b) =>
      inPageOrder(a.nodes[0] as Text, b.nodes[0] as Text),
    );
    return this.sorted;
  }
}

/** True for a block whose text can be seen. */
export const isVisible = ({ owner }: TextBlock): boolean =>
  isShown('host' in owner ? owner.host : owner);

/** True for a mention that can be seen: an inline element around it may be hidden by itself. */
export function isSeen(block: TextBlock, { start }: Mention): boolean {
  const { parentElement } = nodeAt(block, start);
  return isVisible(block) && (parentElement === null || isShown(parentElement));
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  // It has a box and leaves out what is in it, as what is hidden until it is found.
  getComputedStyle(element).contentVisibility !== 'hidden';

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
