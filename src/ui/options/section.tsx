import type { ComponentChildren } from 'preact';

/** One section of the options page, named by its heading, to which the contents lead. */
export function Section(props: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="option" aria-labelledby={props.id}>
      <h2 id={props.id} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** Settings that belong together, in one frame; each child is a row of it. */
export function Group(props: { title?: string; lead?: string; children: ComponentChildren }) {
  return (
    <div class="option-group">
      {props.title && <h3>{props.title}</h3>}
      {props.lead && <p class="muted lead">{props.lead}</p>}
      <div class="rows">{props.children}</div>
    </div>
  );
}
