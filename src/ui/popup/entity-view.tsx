import type { QuotationBrief, UtteranceBrief } from '../../core/model/brief';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName } from '../parts/source-name';
import { TYPE_COLORS } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import { Contents } from './contents';
import { DetailsSection } from './details-section';
import { marks } from './entity-list';
import { type Jump, jumpInWords } from './jump';
import type { OpenEntity } from './popup-state';
import { QuotationsSection } from './quotations-section';
import { SaysSection } from './says-section';
import { UtterancesSection } from './utterances-section';

type Props = OpenEntity & { jumped: Jump | null; onBack(): void; onJump(): void };

/** One entity: who or what it is, and what the sources say: by detail, by utterance, by sentence. */
export function EntityView(props: Props) {
  const { brief, details, onPage, jumped, onBack, onJump } = props;
  const heading = useFocus<HTMLHeadingElement>(brief.id);
  const words = useWords();
  const { name } = brief;
  const several = details.utterances.filter(({ versions }) => versions.length > 0);
  const alone = standingAlone(brief.quotations, several);
  const by = alone.filter(({ speaker }) => speaker?.id === brief.id);
  const others = alone.filter(({ speaker }) => speaker?.id !== brief.id);
  const parts = [
    { id: 'details', n: details.statements.length, words: words.say('popup.part.details') },
    { id: 'words', n: several.length, words: words.say('popup.part.versions') },
    { id: 'quotations', n: alone.length, words: words.say('shared.types.Quotation') },
    { id: 'sentences', n: brief.says.length, words: words.say('popup.part.sentences') },
  ].filter(({ n }) => n > 0);
  return (
    <article class="entity">
      <button type="button" class="button quiet back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {words.say('popup.back')}
      </button>
      <p class="kind">
        <span class="dot" style={{ background: `var(${TYPE_COLORS[brief.type]})` }} />
        {words.say(`shared.type.${brief.type}`)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {brief.name}
      </h1>
      <p class="description">
        <span lang={usePackLanguage()}>{brief.description}</span>{' '}
        <ReaderLink passage={brief.about.passage} class="aside">
          <ShortSourceName source={brief.about.source} />
        </ReaderLink>
      </p>
      {onPage && (
        <div class="on-page">
          <button type="button" class="button" onClick={onJump}>
            {words.say('popup.show')}
          </button>
          <span class="muted" role="status">
            {jumped
              ? jumpInWords(words, jumped)
              : words.say('popup.marksHere', { marks: marks(words, onPage) })}
          </span>
        </div>
      )}
      <Contents label={words.say('popup.onEntity')} parts={parts} />
      {details.statements.length > 0 && <DetailsSection statements={details.statements} />}
      <UtterancesSection utterances={several} />
      <div id="quotations">
        <QuotationsSection
          title={words.say(several.length > 0 ? 'popup.otherQuotationsBy' : 'popup.quotationsBy', {
            name,
          })}
          quotations={by}
        />
        <QuotationsSection
          title={words.say(
            several.length > 0 ? 'popup.otherQuotationsAbout' : 'popup.quotationsAbout',
            { name },
          )}
          quotations={others}
        />
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
