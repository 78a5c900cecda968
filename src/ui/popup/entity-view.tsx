import type { QuotationBrief, UtteranceBrief } from '../../core/model/brief';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName } from '../parts/source-name';
import { TYPE_WORDS } from '../parts/type-words';
import { useFocus } from '../parts/use-focus';
import { Contents } from './contents';
import { DetailsSection } from './details-section';
import { marks } from './entity-list';
import type { OpenEntity } from './popup-state';
import { QuotationsSection } from './quotations-section';
import { SaysSection } from './says-section';
import { UtterancesSection } from './utterances-section';

type Props = OpenEntity & { jumped: string | null; onBack(): void; onJump(): void };

/** One entity: who or what it is, and what the sources say: by detail, by utterance, by sentence. */
export function EntityView(props: Props) {
  const { brief, details, onPage, jumped, onBack, onJump } = props;
  const heading = useFocus<HTMLHeadingElement>(brief.id);
  const words = TYPE_WORDS[brief.type];
  const several = details.utterances.filter(({ versions }) => versions.length > 0);
  const alone = standingAlone(brief.quotations, several);
  const by = alone.filter(({ speaker }) => speaker?.id === brief.id);
  const others = alone.filter(({ speaker }) => speaker?.id !== brief.id);
  const other = several.length > 0 ? 'Other quotations' : 'Quotations';
  const parts = [
    { id: 'details', n: details.statements.length, words: 'Details' },
    { id: 'words', n: several.length, words: 'Versions' },
    { id: 'quotations', n: alone.length, words: 'Quotations' },
    { id: 'sentences', n: brief.says.length, words: 'Sentences' },
  ].filter(({ n }) => n > 0);
  return (
    <article class="entity">
      <button type="button" class="button quiet back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>All on this page
      </button>
      <p class="kind">
        <span class="dot" style={{ background: `var(${words.property})` }} />
        {words.one}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {brief.name}
      </h1>
      <p class="description">
        {brief.description}{' '}
        <ReaderLink passage={brief.about.passage} class="aside">
          <ShortSourceName source={brief.about.source} />
        </ReaderLink>
      </p>
      {onPage && (
        <div class="on-page">
          <button type="button" class="button" onClick={onJump}>
            Show on the page
          </button>
          <span class="muted" role="status">
            {jumped ?? `${marks(onPage)} on this page`}
          </span>
        </div>
      )}
      <Contents label="On this entity" parts={parts} />
      {details.statements.length > 0 && <DetailsSection statements={details.statements} />}
      <UtterancesSection utterances={several} />
      <div id="quotations">
        <QuotationsSection title={`${other} by ${brief.name}`} quotations={by} />
        <QuotationsSection title={`${other} about or told to ${brief.name}`} quotations={others} />
      </div>
      <SaysSection brief={brief} />
    </article>
  );
}

/** The quotations that are no version of one of the utterances. */
function standingAlone(
  quotations: readonly QuotationBrief[],
  utterances: readonly UtteranceBrief[],
): QuotationBrief[] {
  const versions = utterances.flatMap(({ fullest, versions }) => [
    fullest.id,
    ...versions.map(({ quotation }) => quotation.id),
  ]);
  return quotations.filter(({ id }) => !versions.includes(id));
}
