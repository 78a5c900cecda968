import type { ComponentChildren } from 'preact';

interface Place {
  source: string;
  start: number;
  end: number;
}

/** The address of the reader at a passage; offsets are UTF-16 code units into the source's text. */
export function readerHref({ source, start, end }: Place): string {
  return `reader.html?${new URLSearchParams({ source, start: `${start}`, end: `${end}` })}`;
}

/** Opens the passage in the reader, in a tab of its own. */
export function ReaderLink(props: {
  passage: Place;
  children: ComponentChildren;
  class?: string;
  label?: string;
  /** The language of what it holds, where that is not the interface's. */
  lang?: string;
}) {
  return (
    <a
      href={readerHref(props.passage)}
      target="_blank"
      rel="noopener"
      class={props.class}
      aria-label={props.label}
      lang={props.lang}
    >
      {props.children}
    </a>
  );
}
