import type { ComponentChildren, RefObject } from 'preact';
import { usePackLanguage, useWords } from '../../words/view';
import { useFocus } from '../parts/use-focus';

/** What is marked in a text, from where to where in UTF-16 code units; no two overlap. */
export interface ExampleMark {
  start: number;
  end: number;
}

export interface ExampleProps {
  text: string;
  /** In the order of the text. */
  marks: readonly ExampleMark[];
  /** Set to the paragraph, whose marks have `data-mark`; whoever gives it brings them to life. */
  example: RefObject<HTMLParagraphElement | null>;
  /** Whether the reader has switched the marks off. */
  isOff: boolean;
  onOff(off: boolean): void;
}

/** A paragraph as pages have them; its marks can be reached by keyboard. */
export function Example({ text, marks, example, isOff, onOff }: ExampleProps) {
  const words = useWords();
  return (
    <figure class="example">
      <p ref={example} lang={usePackLanguage()} dir="auto">
        {withMarks(text, marks)}
      </p>
      <figcaption class="muted">{words.say('welcome.example.caption')}</figcaption>
      <div role="status">{isOff && <Off onAgain={() => onOff(false)} />}</div>
    </figure>
  );
}

function withMarks(text: string, marks: readonly ExampleMark[]): ComponentChildren {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.flatMap(({ start, end }, i) => [
      text.slice(ends[i], start),
      // biome-ignore lint/a11y/useSemanticElements: a button does not run over lines as words do
      <span key={start} data-mark role="button" tabIndex={0} aria-haspopup="dialog">
        {text.slice(start, end)}
      </span>,
    ]),
    text.slice(ends.at(-1)),
  ];
}

/** Takes the focus: what had it went with the marks. */
function Off({ onAgain }: { onAgain(): void }) {
  const words = useWords();
  const button = useFocus<HTMLButtonElement>(true);
  return (
    <p class="example-off">
      {words.say('welcome.example.off')}{' '}
      <button type="button" class="button quiet" ref={button} onClick={onAgain}>
        {words.say('shared.undo')}
      </button>
    </p>
  );
}
