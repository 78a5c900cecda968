import type { ComponentChildren } from 'preact';

/** One section of the options page, named by its heading. */
export function Section(props: {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="option" aria-labelledby={props.id}>
      <div class="option-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.hint && <p class="muted">{props.hint}</p>}
      </div>
      <div class="option-body">{props.children}</div>
    </section>
  );
}
