import { useMemo } from 'preact/hooks';
import type { Source } from '../../core/model/pack';
import { sourceLabel } from '../../core/pack/source-label';
import { usePackLanguage, useWords } from '../../words/view';
import { SourceFacts } from '../parts/source-facts';
import { headlineOf, type Stretch } from './blocks';
import { LayerSwitches } from './layer-switches';
import { countKinds, type Kind, type Mark } from './marks';
import { painter } from './paint';
import { Paragraph, type ShownText } from './paragraph';
import { SourceText } from './source-text';

interface Props {
  source: Source;
  /** Every mark of the source, and those of them that are shown. */
  marks: readonly Mark[];
  shown: readonly Mark[];
  hidden: ReadonlySet<Kind>;
  /** The passage that is open. */
  target: Stretch | null;
  onShow(kind: Kind, shown: boolean): void;
  copy(text: string): Promise<boolean>;
}

/** A source with what is known of it and its whole text, every passage of the pack marked. */
export function SourceArticle(props: Props) {
  const { source, marks, shown, hidden, target, onShow, copy } = props;
  const words = useWords();
  const language = usePackLanguage();
  const paint = useMemo(
    () => painter(source.text.length, shown, source.furniture),
    [source, shown],
  );
  const counts = useMemo(() => countKinds(marks), [marks]);
  const headline = headlineOf(source);
  const text: ShownText = { source: source.id, text: source.text, target, paint };
  return (
    <article>
      <header class="source-top">
        <div lang={language} dir="auto" data-text>
          {headline ? (
            <Paragraph as="h1" paragraph={headline} {...text} />
          ) : (
            <h1>{sourceLabel(source).title}</h1>
          )}
        </div>
        {source.title === null && <p class="muted">{words.say('reader.firstWords')}</p>}
        <SourceFacts source={source} copy={copy} />
      </header>
      <LayerSwitches counts={counts} hidden={hidden} onShow={onShow} />
      <div class="source-text" lang={language} dir="auto" data-text>
        <SourceText source={source} after={headline?.end ?? 0} shown={text} />
      </div>
    </article>
  );
}
