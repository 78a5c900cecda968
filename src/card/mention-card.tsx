import type { EntityBrief } from '../core/model/brief';
import type { EntityType, Passage } from '../core/model/pack';
import type { CardState } from './answers';
import {
  Absent,
  AgreementLine,
  QuotationItem,
  SaysItem,
  SourceButton,
  sourcesInWords,
} from './card-parts';
import { chooseContent } from './choose';
import type { MentionMark } from './contract';
import { CorrectionButton, type CorrectionState } from './correction';

const TYPE_WORDS: Record<EntityType, string> = {
  Person: 'Person',
  Organization: 'Organisation',
  Place: 'Place',
  Event: 'Event',
};

export interface MentionCardProps {
  mark: Pick<MentionMark, 'entity' | 'type' | 'name' | 'certainty' | 'reason'>;
  state: CardState<EntityBrief>;
  /** Opened by the keyboard: a button closes it. */
  keyboard: boolean;
  /** null where the page has no host name to keep a correction for. */
  correction: CorrectionState | null;
  onOpen(passage: Passage): void;
  onMore(): void;
  onCorrect(made: boolean): void;
  onClose(): void;
}

/**
 * The card of a name, from its props alone. What scrolls is no stop for Tab, as some browsers would have
 * it: the buttons inside are.
 */
export function MentionCard(props: MentionCardProps) {
  const { mark, state, onOpen } = props;
  const brief = typeof state === 'string' ? null : state;
  const certain = mark.certainty === 'certain';
  return (
    <>
      <div class="scroll" tabindex={-1}>
        <div>
          <p class="type" data-type={mark.type}>
            {TYPE_WORDS[mark.type]}
          </p>
          <h2>{mark.name}</h2>
        </div>
        {brief && (
          <div class="about">
            <p>{brief.description}</p>
            <SourceButton {...brief.about} onOpen={onOpen} />
            {brief.agreement && <AgreementLine agreement={brief.agreement} />}
          </div>
        )}
        {!certain && (
          <p class="why">
            <b>Possible match, not certain:</b> {mark.reason}
          </p>
        )}
        {brief ? (
          <Content brief={brief} onOpen={onOpen} />
        ) : (
          <Absent state={state} what="on this name" />
        )}
        {certain && (
          <p class="why">
            <b>Why marked:</b> {mark.reason}
          </p>
        )}
      </div>
      {(brief || props.keyboard) && <Actions {...props} brief={brief} />}
    </>
  );
}

function Actions(props: MentionCardProps & { brief: EntityBrief | null }) {
  const { mark, brief, keyboard, correction, onMore, onCorrect, onClose } = props;
  return (
    <div class="actions">
      <p role="status">{correction?.said}</p>
      {brief && (
        <button type="button" data-more onClick={onMore}>
          More
        </button>
      )}
      {brief && correction && (
        <CorrectionButton type={mark.type} made={correction.made} onCorrect={onCorrect} />
      )}
      {keyboard && (
        <button type="button" data-close onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}

function Content({ brief, onOpen }: { brief: EntityBrief } & Pick<MentionCardProps, 'onOpen'>) {
  const { quotations, says } = chooseContent(brief);
  const naming = new Set(brief.says.map(({ source }) => source.id)).size;
  const all = naming + brief.silent.length;
  return (
    <>
      {quotations.length > 0 && (
        <section>
          <h3>{quotations.length === 1 ? 'Quotation' : 'Quotations'}</h3>
          <ul>
            {quotations.map((quotation) => (
              <QuotationItem key={quotation.id} quotation={quotation} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      {says.length > 0 && (
        <section>
          <h3>{quotations.length > 0 ? 'What other sources say' : 'What the sources say'}</h3>
          <ul>
            {says.map((one) => (
              <SaysItem key={one.source.id} says={one} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      <p class="coverage">
        Named in {naming} of {all} {all === 1 ? 'source' : 'sources'}
        {brief.silent.length > 0 && <>; not in {sourcesInWords(brief.silent)}</>}.
      </p>
    </>
  );
}
