import type { HeldBlock } from './mark-store';

/** CSS pixels from the edge of the viewport to where its first text is looked for. */
const INSIDE = 8;
/** Blocks that are painted at once anyway; asking where the reader is may cost the page a layout. */
const FEW = 256;

/** Blocks of a page in the order in which the reader sees them: from the top of the view, then the rest. */
export function fromView(document: Document, blocks: readonly HeldBlock[]): readonly HeldBlock[] {
  const view = document.defaultView;
  if (!view || blocks.length <= FEW || view.scrollY < view.innerHeight) return blocks;
  const top = document.elementFromPoint(view.innerWidth / 2, INSIDE);
  if (!top) return blocks;
  const first = blocks.findIndex(
    ({ nodes }) => top.compareDocumentPosition(nodes[0] as Text) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return first > 0 ? [...blocks.slice(first), ...blocks.slice(0, first)] : blocks;
}
