import { useRef } from 'preact/hooks';
import type { QuotationBrief, UtteranceBrief } from '../../core/model/brief';
import { usePackLanguage, useWords } from '../../words/view';
import { OverviewCards } from '../overview/overview-cards';
import { RelatedList } from '../overview/related';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName } from '../parts/source-name';
import { TYPE_COLORS } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import { Contents } from './contents';
import { DetailsSection } from './details-section';
import { marks } from './entity-list';
import { Fold } from './fold';
import { type Jump, jumpInWords } from './jump';
import type { OpenEntity, Place } from './popup-state';
import { QuotationsSection } from './quotations-section';
import { SaysSection } from './says-section';
import { UtterancesSection } from './utterances-section';

type Props = OpenEntity & { jumped: Jump | null; onJump(): void; onOpen(place: Place): void };

/** How many parts stand open at first; the others are told with how much they hold. */
const OPEN_PARTS = 2;

/** One entity: who or what it is, and what the sources say: by detail, by utterance, by sentence. */
export function EntityView(props: Props) {
  const { brief, details, related, overviews, onPage, jumped, onJump, onOpen } = props;
  const heading = useFocus<HTMLHeadingElement>(brief.id);
  const article = useRef<HTMLElement>(null);
  const words = useWords();
  const { name } = brief;
  const several = details.utterances.filter(({ versions }) => versions.length > 0);
  const alone = standingAlone(brief.quotations, several);
  const by = alone.filter(({ speaker }) => speaker?.id === brief.id);
  const others = alone.filter(({ speaker }) => speaker?.id !== brief.id);
  const parts = [
    { id: 'details', n: details.statements.length, words: words.say('popup.part.details') },
    { id: 'words', n: several.length, words: words.say('popup.part.versions') },
    { id: 'by', n: by.length, words: words.say('overview.by') },
    { id: 'about', n: others.length, words: words.say('overview.about') },
    { id: 'sentences', n: brief.says.length, words: words.say('popup.part.sentences') },
    { id: 'related', n: related.length, words: words.say('overview.related') },
  ].filter(({ n }) => n > 0);
  const has = (id: string) => parts.some((part) => part.id === id);
  const open = (id: string) => parts.findIndex((part) => part.id === id) < OPEN_PARTS;
  const title = (part: 'By' | 'About') =>
    words.say(several.length > 0 ? `popup.otherQuotations${part}` : `popup.quotations${part}`, {
      name,
    });
  return (
    // Another entity begins with its own parts open.
    <article key={brief.id} class="entity" ref={article}>
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
          {onPage.marked > 0 && (
            <button type="button" class="button" onClick={onJump}>
              {words.say('popup.show')}
            </button>
          )}
          <span class="muted" role="status">
            {jumped && onPage.marked > 0
              ? jumpInWords(words, jumped)
              : words.say('popup.marksHere', { marks: marks(words, onPage) })}
          </span>
        </div>
      )}
      <OverviewCards of={brief.id} overviews={overviews} onOpen={onOpen} />
      <Contents
        label={words.say('popup.onEntity')}
        parts={parts}
        onFollow={(id) => unfold(article.current, id)}
      />
      {has('details') && <DetailsSection statements={details.statements} open={open('details')} />}
      {has('words') && <UtterancesSection utterances={several} open={open('words')} />}
      {has('by') && (
        <QuotationsSection id="by" title={title('By')} quotations={by} open={open('by')} />
      )}
      {has('about') && (
        <QuotationsSection
          id="about"
          title={title('About')}
          quotations={others}
          open={open('about')}
        />
      )}
      {has('sentences') && <SaysSection brief={brief} open={open('sentences')} />}
      {has('related') && (
        <Fold id="related" title={words.say('overview.related')} n={related.length} open>
          <RelatedList related={related} onOpen={onOpen} />
        </Fold>
      )}
    </article>
  );
}

/** Opens the part with this heading, so that a link to it comes to more than the heading. */
function unfold(article: HTMLElement | null, id: string): void {
  article?.querySelector(`#${id}`)?.closest('details')?.setAttribute('open', '');
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
