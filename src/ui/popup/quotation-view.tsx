import type { VerdictBrief } from '../../core/model/verdict-brief';
import { MISATTRIBUTED, NOT_IN_THIS_PACK } from '../../core/model/verdicts';
import { CLASS_WORDS } from '../parts/class-words';
import { count } from '../parts/count';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { QUOTATION_COLOR } from '../parts/type-words';
import { useFocus } from '../parts/use-focus';
import { VerdictMark } from '../parts/verdict-mark';
import { WordsDiff } from '../parts/words-diff';
import { pageParts } from './page-parts';
import type { OpenQuotation } from './popup-state';

type Props = OpenQuotation & { jumped: string | null; onBack(): void; onJump(): void };

/** One quotation of the page: its verdict, its words beside the sources', and each source's version. */
export function QuotationView(props: Props) {
  const { record, brief, nth, of, jumped, onBack, onJump } = props;
  const heading = useFocus<HTMLHeadingElement>(record);
  const changed = brief?.words.some(({ op }) => op !== 'equal');
  return (
    <article class="entity" data-verdict={record.verdict}>
      <button type="button" class="button quiet back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>All on this page
      </button>
      <p class="kind">
        <span class="dot" style={{ background: `var(${QUOTATION_COLOR})` }} />
        {nth === null ? 'Quotation' : `Quotation ${nth + 1} of ${of}`}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <VerdictMark verdict={record.verdict} />
      </h1>
      {brief && <Finding brief={brief} />}
      <div class="quotation page-words">
        <p class="class">This page’s words</p>
        <QuotedWords parts={pageParts(record)} />
      </div>
      <div class="on-page">
        <button type="button" class="button" disabled={nth === null} onClick={onJump}>
          Show on the page
        </button>
        <span class="muted" role="status">
          {nth === null ? 'It is not on the page now' : jumped}
        </span>
      </div>
      {brief && changed && <Differences brief={brief} />}
      {brief && brief.versions.length > 0 && <Versions brief={brief} />}
    </article>
  );
}

function Finding({ brief }: { brief: VerdictBrief }) {
  const { verdict, sentence, flags, speaker, attributedTo } = brief;
  // Under other verdicts the page's attribution is a guess, and told as a fact it would accuse.
  const tells = verdict === MISATTRIBUTED || verdict === NOT_IN_THIS_PACK;
  return (
    <>
      <p class="description">{sentence}</p>
      {flags.length > 0 && (
        <ul class="flags">
          {flags.map((flag, i) => (
            <li key={i} class="flag" data-flag>
              {flag}
            </li>
          ))}
        </ul>
      )}
      <dl class="whose">
        {speaker && <Whose term="Whose words, by the sources" name={speaker.name} />}
        {tells && attributedTo && <Whose term="This page gives them to" name={attributedTo.name} />}
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
  return (
    <section>
      <h2>Beside the closest source</h2>
      <p class="muted key">
        <del>Left out</del> on this page, <ins>added</ins> on this page.
      </p>
      <div class="quotation beside">
        <WordsDiff words={brief.words} />
      </div>
    </section>
  );
}

function Versions({ brief: { versions, silent } }: { brief: VerdictBrief }) {
  return (
    <section>
      <h2>
        What the sources have <span class="muted">{count(versions.length, 'version')}</span>
      </h2>
      <ul class="quotations">
        {versions.map(({ quotation, class: version }) => (
          <li
            key={quotation.id}
            class="quotation"
            data-quotation={quotation.id}
            data-version={version}
          >
            {versions.length > 1 && <p class="class">{CLASS_WORDS[version]}</p>}
            <QuotedWords parts={quotation.parts} />
            <QuotationFacts quotation={quotation} />
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="coverage muted">Silent: {silent.map(sourceTag).join('; ')}</p>
      )}
    </section>
  );
}
