import { useWords } from '../../words/view';
import { readerHref } from '../parts/reader-link';
import type { Stretch } from './blocks';
import type { Painted } from './paint';

/** A text as it is shown, whatever part of it is. */
export interface ShownText {
  source: string;
  text: string;
  /** The passage that is open. */
  target: Stretch | null;
  paint(stretch: Stretch): Painted[];
}

interface Props extends ShownText {
  paragraph: Stretch;
  /** The element that it is: the headline is a heading. */
  as?: 'p' | 'h1';
}

/** One paragraph; the part of the target passage inside it stands in a `mark`. */
export function Paragraph({ paragraph, as: Element = 'p', ...shown }: Props) {
  const words = useWords();
  const { text, target } = shown;
  const { start, end } = paragraph;
  const from = target ? Math.min(Math.max(target.start, start), end) : end;
  const to = target ? Math.min(Math.max(target.end, start), end) : end;
  const spans = (stretch: Stretch) => <Spans stretch={stretch} {...shown} />;
  if (!target || from >= to) return <Element>{spans(paragraph)}</Element>;
  // A passage over several paragraphs has a mark in each; the first carries the id and the label.
  const first = !text.slice(target.start, start).trim();
  return (
    <div class="with-passage">
      {first && (
        <p class="passage-label" id="passage-label" lang={words.language}>
          {words.say('reader.passageLabel')}
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

function Spans({ stretch, ...shown }: ShownText & { stretch: Stretch }) {
  if (stretch.start >= stretch.end) return null;
  return (
    <>
      {shown.paint(stretch).map((part) => (
        <Part key={part.start} part={part} {...shown} />
      ))}
    </>
  );
}

/** A stretch of the text: a link where it is the first of its mark, else it answers a click alone. */
function Part({ part, source, text, target }: ShownText & { part: Painted }) {
  const { start, end, kinds, mark, lead } = part;
  const words = text.slice(start, end);
  if (!kinds.length) return <>{words}</>;
  const look = `seg ${kinds.join(' ')}`;
  if (!mark) return <span class={look}>{words}</span>;
  const href = readerHref({ source, start: mark.start, end: mark.end });
  if (!lead) {
    return (
      <span class={look} data-open={href}>
        {words}
      </span>
    );
  }
  const current = target !== null && target.start === mark.start && target.end === mark.end;
  return (
    // Dragging over it selects the words, as everywhere in the text.
    <a class={look} href={href} draggable={false} aria-current={current ? 'location' : undefined}>
      {words}
    </a>
  );
}
