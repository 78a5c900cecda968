import type { StatementBrief } from '../../core/model/brief';
import type { Words } from '../../words/words';

const PARTS = ['agree', 'compatible', 'differ', 'single'] as const;

/** "3 sources · agree on 6 details · compatible on 4 · differ on 2 · 9 only in one" */
export function detailsSummary(
  words: Words,
  statements: readonly Pick<StatementBrief, 'comparison' | 'cells'>[],
): string {
  const sources = statements.flatMap(({ cells }) =>
    cells.filter(({ values }) => values.length > 0).map(({ source }) => source.id),
  );
  const parts = PARTS.map((part) => ({
    part,
    n: statements.filter(({ comparison }) => comparison === part).length,
  })).filter(({ n }) => n > 0);
  return [
    words.say('shared.count.source', { n: new Set(sources).size }),
    // What is counted is named once.
    ...parts.map(({ part, n }, i) =>
      i === 0
        ? words.say(`popup.summary.${part}`, { n })
        : words.say(`popup.summary.${part}Too`, { n }),
    ),
  ].join(' · ');
}
