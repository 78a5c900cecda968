import type { ComponentChildren } from 'preact';

/** One state in a few words, where there is nothing to list. */
export function Note(props: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="note" role="status">
      <h1 tabIndex={-1}>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}
