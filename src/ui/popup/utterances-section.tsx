import type { UtteranceBrief, VersionBrief } from '../../core/model/brief';
import { CLASS_WORDS } from '../parts/class-words';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { WordsDiff } from '../parts/words-diff';
import { originsInWords } from './origins';

/** Utterances that more than one quotation reports: the fullest, and what the others make of it. */
export function UtterancesSection({ utterances }: { utterances: readonly UtteranceBrief[] }) {
  if (!utterances.length) return null;
  return (
    <section>
      <h2 id="words">
        Words, version by version <span class="muted">{utterances.length}</span>
      </h2>
      <p class="muted key">
        The fullest version first. Beside it, in the others: <del>left out</del>, <ins>added</ins>.
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
        {originsInWords(origins)}
        {silent.length > 0 && ` · silent: ${silent.map(sourceTag).join('; ')}`}
      </p>
    </li>
  );
}

function Version({ version }: { version: VersionBrief }) {
  const { quotation, words } = version;
  return (
    <li class="version" data-quotation={quotation.id} data-version={version.class}>
      <p class="class">{CLASS_WORDS[version.class]}</p>
      {/* Said again word for word, it would say nothing. */}
      {version.class !== 'identical' && <WordsDiff words={words} />}
      <QuotationFacts quotation={quotation} />
    </li>
  );
}
