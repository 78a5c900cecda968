/** What the sources of a pack have and a page that speaks of the same things does not quote. */
import { align } from '../collate/align';
import { isMatch } from '../collate/wording';
import type { StatementBrief, UtteranceBrief } from '../model/brief';
import type { Pack, Passage, Statement } from '../model/pack';
import type { QuotationRecord } from '../model/verdicts';
import { unitsOf } from '../text/house-style';
import { wordsOf } from '../text/words';
import { statementBrief, utteranceBrief } from './details';

/** A detail, with the entity that it is a detail of. */
export interface GapDetail extends StatementBrief {
  subject: { id: string; name: string };
}

export interface Gap {
  /** In pack order. */
  utterances: UtteranceBrief[];
  /** In the annotation's order. */
  details: GapDetail[];
}

/** The part of a passage's words that have to stand in a quotation of the page, in order. */
const ENOUGH = 0.5;

/**
 * The utterances of which the page has no quotation, and the statements on entities of the page none
 * of whose values it quotes. Only the page's quotations are known here, not its text: a value counts as
 * quoted where it lies in a quoted utterance and the page's quotation has half of its words or more, or
 * where it is the name of an entity that the page names. A detail that the page gives in words of its
 * own is therefore in the gap: it is not quoted, which does not say that it is missing.
 * @param named ids of the entities that the page names for certain.
 */
export function gapOf(
  pack: Pack,
  named: ReadonlySet<string>,
  quotations: readonly Pick<QuotationRecord, 'utterance' | 'text'>[],
): Gap {
  const quoted = new Set(quotations.map(({ utterance }) => utterance));
  const carries = carriedBy(pack, quotations);
  const passagesOf = (id: string) =>
    pack.quotations.filter((one) => one.id === id).map(({ passage }) => passage);
  const nameOf = (id: string) => pack.entities.find((entity) => entity.id === id)?.name ?? id;
  const isNamed = ({ kind, subject }: Statement, normal: string | null) =>
    kind === 'name' && normal !== null && normal !== subject && named.has(normal);
  return {
    utterances: pack.utterances
      .filter(
        ({ id, quotations }) => !quoted.has(id) && !quotations.flatMap(passagesOf).some(carries),
      )
      .map((utterance) => utteranceBrief(pack, utterance)),
    details: pack.statements
      .filter(({ subject }) => named.has(subject))
      .filter(
        (statement) =>
          !statement.values.some(
            ({ passage, normal }) => isNamed(statement, normal) || carries(passage),
          ),
      )
      .map((statement) => ({
        ...statementBrief(pack, statement),
        subject: { id: statement.subject, name: nameOf(statement.subject) },
      })),
  };
}

/** Tells whether one of the page's quotations carries the words of a passage. */
function carriedBy(
  pack: Pack,
  quotations: readonly Pick<QuotationRecord, 'utterance' | 'text'>[],
): (passage: Passage) => boolean {
  const quoted = quotations.map(({ utterance, text }) => {
    const versions = pack.utterances.find(({ id }) => id === utterance)?.quotations ?? [];
    return {
      passages: pack.quotations.filter(({ id }) => versions.includes(id)).map((q) => q.passage),
      units: unitsOf(wordsOf(text)),
    };
  });
  return (passage) => {
    const near = quoted.filter(({ passages }) => passages.some((one) => overlap(one, passage)));
    if (near.length === 0) return false;
    const words = unitsOf(wordsOf(passage.exact));
    return near.some(
      ({ units }) => align(words, units).filter(isMatch).length >= words.length * ENOUGH,
    );
  };
}

const overlap = (a: Passage, b: Passage): boolean =>
  a.source === b.source && a.start < b.end && b.start < a.end;
