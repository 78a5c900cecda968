import type { UtteranceBrief, VersionBrief } from '../../core/model/brief';
import { Say, useWords } from '../../words/view';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { WordsDiff } from '../parts/words-diff';
import { originsInWords } from './origins';

/** Utterances that more than one quotation reports: the fullest, and what the others make of it. */
export function UtterancesSection({ utterances }: { utterances: readonly UtteranceBrief[] }) {
  const words = useWords();
  if (!utterances.length) return null;
  return (
    <section>
      <h2 id="words">
        {words.say('popup.utterances.title')} <span class="muted">{utterances.length}</span>
      </h2>
      <p class="muted key">
        <Say of="popup.utterances.key" />
      </p>
      <ul class="utterances">
        {utterances.map((utterance) => (
          <Utterance key={utterance.id} utterance={utterance} />
        ))}
      </ul>
    </section>
  );
}

function Utterance({ utterance }: { utterance: UtteranceBrief }) {
  const words = useWords();
  const { id, fullest, versions, silent, origins } = utterance;
  return (
    <li class="utterance" data-utterance={id}>
      <div class="quotation" data-quotation={fullest.id} data-version="fullest">
        <QuotedWords parts={fullest.parts} />
        <QuotationFacts quotation={fullest} />
      </div>
      <ul class="versions">
        {versions.map((version) => (
          <Version key={version.quotation.id} version={version} />
        ))}
      </ul>
      <p class="coverage muted">
        {[
          originsInWords(words, origins),
          ...(silent.length > 0
            ? [words.say('popup.silentSources', { sources: silent.map(sourceTag).join('; ') })]
            : []),
        ].join(' · ')}
      </p>
    </li>
  );
}

function Version({ version }: { version: VersionBrief }) {
  const words = useWords();
  const { quotation } = version;
  return (
    <li class="version" data-quotation={quotation.id} data-version={version.class}>
      <p class="class">{words.say(`shared.class.${version.class}`)}</p>
      {/* Said again word for word, it would say nothing. */}
      {version.class !== 'identical' && <WordsDiff words={version.words} />}
      <QuotationFacts quotation={quotation} />
    </li>
  );
}
