import { VERDICTS, type Verdict } from '../../core/model/verdicts';
import { VERDICT_MARKS } from '../../core/pack/verdict-words';

/** "2 word for word, 1 altered, 1 not in this pack", in the order in which verdicts are given. */
export function verdictCounts(records: readonly { verdict: Verdict }[]): string {
  return VERDICTS.map((verdict) => ({
    words: VERDICT_MARKS[verdict].word.toLowerCase(),
    n: records.filter((record) => record.verdict === verdict).length,
  }))
    .filter(({ n }) => n > 0)
    .map(({ words, n }) => `${n} ${words}`)
    .join(', ');
}
