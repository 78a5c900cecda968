import type { ComponentChildren } from 'preact';
import { useWords } from '../../words/view';

/** A part of a view under its heading, which tells how much it holds, and folds it away. */
export function Fold(props: {
  /** Of the heading, for links to it. */
  id: string;
  title: string;
  n: number;
  /** Whether it stands open at first. */
  open: boolean;
  children: ComponentChildren;
}) {
  const { id, title, n, open, children } = props;
  const words = useWords();
  return (
    <details class="fold" open={open}>
      <summary>
        <h2 id={id}>
          {title} <span class="muted">{words.number(n)}</span>
        </h2>
      </summary>
      {children}
    </details>
  );
}
