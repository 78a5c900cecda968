interface Part {
  /** Of the heading that it leads to. */
  id: string;
  words: string;
  n: number;
}

/** Links to the parts of a view, each with how much there is; nothing for a single one. */
export function Contents({ label, parts }: { label: string; parts: readonly Part[] }) {
  if (parts.length < 2) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ul>
        {parts.map(({ id, words, n }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {words} <span class="muted">{n}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
