import { countBefore } from '../core/text/halving';
import { BLOCK_ELEMENTS, CUT, READINGS, SKIPPED_ELEMENTS } from '../core/text/html-tags';
import {
  attributeOf,
  firstChildOf,
  firstElementOf,
  firstIn,
  hasAnyAttribute,
  htmlOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  parentOf,
  textContentOf,
  textsBelow,
} from './dom';
import { AS_LAID_OUT, mayMeetIn, type Reading } from './word-edges';

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

/** A block's text without the nodes that it stands in. */
export type BlockText = Pick<TextBlock, 'owner' | 'text'>;

/** True for an element that begins and ends a block of text. */
export const isBlockElement = (node: Node): boolean =>
  isElement(node) && BLOCK_ELEMENTS.has(localNameOf(node));

/** Classes of code editors that draw their text without saying that it is edited. */
const EDITORS = ['CodeMirror', 'cm-editor', 'monaco-editor', 'ace_editor'];
const EDITOR = new RegExp(`(?:^|\\s)(?:${EDITORS.join('|')})(?:\\s|$)`);

/** What the value of one of EDITING_ATTRIBUTES says of its element; null: it has no such attribute. */
export const makesEditable = (attribute: string, value: string | null): boolean =>
  attribute === 'role' ? value === 'textbox' : value !== null && value.toLowerCase() !== 'false';

/** Attributes that make text editable, or plain again. */
export const EDITING_ATTRIBUTES = ['contenteditable', 'role'];

/**
 * Elements that cut a block, or of which the text may be left alone: all but those that most pages have in
 * their paragraphs.
 */
const NO_PLAIN_ONES = [
  ':not(a,abbr,b,bdi,bdo,cite,del,dfn,em,font,i,img,ins,link,mark,meta,q,s,small,span,strong,sub,time,u,wbr)',
  ...EDITING_ATTRIBUTES.map((name) => `[${name}]`),
  ...EDITORS.map((name) => `.${name}`),
].join();

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
  // Most come many times: what stands in one place comes together.
  const answer = memo.get(node);
  if (answer !== undefined) return answer;
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
 * The blocks of the text that an element or a shadow root owns itself, in page order, one by one, so that
 * the caller may pause between two. A block may come twice where the page changes during a pause.
 */
export const blocksOf = (owner: Owner, reading: Reading): Iterable<TextBlock> =>
  isElement(owner) && isPlain(owner) ? plainBlocksOf(owner, reading) : walk(owner, reading);

/** The texts of all blocks below `root`, in the same way. */
export const blockTextsOf = (root: Owner): Generator<BlockText> =>
  walk(root, AS_LAID_OUT, plainTextOf);

/**
 * @param textOf reads a block element inside the root as a whole, and the block comes without its text nodes;
 * null: it is read in detail. Without it such elements are passed over.
 */
function* walk(
  root: Owner,
  reading: Reading,
  textOf?: (block: Element) => string | null,
  restarts = 3,
): Generator<TextBlock> {
  const owners: Owner[] = [root];
  let run: TextBlock | null = null;
  let node: Node | null = firstChildOf(root);
  while (node) {
    let next: Node | null = null;
    if (isText(node)) {
      run = append(run, owners.at(-1) as Owner, node, reading);
    } else if (isElement(node)) {
      const block = isBlockElement(node);
      if (block && run) {
        yield run;
        run = null;
      }
      if (isLeftAlone(node)) cut(run, CUT);
      else if (localNameOf(node) === 'br') cut(run, '\n');
      else if (!block) next = isPassedOver(node, run, reading) ? null : firstChildOf(node);
      else if (textOf) {
        const text = textOf(node);
        if (text === null) next = firstChildOf(node);
        else yield { owner: node, nodes: [], starts: [], text };
        if (next) owners.push(node);
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
  if (firstChildOf(root) && restarts > 0) yield* walk(root, reading, textOf, restarts - 1);
}

/** True for an element that the text around it runs on behind, as if there were none. */
function isPassedOver(element: Element, run: TextBlock | null, { isNote }: Reading): boolean {
  const name = localNameOf(element);
  return READINGS.has(name) || (name === 'sup' && isNote(element, run ? lastOf(run).data : ''));
}

/** True for an element of whose text nothing cuts a block, or is left alone. */
const isPlain = (element: Element): boolean => !firstIn(element, NO_PLAIN_ONES);

/** The block of a plain element, if there is one: all of its text nodes, with no look at what is around them. */
function plainBlocksOf(owner: Element, reading: Reading): TextBlock[] {
  let block: TextBlock | null = null;
  const walker = textsBelow(owner);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    block = append(block, owner, node as Text, reading);
  return block ? [block] : [];
}

/**
 * The text of a block element that holds nothing else of note; null where it may. As the browser gives it:
 * the objects of its text nodes would take half a megabyte on a long page.
 */
function plainTextOf(element: Element): string | null {
  if (!isPlain(element)) return null;
  const text = textContentOf(element);
  if (!/\S/.test(text)) return null;
  if (firstElementOf(element) && mayMeetBelow(element)) return null;
  if (/^\S/.test(text)) return text;
  // A block's text begins with the first text node that is more than white space.
  const walker = textsBelow(element);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (/\S/.test(node.data)) break;
    start += node.length;
  }
  return text.slice(start);
}

function mayMeetBelow(element: Element): boolean {
  try {
    return mayMeetIn(htmlOf(element));
  } catch {
    // An XML document may hold what cannot be written as XML.
    return true;
  }
}

/** Texts of a block up to which it is looked at how they are laid out: it takes longer than to read them. */
const MOST_TEXTS = 1_000;

function append(
  run: TextBlock | null,
  owner: Owner,
  node: Text,
  { isApart }: Reading,
): TextBlock | null {
  const { data } = node;
  if (run === null) {
    if (!/\S/.test(data)) return null;
    return { owner, nodes: [node], starts: [0], text: data };
  }
  // Of an empty text nothing is seen, and pages put them in as signs of their own.
  if (data === '') return run;
  const last = lastOf(run);
  // Else something cuts in behind it.
  const isNext = (run.starts.at(-1) as number) + last.length === run.text.length;
  const isFew = run.nodes.length < MOST_TEXTS;
  if (isNext && isFew && isApart(last, node)) run.text += '\n';
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += data;
  return run;
}

const lastOf = ({ nodes }: TextBlock): Text => nodes.at(-1) as Text;

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

const numberOf = ({ starts }: TextBlock, offset: number): number =>
  Math.max(0, countBefore(starts, (start) => start <= offset) - 1);
