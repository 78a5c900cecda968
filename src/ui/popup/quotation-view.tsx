import type { VerdictBrief } from '../../core/model/verdict-brief';
import { MISATTRIBUTED, NOT_IN_THIS_PACK } from '../../core/model/verdicts';
import { flagsInWords, verdictInWords } from '../../words/verdict';
import { Say, useWords } from '../../words/view';
import { CiteMenu } from '../export/cite-menu';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { QUOTATION_COLOR } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import { VerdictMark } from '../parts/verdict-mark';
import { WordsDiff } from '../parts/words-diff';
import { type Jump, jumpInWords } from './jump';
import { pageParts } from './page-parts';
import type { OpenQuotation } from './popup-state';

type Props = OpenQuotation & { jumped: Jump | null; onJump(): void };

/** What the quotation is called, by where it was found. */
const WHOSE_WORDS = {
  page: 'popup.pageWords',
  text: 'popup.textWords',
  words: 'popup.foundWords',
} as const;

/** One quotation of the page: its verdict, its words beside the sources', and each source's version. */
export function QuotationView(props: Props) {
  const { record, brief, nth, of, from, jumped, onJump } = props;
  const words = useWords();
  const heading = useFocus<HTMLHeadingElement>(record);
  const changed = brief?.words.some(({ op }) => op !== 'equal');
  return (
    <article class="entity" data-verdict={record.verdict}>
      <p class="kind">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        {nth === null
          ? words.say('shared.type.Quotation')
          : words.say('popup.nthQuotation', { nth: nth + 1, n: of })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <VerdictMark verdict={record.verdict} />
      </h1>
      {brief && <Finding brief={brief} />}
      <div class="quotation page-words">
        <p class="class">{words.say(WHOSE_WORDS[from ?? 'page'])}</p>
        <QuotedWords parts={pageParts(record)} />
      </div>
      {!from && (
        <div class="on-page">
          <button type="button" class="button" disabled={nth === null} onClick={onJump}>
            {words.say('popup.show')}
          </button>
          <span class="muted" role="status">
            {nth === null ? words.say('popup.jump.gone') : jumped && jumpInWords(words, jumped)}
          </span>
        </div>
      )}
      {brief && changed && <Differences brief={brief} />}
      {brief && brief.versions.length > 0 && <Versions brief={brief} />}
    </article>
  );
}

function Finding({ brief }: { brief: VerdictBrief }) {
  const words = useWords();
  const { verdict, changes, speaker, attributedTo } = brief;
  const flags = flagsInWords(words, changes);
  // Under other verdicts the page's attribution is a guess, and told as a fact it would accuse.
  const tells = verdict === MISATTRIBUTED || verdict === NOT_IN_THIS_PACK;
  return (
    <>
      <p class="description">{verdictInWords(words, brief)}</p>
      {flags.length > 0 && (
        <ul class="flags">
          {flags.map((flag) => (
            <li key={flag} class="flag" data-flag>
              {flag}
            </li>
          ))}
        </ul>
      )}
      <dl class="whose">
        {speaker && <Whose term={words.say('popup.whoseWords')} name={speaker.name} />}
        {tells && attributedTo && (
          <Whose term={words.say('popup.pageGives')} name={attributedTo.name} />
        )}
      </dl>
    </>
  );
}

const Whose = ({ term, name }: { term: string; name: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{name}</dd>
  </div>
);

function Differences({ brief }: { brief: VerdictBrief }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('popup.beside.title')}</h2>
      <p class="muted key">
        <Say of="popup.beside.key" />
      </p>
      <div class="quotation beside">
        <WordsDiff words={brief.words} />
      </div>
    </section>
  );
}

function Versions({ brief: { versions, silent } }: { brief: VerdictBrief }) {
  const words = useWords();
  return (
    <section>
      <h2>
        {words.say('popup.sourcesHave')}{' '}
        <span class="muted">{words.say('popup.versions', { n: versions.length })}</span>
      </h2>
      <ul class="quotations">
        {versions.map(({ quotation, class: version }) => (
          <li
            key={quotation.id}
            class="quotation"
            data-quotation={quotation.id}
            data-version={version}
          >
            {versions.length > 1 && <p class="class">{words.say(`shared.class.${version}`)}</p>}
            <QuotedWords parts={quotation.parts} />
            <QuotationFacts quotation={quotation} />
            <CiteMenu quotation={quotation.id} />
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="coverage muted">
          {words.say('popup.silentAlone', { sources: silent.map(sourceTag).join('; ') })}
        </p>
      )}
    </section>
  );
}
