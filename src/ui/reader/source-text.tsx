import type { Source } from '../../core/model/pack';
import { type Block, blocksOf, type Stretch } from './blocks';
import type { PassageKind } from './layers';
import { Paragraph } from './paragraph';
import type { Layer } from './segments';

interface Shown {
  text: string;
  layers: readonly Layer<PassageKind>[];
  target: Stretch | null;
}

/** A source's paragraphs from `after` (UTF-16 code units) on, its page furniture folded away. */
export function SourceText({ source, after, ...shown }: Shown & { source: Source; after: number }) {
  const blocks = blocksOf(source, after);
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.paragraphs[0]?.start} block={block} {...shown} />
      ))}
    </>
  );
}

function BlockView({ block, ...shown }: Shown & { block: Block }) {
  const { target } = shown;
  const paragraphs = block.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.start} paragraph={paragraph} {...shown} />
  ));
  if (!block.furniture) return <>{paragraphs}</>;
  const holdsTarget = block.paragraphs.some(
    ({ start, end }) => target !== null && target.start < end && target.end > start,
  );
  return (
    <details class="furniture" open={holdsTarget}>
      <summary>Page furniture, not part of the report</summary>
      {paragraphs}
    </details>
  );
}
