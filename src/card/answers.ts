/** What the extension has answered on marks, kept while the card lives. */
import type { CardBrief } from '../core/model/card-brief';
import type { VerdictBrief } from '../core/model/verdict-brief';
import type { CardServices, Mark, MentionMark, QuotationMark } from './contract';

/** loading: asked for; gone: the extension does not answer; unknown: the pack has no such thing. */
export type CardState<Brief> = 'loading' | 'gone' | 'unknown' | Brief;

/** A mark with what there is to show of it. */
export type Showing =
  | { kind: 'mention'; mark: MentionMark; state: CardState<CardBrief> }
  | { kind: 'quotation'; mark: QuotationMark; state: CardState<VerdictBrief> };

export interface Answers {
  /** What is known already, else loading. */
  known(mark: Mark): Showing;
  /** Asks the extension, unless it is known already. */
  look(mark: Mark): Promise<Showing>;
}

/**
 * Answers from the services, each asked for once as long as it was answered.
 * @param around the page's words around a mark.
 */
export function answersOf(
  { brief, verdict }: Pick<CardServices, 'brief' | 'verdict'>,
  around: (mark: Mark) => string,
): Answers {
  const entities = lookup(
    (mark: MentionMark) => `${mark.entity}\n${around(mark)}`,
    (mark) => brief(mark.entity, around(mark)),
  );
  // A page that was judged anew has new record objects, which say the same.
  const records = lookup(
    ({ record }: QuotationMark) => JSON.stringify(record),
    ({ record }) => verdict(record),
  );
  return {
    known: (mark) =>
      mark.kind === 'mention'
        ? { kind: mark.kind, mark, state: entities.known(mark) }
        : { kind: mark.kind, mark, state: records.known(mark) },
    look: async (mark) =>
      mark.kind === 'mention'
        ? { kind: mark.kind, mark, state: await entities.look(mark) }
        : { kind: mark.kind, mark, state: await records.look(mark) },
  };
}

function lookup<Kind extends Mark, Brief>(
  keyOf: (mark: Kind) => string,
  ask: (mark: Kind) => Promise<{ brief: Brief | null } | null>,
) {
  const briefs = new Map<string, Brief>();
  return {
    known: (mark: Kind): CardState<Brief> => briefs.get(keyOf(mark)) ?? 'loading',
    look: async (mark: Kind): Promise<CardState<Brief>> => {
      const known = briefs.get(keyOf(mark));
      if (known) return known;
      const answer = await ask(mark);
      if (!answer) return 'gone';
      if (!answer.brief) return 'unknown';
      briefs.set(keyOf(mark), answer.brief);
      return answer.brief;
    },
  };
}
