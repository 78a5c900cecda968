import type { Pack } from '../../core/model/pack';
import { useWords } from '../../words/view';
import { SourceFacts } from '../parts/source-facts';
import { packDetails, packEntities, packQuotations, packUnknown } from './pack-words';
import { Section } from './section';

/** The packs that Gloss goes by, each with what somebody needs who is to trust it. */
export function PackSection({ pack }: { pack: Pack | null }) {
  const words = useWords();
  return (
    <Section id="pack" title={words.say('options.pack.title')}>
      {pack ? <TrustSheet pack={pack} /> : <p class="muted">{words.say('options.pack.reading')}</p>}
    </Section>
  );
}

function TrustSheet({ pack }: { pack: Pack }) {
  const words = useWords();
  const facts = [
    ['compiled', words.date(pack.created)],
    ['entities', packEntities(words, pack)],
    ['quotations', packQuotations(words, pack)],
    ['details', packDetails(words, pack)],
  ] as const;
  return (
    <article class="pack-sheet" aria-labelledby="pack-title">
      <header>
        <h3 id="pack-title" lang={pack.language}>
          {pack.title}
        </h3>
        <p class="muted">{words.say('options.pack.bundled')}</p>
      </header>
      <dl class="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{words.say(`options.pack.${name}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <h4>{words.say('options.pack.unknown')}</h4>
      <ul class="unknowns">
        {packUnknown(words, pack).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h4>{words.say('options.pack.sources')}</h4>
      <p class="muted">{words.say('options.pack.kept')}</p>
      <ol class="sources">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <SourceFacts source={source} />
          </li>
        ))}
      </ol>
    </article>
  );
}
