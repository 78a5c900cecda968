import { VERDICT_SHAPES } from '../../core/model/verdict-shapes';
import type { Verdict } from '../../core/model/verdicts';
import { useWords } from '../../words/view';

/** A verdict in words and by a shape; coloured by the nearest data-verdict around it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  return (
    <span class="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={VERDICT_SHAPES[verdict]} />
      </svg>
      <span class="verdict-words">{words.say(`shared.verdict.${verdict}`)}</span>
    </span>
  );
}
