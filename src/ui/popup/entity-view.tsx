import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName } from '../parts/source-name';
import { TYPE_WORDS } from '../parts/type-words';
import { useFocus } from '../parts/use-focus';
import { marks } from './entity-list';
import type { OpenEntity } from './popup-state';
import { QuotationsSection } from './quotations-section';
import { SaysSection } from './says-section';

/** One entity: who or what it is, its quotations, and what each source says of it. */
export function EntityView(props: OpenEntity & { onBack(): void; onJump(): void }) {
  const { brief, onPage, jumped, onBack, onJump } = props;
  const heading = useFocus<HTMLHeadingElement>(brief.id);
  const words = TYPE_WORDS[brief.type];
  const by = brief.quotations.filter(({ speaker }) => speaker?.id === brief.id);
  const others = brief.quotations.filter(({ speaker }) => speaker?.id !== brief.id);
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
      <QuotationsSection title={`Quotations by ${brief.name}`} quotations={by} />
      <QuotationsSection title={`Quotations about or told to ${brief.name}`} quotations={others} />
      <SaysSection brief={brief} />
    </article>
  );
}
