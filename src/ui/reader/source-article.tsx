import { useEffect, useRef } from 'preact/hooks';
import type { Pack, Source } from '../../core/model/pack';
import { sourceLabel } from '../../core/pack/source-label';
import { SourceFacts } from '../parts/source-facts';
import { headlineOf, type Stretch } from './blocks';
import { layersOf } from './layers';
import { Legend } from './legend';
import { Paragraph } from './paragraph';
import { QuotationSteps } from './quotation-steps';
import { SourceText } from './source-text';

interface Props {
  pack: Pack;
  source: Source;
  /** The passage to show: it is scrolled to the middle and gets the focus. */
  target: Stretch | null;
}

/** A source with what is known of it and its whole text, every passage of the pack marked. */
export function SourceArticle({ pack, source, target }: Props) {
  const article = useRef<HTMLElement>(null);
  const [start, end] = [target?.start, target?.end];
  useEffect(() => {
    const passage = article.current?.querySelector<HTMLElement>('mark');
    if (start === undefined || end === undefined || !passage) return;
    // At once, never gliding: the reader asked for this place and no other.
    passage.scrollIntoView({ block: 'center', behavior: 'instant' });
    passage.focus({ preventScroll: true });
  }, [start, end]);
  const headline = headlineOf(source);
  const shown = { text: source.text, layers: layersOf(pack, source.id), target };
  return (
    <article ref={article}>
      <header class="source-top">
        {headline ? (
          <Paragraph as="h1" paragraph={headline} {...shown} />
        ) : (
          <h1>{sourceLabel(source).title}</h1>
        )}
        {source.title === null && (
          <p class="muted">The text has no headline: these are its first words.</p>
        )}
        <SourceFacts source={source} whole />
      </header>
      <Legend />
      <div class="source-text" lang={pack.language}>
        <SourceText source={source} after={headline?.end ?? 0} {...shown} />
      </div>
      <QuotationSteps pack={pack} source={source.id} start={start ?? -1} />
    </article>
  );
}
