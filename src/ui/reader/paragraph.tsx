import type { Stretch } from './blocks';
import type { PassageKind } from './layers';
import { type Layer, segmentsOf } from './segments';

interface Props {
  text: string;
  paragraph: Stretch;
  layers: readonly Layer<PassageKind>[];
  target: Stretch | null;
  /** The element that it is: the headline is a heading. */
  as?: 'p' | 'h1';
}

/** One paragraph; the part of the target passage inside it stands in a `mark`. */
export function Paragraph({ text, paragraph, layers, target, as: Element = 'p' }: Props) {
  const { start, end } = paragraph;
  const from = target ? Math.min(Math.max(target.start, start), end) : end;
  const to = target ? Math.min(Math.max(target.end, start), end) : end;
  const spans = (stretch: Stretch) => <Spans text={text} stretch={stretch} layers={layers} />;
  if (!target || from >= to) return <Element>{spans(paragraph)}</Element>;
  // A passage over several paragraphs has a mark in each; the first carries the id and the label.
  const first = !text.slice(target.start, start).trim();
  return (
    <div class="with-passage">
      {first && (
        <p class="passage-label" id="passage-label">
          The passage you opened
        </p>
      )}
      <Element>
        {spans({ start, end: from })}
        <mark {...(first && { id: 'passage', tabIndex: -1, 'aria-describedby': 'passage-label' })}>
          {spans({ start: from, end: to })}
        </mark>
        {spans({ start: to, end })}
      </Element>
    </div>
  );
}

function Spans(props: { text: string; stretch: Stretch; layers: readonly Layer<PassageKind>[] }) {
  const { text, stretch, layers } = props;
  if (stretch.start >= stretch.end) return null;
  return (
    <>
      {segmentsOf(stretch, layers).map(({ start, end, kinds }) =>
        kinds.length ? (
          <span key={start} class={`seg ${kinds.join(' ')}`}>
            {text.slice(start, end)}
          </span>
        ) : (
          text.slice(start, end)
        ),
      )}
    </>
  );
}
