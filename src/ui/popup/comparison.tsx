import type { StatementBrief } from '../../core/model/brief';
import { useWords } from '../../words/view';

type Comparison = StatementBrief['comparison'];

/** Each comparison's shape: lines in a box of 16 by 16 units. */
const SHAPES: Record<Comparison, string> = {
  agree: 'M3 6h10M3 10h10',
  compatible: 'M3 7c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8M3 11c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8',
  differ: 'M3 6h10M3 10h10M11 2.5 5 13.5',
  single: 'M8 4.5a3.5 3.5 0 1 0 .01 0z',
};

/** How the sources compare on a detail, in words and by a shape. */
export function ComparisonMark(props: Pick<StatementBrief, 'comparison' | 'overTime'>) {
  const words = useWords();
  const comparison = words.say(`popup.comparison.${props.comparison}`);
  return (
    <span class="comparison">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[props.comparison]} />
      </svg>
      {props.overTime ? words.say('popup.overTime', { comparison }) : comparison}
    </span>
  );
}
