import type { CardBrief } from '../core/model/card-brief';
import type { CardKey } from '../words/keys';
import { reasonInWords } from '../words/reasons';
import { Say, usePackLanguage, useWords } from '../words/view';
import { Actions } from './actions';
import type { CardState } from './answers';
import {
  Absent,
  AgreementLine,
  QuotationItem,
  SaysItem,
  SourceButton,
  sourcesInWords,
} from './card-parts';
import type { MentionMark } from './contract';
import { type CorrectionState, correctionAction, offAction } from './correction';
import type { CardDeeds } from './deeds';
import { Head } from './head';

export interface MentionCardProps extends CardDeeds {
  mark: Pick<MentionMark, 'entity' | 'type' | 'name' | 'certainty' | 'reason'>;
  state: CardState<CardBrief>;
  correction: CorrectionState;
}

/**
 * The card of a name, from its props alone. What scrolls is no stop for Tab, as some browsers would have
 * it: the buttons inside are.
 */
export function MentionCard(props: MentionCardProps) {
  const words = useWords<CardKey>();
  const { mark, state, onClose } = props;
  const reason = reasonInWords(words, mark.reason);
  const brief = typeof state === 'string' ? null : state;
  const certain = mark.certainty === 'certain';
  return (
    <>
      <Head type={mark.type} onClose={onClose}>
        <h2>{mark.name}</h2>
      </Head>
      <div class="scroll" tabindex={-1}>
        {brief && <About brief={brief} onOpen={props.onOpen} />}
        {!certain && (
          <p class="why">
            <Say<CardKey> of="card.whyPossible" values={{ reason }} />
          </p>
        )}
        {brief ? (
          <Content {...props} brief={brief} />
        ) : (
          <Absent state={state} unknown="card.unknownName" />
        )}
        {certain && (
          <p class="why">
            <Say<CardKey> of="card.whyMarked" values={{ reason }} />
          </p>
        )}
      </div>
      {brief && <MentionActions {...props} brief={brief} />}
    </>
  );
}

type Filled = MentionCardProps & { brief: CardBrief };

function About({ brief, onOpen }: Pick<Filled, 'brief' | 'onOpen'>) {
  return (
    <div class="about">
      <p lang={usePackLanguage()}>{brief.description}</p>
      <SourceButton {...brief.about} onOpen={onOpen} />
      {brief.agreement && <AgreementLine agreement={brief.agreement} />}
    </div>
  );
}

function Content(props: Filled) {
  const words = useWords<CardKey>();
  const { quotations, says, naming, silent } = props.brief;
  const n = naming + silent.length;
  return (
    <>
      {quotations.length > 0 && (
        <section>
          <h3>{words.say('card.quotations', { n: quotations.length })}</h3>
          <ul>
            {quotations.map((quotation) => (
              <QuotationItem {...props} key={quotation.id} quotation={quotation} />
            ))}
          </ul>
        </section>
      )}
      {says.length > 0 && (
        <section>
          <h3>{words.say(quotations.length > 0 ? 'card.othersSay' : 'card.sourcesSay')}</h3>
          <ul>
            {says.map((one) => (
              <SaysItem key={one.source.id} says={one} onOpen={props.onOpen} />
            ))}
          </ul>
        </section>
      )}
      <p class="coverage">
        {silent.length > 0
          ? words.say('card.namedInNot', { naming, n, silent: sourcesInWords(words, silent) })
          : words.say('card.namedIn', { naming, n })}
      </p>
    </>
  );
}

function MentionActions(props: Filled) {
  const words = useWords<CardKey>();
  const { mark, brief, correction, site, onOpen, onPanel, onCorrect, onOff } = props;
  const passage = brief.quotations[0]?.passage ?? brief.about.passage;
  return (
    <Actions
      first={[
        {
          act: 'panel',
          icon: 'panel',
          label: words.say('card.openPanel'),
          on: () => onPanel({ entity: mark.entity }),
        },
        {
          act: 'source',
          icon: 'source',
          label: words.say('card.openSource'),
          on: () => onOpen(passage),
        },
      ]}
      more={[
        ...(site === null ? [] : [correctionAction(words, mark.type, correction, onCorrect)]),
        offAction(words, site, onOff),
      ]}
      said={correction.said}
    />
  );
}
