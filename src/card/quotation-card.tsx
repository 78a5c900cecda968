import type { Passage } from '../core/model/pack';
import type { VerdictBrief } from '../core/model/verdict-brief';
import { NOT_IN_THIS_PACK, type QuotationRecord, type Verdict } from '../core/model/verdicts';
import { CLASS_WORDS, VERDICT_MARKS } from '../core/pack/verdict-words';
import type { CardState } from './answers';
import { Absent, QuotationItem, sourcesInWords } from './card-parts';
import { WordDiff } from './word-diff';

export interface QuotationCardProps {
  record: Pick<QuotationRecord, 'verdict'>;
  state: CardState<VerdictBrief>;
  /** Opened by the keyboard: a button closes it. */
  keyboard: boolean;
  onOpen(passage: Passage): void;
  onMore(entity: string): void;
  onClose(): void;
}

/** The card of a quotation, from its props alone. */
export function QuotationCard(props: QuotationCardProps) {
  const { record, state, onOpen } = props;
  const brief = typeof state === 'string' ? null : state;
  return (
    <>
      <div class="scroll" tabindex={-1}>
        <p class="type" data-type="Quotation">
          Quotation
        </p>
        <VerdictHeading verdict={record.verdict} />
        {brief ? (
          <Content brief={brief} onOpen={onOpen} />
        ) : (
          <Absent state={state} what="on these words" />
        )}
      </div>
      <Actions {...props} brief={brief} />
    </>
  );
}

/** The verdict's word, with a shape of its own beside it. */
function VerdictHeading({ verdict }: { verdict: Verdict }) {
  const { word, path } = VERDICT_MARKS[verdict];
  return (
    <h2 class="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
      {word}
    </h2>
  );
}

function Content({ brief, onOpen }: { brief: VerdictBrief; onOpen(passage: Passage): void }) {
  const { verdict, sentence, flags, words, versions, silent, attributedTo } = brief;
  const differs = words.some(({ op }) => op !== 'equal');
  return (
    <>
      <p class="said">{sentence}</p>
      {verdict === NOT_IN_THIS_PACK && attributedTo && (
        <p class="facts">
          This page gives it to <strong>{attributedTo.name}</strong>.
        </p>
      )}
      {flags.length > 0 && (
        <ul class="flags">
          {flags.map((flag) => (
            <li key={flag} data-flag>
              {flag}
            </li>
          ))}
        </ul>
      )}
      {differs && (
        <section>
          <h3>
            The page beside the source: <del>left out</del>, <ins>added</ins>
          </h3>
          <WordDiff words={words} />
        </section>
      )}
      {versions.length > 0 && (
        <section>
          <h3>{versions.length === 1 ? 'As the source has it' : 'As the sources have it'}</h3>
          <ul>
            {versions.map(({ quotation, class: kind }, i) => (
              <QuotationItem key={quotation.id} quotation={quotation} onOpen={onOpen}>
                {versions.length > 1 && (
                  <p class="class" data-class={kind}>
                    {i === 0 ? 'Closest to the page · ' : ''}
                    {CLASS_WORDS[kind]}
                  </p>
                )}
              </QuotationItem>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <p class="coverage" data-silent>
          Not in {sourcesInWords(silent)}.
        </p>
      )}
    </>
  );
}

function Actions(props: QuotationCardProps & { brief: VerdictBrief | null }) {
  const { brief, keyboard, onMore, onClose } = props;
  const person = brief && (brief.speaker ?? brief.attributedTo);
  if (!person && !keyboard) return null;
  return (
    <div class="actions">
      {person && (
        <button type="button" data-more onClick={() => onMore(person.id)}>
          More on {person.name}
        </button>
      )}
      {keyboard && (
        <button type="button" data-close onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
