import { useWords } from '../../words/view';

interface Part {
  /** Of the heading that it leads to. */
  id: string;
  words: string;
  n: number;
}

/** Links to the parts of a view, each with how much there is; nothing for a single one. */
export function Contents(props: {
  label: string;
  parts: readonly Part[];
  /** Told which part is gone to, before that is done. */
  onFollow?(id: string): void;
}) {
  const { label, parts, onFollow } = props;
  const { number } = useWords();
  if (parts.length < 2) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ul>
        {parts.map(({ id, words, n }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => onFollow?.(id)}>
              {words} <span class="muted">{number(n)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
