import { usePackLanguage, useWords } from '../../words/view';
import { readerHref } from '../parts/reader-link';
import { sourceTag } from '../parts/source-name';
import { AllOn, KindLine, Silent } from './about-parts';
import type { EntityHere } from './passage-brief';

/** An entity that is named at a passage, and where the other sources name it. */
export function AboutEntity({ here }: { here: EntityHere }) {
  const words = useWords();
  const language = usePackLanguage();
  const { name, description, elsewhere, silent } = here;
  return (
    <section class="thing" data-entity={here.id}>
      <KindLine kind={here.kind} />
      <h2>{name}</h2>
      <p lang={language}>{description}</p>
      <AllOn entity={here} />
      <h3>{words.say('reader.elsewhere')}</h3>
      <ul>
        {elsewhere.map(({ source, times, first }) => (
          <li key={source.id}>
            <a href={readerHref(first)} lang={language}>
              {sourceTag(source)}
            </a>{' '}
            <span class="muted">{words.say('reader.named', { n: times })}</span>
          </li>
        ))}
      </ul>
      <Silent sources={silent} />
    </section>
  );
}
