import { countBefore } from '../core/text/halving';
import { BLOCK_ELEMENTS, CUT, SKIPPED_ELEMENTS } from '../core/text/html-tags';
import {
  attributeOf,
  firstChildOf,
  hasAnyAttribute,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  parentOf,
} from './dom';

/** What text may belong to: an element, or a shadow tree that holds it at its top. */
export type Owner = Element | ShadowRoot;

/** A run of text that reads as one: a paragraph, a heading, a cell; inline elements do not cut it. */
export interface TextBlock {
  /** The nearest block element around it, or the shadow root. */
  owner: Owner;
  nodes: Text[];
  /** Where each node's data begins in `text`, in UTF-16 code units. */
  starts: number[];
  text: string;
}

/** True for an element that begins and ends a block of text. */
export const isBlockElement = (node: Node): boolean =>
  isElement(node) && BLOCK_ELEMENTS.has(localNameOf(node));

/** Classes of code editors that draw their text without saying that it is edited. */
const EDITOR = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/;

/** What the value of one of EDITING_ATTRIBUTES says of its element; null: it has no such attribute. */
export const makesEditable = (attribute: string, value: string | null): boolean =>
  attribute === 'role' ? value === 'textbox' : value !== null && value.toLowerCase() !== 'false';

/** Attributes that make text editable, or plain again. */
export const EDITING_ATTRIBUTES = ['contenteditable', 'role'];

/** True for an element of which no text is read, whatever its attributes. */
export const isSkipped = (element: Element): boolean => SKIPPED_ELEMENTS.has(localNameOf(element));

/** True for an element whose text Gloss leaves alone: code, forms, anything that is being edited. */
export function isLeftAlone(element: Element): boolean {
  if (isSkipped(element)) return true;
  if (!hasAnyAttribute(element)) return false;
  return (
    EDITING_ATTRIBUTES.some((name) => makesEditable(name, attributeOf(element, name))) ||
    EDITOR.test(attributeOf(element, 'class') ?? '')
  );
}

/** True for a document that is an editor as a whole. */
export const isEdited = (document: Document): boolean => document.designMode === 'on';

/** What `ownerOf` has found out; good for as long as the page does not change. */
export type OwnerMemo = Map<Node, Owner | null>;

/** What the text of `node` belongs to; null inside what is left alone or removed. */
export function ownerOf(node: Node, memo: OwnerMemo = new Map()): Owner | null {
  const way: Node[] = [];
  let at: Node | null = node;
  while (at && nodeTypeOf(at) !== Node.DOCUMENT_NODE && !memo.has(at)) {
    way.push(at);
    at = parentOf(at);
  }
  if (!at) return null;
  const known = memo.get(at);
  let owner = known ?? null;
  let leftAlone = known === null || (known === undefined && isEdited(at as Document));
  for (let next = way.pop(); next; next = way.pop()) {
    if (isShadowRoot(next)) owner = next;
    else if (isElement(next)) {
      leftAlone ||= isLeftAlone(next);
      // A drawing that is a document by itself has no block element at its top.
      if (owner === null || isBlockElement(next)) owner = next;
    }
    if (leftAlone) owner = null;
    memo.set(next, owner);
  }
  return owner;
}

/**
 * The blocks below `root`, in page order, one by one, so that the caller may pause between two. With
 * `deep` false, only the text that `root` owns itself: blocks inside it are passed over. A block may
 * come twice where the page changes during a pause.
 */
export function* blocksOf(root: Owner, deep = true, restarts = 3): Generator<TextBlock> {
  const owners: Owner[] = [root];
  let run: TextBlock | null = null;
  let node: Node | null = firstChildOf(root);
  while (node) {
    let next: Node | null = null;
    if (isText(node)) {
      run = append(run, owners.at(-1) as Owner, node);
    } else if (isElement(node)) {
      const block = isBlockElement(node);
      if (block && run) {
        yield run;
        run = null;
      }
      if (isLeftAlone(node)) cut(run, CUT);
      else if (localNameOf(node) === 'br') cut(run, '\n');
      else if (!block || deep) {
        next = firstChildOf(node);
        if (next && block) owners.push(node);
      }
    }
    while (!next && node && node !== root) {
      next = nextSiblingOf(node);
      if (next) break;
      node = parentNodeOf(node);
      if (node && node === owners.at(-1)) {
        if (run) yield run;
        run = null;
        if (node !== root) owners.pop();
      }
    }
    if (node === root) return;
    node = next;
  }
  if (run) yield run;
  // The page removed the node that the walk stood on while it had its turn: what came after is unread.
  if (firstChildOf(root) && restarts > 0) yield* blocksOf(root, deep, restarts - 1);
}

function append(run: TextBlock | null, owner: Owner, node: Text): TextBlock | null {
  const { data } = node;
  if (run === null) {
    if (!/\S/.test(data)) return null;
    return { owner, nodes: [node], starts: [0], text: data };
  }
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
  return run;
}

function cut(run: TextBlock | null, by: string): void {
  if (run) run.text += by;
}

/** Where `start`..`end` of the block's text stands in the document. */
export function rangeIn(block: TextBlock, start: number, end: number): StaticRange {
  const first = numberOf(block, start);
  const last = numberOf(block, end - 1);
  return new StaticRange({
    startContainer: block.nodes[first] as Text,
    startOffset: start - (block.starts[first] as number),
    endContainer: block.nodes[last] as Text,
    endOffset: end - (block.starts[last] as number),
  });
}

/** The text node that holds a place of the block's text (UTF-16 code units). */
export const nodeAt = (block: TextBlock, offset: number): Text =>
  block.nodes[numberOf(block, offset)] as Text;

const numberOf = ({ starts }: TextBlock, offset: number): number =>
  Math.max(0, countBefore(starts, (start) => start <= offset) - 1);
