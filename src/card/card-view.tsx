import type { EntityBrief, SourceLabel } from '../core/model/brief';
import type { EntityType, Passage } from '../core/model/pack';
import { AgreementLine, QuotationItem, SaysItem, SourceButton } from './card-parts';
import { chooseContent } from './choose';
import type { Mark } from './contract';
import { CorrectionButton, type CorrectionState } from './correction';

const TYPE_WORDS: Record<EntityType, string> = {
  Person: 'Person',
  Organization: 'Organisation',
  Place: 'Place',
  Event: 'Event',
};

/** loading: asked for; gone: the extension does not answer; unknown: the pack has no such entity. */
export type CardState = 'loading' | 'gone' | 'unknown' | EntityBrief;

export interface CardProps {
  mark: Pick<Mark, 'entity' | 'type' | 'name' | 'certainty' | 'reason'>;
  state: CardState;
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
 * The whole card, from its props alone. What scrolls is no stop for Tab, as some browsers would have
 * it: the buttons inside are.
 */
export function CardView(props: CardProps) {
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
        {brief ? <Content brief={brief} onOpen={onOpen} /> : <Absent state={state} />}
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

function Actions(props: CardProps & { brief: EntityBrief | null }) {
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

function Content({ brief, onOpen }: { brief: EntityBrief } & Pick<CardProps, 'onOpen'>) {
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
        {brief.silent.length > 0 && <>; not in {brief.silent.map(inWords).join(', nor in ')}</>}.
      </p>
    </>
  );
}

function Absent({ state }: { state: CardState }) {
  if (state === 'loading') return <p class="absent">Looking up its sources…</p>;
  return (
    <p class="absent">
      {state === 'gone'
        ? 'Gloss does not answer: it may have been updated or switched off. Reload the page to see the sources.'
        : 'The pack in use has nothing on this name any more. Reload the page.'}
    </p>
  );
}

function inWords({ publisher, title }: SourceLabel): string {
  return `“${title}” (${publisher})`;
}
