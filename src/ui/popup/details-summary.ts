import type { StatementBrief } from '../../core/model/brief';
import { count } from '../parts/count';

/** "3 sources · agree on 6 details · compatible on 4 · differ on 2 · 9 only in one" */
export function detailsSummary(
  statements: readonly Pick<StatementBrief, 'comparison' | 'cells'>[],
): string {
  const sources = statements.flatMap(({ cells }) =>
    cells.filter(({ values }) => values.length > 0).map(({ source }) => source.id),
  );
  const of = (wanted: StatementBrief['comparison']) =>
    statements.filter(({ comparison }) => comparison === wanted).length;
  const shared = [
    { words: 'agree', n: of('agree') },
    { words: 'compatible', n: of('compatible') },
    { words: 'differ', n: of('differ') },
  ].filter(({ n }) => n > 0);
  const single = of('single');
  return [
    count(new Set(sources).size, 'source'),
    ...shared.map(({ words, n }, i) => `${words} on ${i === 0 ? count(n, 'detail') : n}`),
    ...(single > 0 ? [`${shared.length ? single : count(single, 'detail')} only in one`] : []),
  ].join(' · ');
}
