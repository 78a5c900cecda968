import type { VersionBrief } from '../../core/model/brief';
import { quotationFacts } from '../../words/facts';
import { Say, usePackLanguage, useWords } from '../../words/view';
import { QuotedWords } from '../parts/quotation-item';
import { readerHref } from '../parts/reader-link';
import { sourceTag } from '../parts/source-name';
import { WordsDiff } from '../parts/words-diff';
import { AllOn, KindLine, Silent } from './about-parts';
import type { QuotationHere } from './passage-brief';

/** A quotation: whose words, to whom and when, and the other sources' versions of them. */
export function AboutQuotation({ here }: { here: QuotationHere }) {
  const words = useWords();
  const language = usePackLanguage();
  const { quotation, others, silent } = here;
  const facts = quotationFacts(words, quotation);
  const compared = others.some(({ versions }) => versions.some(isChanged));
  return (
    <section class="thing" data-quotation={here.id}>
      <KindLine kind="quotation" />
      <h2>{quotation.speaker?.name ?? words.say('shared.speakerNotStated')}</h2>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {here.class && (
        <p class="muted">
          {words.say('reader.here', { class: words.say(`shared.class.${here.class}`) })}
        </p>
      )}
      {quotation.speaker && <AllOn entity={quotation.speaker} />}
      {others.length > 0 && <h3>{words.say('reader.otherVersions')}</h3>}
      {compared && (
        <p class="muted">
          <Say of="reader.versionsKey" />
        </p>
      )}
      <ul class="versions-here">
        {others.map(({ source, versions }) => (
          <li key={source.id}>
            <span class="from-source" lang={language}>
              {sourceTag(source)}
            </span>
            <ul>
              {versions.map((version) => (
                <Version key={version.quotation.id} version={version} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Silent sources={silent} />
    </section>
  );
}

const isChanged = ({ words }: VersionBrief): boolean => words.some(({ op }) => op !== 'equal');

function Version({ version }: { version: VersionBrief }) {
  const words = useWords();
  const { quotation } = version;
  return (
    <li data-version={version.class}>
      <a href={readerHref(quotation.passage)}>{words.say(`shared.class.${version.class}`)}</a>
      {version.class === 'fullest' && <QuotedWords parts={quotation.parts} />}
      {/* Said again word for word, it would say nothing. */}
      {isChanged(version) && <WordsDiff words={version.words} />}
    </li>
  );
}
