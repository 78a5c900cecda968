import type { PageFinds } from '../../src/core/export/page-finds';
import type { Correction, VerdictCorrection } from '../../src/platform/settings-schema';

/** What the reader has called wrong, on every site. */
export interface CalledWrong {
  corrections: readonly Pick<Correction, 'host' | 'entity'>[];
  verdictCorrections: readonly Pick<VerdictCorrection, 'host' | 'verdict' | 'text'>[];
}

type Finds = Pick<PageFinds, 'mentions' | 'quotations'>;

/** What was found on a page of a host, without what the reader has called wrong there. */
export function meantAt(host: string, { mentions, quotations }: Finds, wrong: CalledWrong): Finds {
  const isHere = (one: { host: string }) => one.host === host;
  const entities = new Set(wrong.corrections.filter(isHere).map(({ entity }) => entity));
  const verdicts = wrong.verdictCorrections.filter(isHere);
  return {
    mentions: mentions.filter(({ entity }) => !entities.has(entity)),
    quotations: quotations.filter(
      ({ verdict, text }) => !verdicts.some((one) => one.verdict === verdict && one.text === text),
    ),
  };
}
