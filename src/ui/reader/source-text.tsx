import type { Source } from '../../core/model/pack';
import { useWords } from '../../words/view';
import { type Block, blocksOf } from './blocks';
import { Paragraph, type ShownText } from './paragraph';

/** A source's paragraphs from `after` (UTF-16 code units) on, its page furniture folded away. */
export function SourceText(props: { source: Source; after: number; shown: ShownText }) {
  const { source, after, shown } = props;
  return (
    <>
      {blocksOf(source, after).map((block) => (
        <BlockView key={block.paragraphs[0]?.start} block={block} {...shown} />
      ))}
    </>
  );
}

function BlockView({ block, ...shown }: ShownText & { block: Block }) {
  const words = useWords();
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
      <summary lang={words.language}>{words.say('reader.furniture')}</summary>
      {paragraphs}
    </details>
  );
}
