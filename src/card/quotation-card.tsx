import type { VerdictBrief } from '../core/model/verdict-brief';
import { VERDICT_SHAPES } from '../core/model/verdict-shapes';
import { NOT_IN_THIS_PACK, type QuotationRecord, type Verdict } from '../core/model/verdicts';
import type { CardKey } from '../words/keys';
import { flagsInWords, verdictInWords } from '../words/verdict';
import { Say, useWords } from '../words/view';
import { Actions } from './actions';
import type { CardState } from './answers';
import { Absent, QuotationItem, sourcesInWords } from './card-parts';
import { type CorrectionState, correctionAction, offAction } from './correction';
import type { CardDeeds } from './deeds';
import { Head } from './head';
import { WordDiff } from './word-diff';

export interface QuotationCardProps extends CardDeeds {
  record: Pick<QuotationRecord, 'verdict'>;
  state: CardState<VerdictBrief>;
  correction: CorrectionState;
}

/** The card of a quotation, from its props alone. */
export function QuotationCard(props: QuotationCardProps) {
  const { record, state, onClose } = props;
  const brief = typeof state === 'string' ? null : state;
  return (
    <>
      <Head type="Quotation" onClose={onClose}>
        <VerdictHeading verdict={record.verdict} />
      </Head>
      <div class="scroll" tabindex={-1}>
        {brief ? (
          <Content {...props} brief={brief} />
        ) : (
          <Absent state={state} unknown="card.unknownWords" />
        )}
      </div>
      {brief && <QuotationActions {...props} brief={brief} />}
    </>
  );
}

/** The verdict's word, with a shape of its own beside it. */
function VerdictHeading({ verdict }: { verdict: Verdict }) {
  const words = useWords<CardKey>();
  return (
    <h2 class="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={VERDICT_SHAPES[verdict]} />
      </svg>
      {words.say(`shared.verdict.${verdict}`)}
    </h2>
  );
}

type Filled = QuotationCardProps & { brief: VerdictBrief };

function Content(props: Filled) {
  const words = useWords<CardKey>();
  const { brief } = props;
  const { verdict, changes, versions, silent, attributedTo } = brief;
  const flags = flagsInWords(words, changes);
  const differs = brief.words.some(({ op }) => op !== 'equal');
  return (
    <>
      <p class="said">{verdictInWords(words, brief)}</p>
      {verdict === NOT_IN_THIS_PACK && attributedTo && (
        <p class="facts">
          <Say<CardKey> of="card.givesTo" values={{ name: attributedTo.name }} />
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
            <Say<CardKey> of="card.besideSource" />
          </h3>
          <WordDiff words={brief.words} />
        </section>
      )}
      {versions.length > 0 && (
        <section>
          <h3>{words.say('card.asSourcesHave', { n: versions.length })}</h3>
          <ul>
            {versions.map(({ quotation, class: kind }, i) => (
              <QuotationItem {...props} key={quotation.id} quotation={quotation}>
                {versions.length > 1 && (
                  <p class="class" data-class={kind}>
                    {i === 0 && `${words.say('card.closest')} · `}
                    {words.say(`shared.class.${kind}`)}
                  </p>
                )}
              </QuotationItem>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <p class="coverage" data-silent>
          {words.say('card.notIn', { silent: sourcesInWords(words, silent) })}
        </p>
      )}
    </>
  );
}

function QuotationActions(props: Filled) {
  const words = useWords<CardKey>();
  const { brief, correction, site, onOpen, onPanel, onCorrect, onOff } = props;
  const person = brief.speaker ?? brief.attributedTo;
  const closest = brief.versions[0]?.quotation;
  const place = closest ? { quotation: closest.id } : person ? { entity: person.id } : {};
  const source = closest && {
    act: 'source',
    icon: 'source' as const,
    label: words.say('card.openSource'),
    on: () => onOpen(closest.passage),
  };
  return (
    <Actions
      first={[
        {
          act: 'panel',
          icon: 'panel',
          label: words.say('card.openPanel'),
          on: () => onPanel(place),
        },
        ...(source ? [source] : []),
      ]}
      more={[
        ...(site === null ? [] : [correctionAction(words, 'Quotation', correction, onCorrect)]),
        offAction(words, site, onOff),
      ]}
      said={correction.said}
    />
  );
}
