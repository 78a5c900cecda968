import type { StatementBrief } from '../../core/model/brief';

type Comparison = StatementBrief['comparison'];

/** Each comparison's words and shape: lines in a box of 16 by 16 units. */
const COMPARISONS: Record<Comparison, { words: string; path: string }> = {
  agree: { words: 'Agree', path: 'M3 6h10M3 10h10' },
  compatible: {
    words: 'Compatible',
    path: 'M3 7c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8M3 11c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8',
  },
  differ: { words: 'Differ', path: 'M3 6h10M3 10h10M11 2.5 5 13.5' },
  single: { words: 'Only in one source', path: 'M8 4.5a3.5 3.5 0 1 0 .01 0z' },
};

/** How the sources compare on a detail, in words and by a shape. */
export function ComparisonMark(props: Pick<StatementBrief, 'comparison' | 'overTime'>) {
  const { words, path } = COMPARISONS[props.comparison];
  return (
    <span class="comparison">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
      {words}
      {props.overTime && ' over time'}
    </span>
  );
}
