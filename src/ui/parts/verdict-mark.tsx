import type { Verdict } from '../../core/model/verdicts';
import { VERDICT_MARKS } from '../../core/pack/verdict-words';

/** A verdict in words and by a shape; coloured by the nearest data-verdict around it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { word, path } = VERDICT_MARKS[verdict];
  return (
    <span class="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
      <span class="verdict-words">{word}</span>
    </span>
  );
}
