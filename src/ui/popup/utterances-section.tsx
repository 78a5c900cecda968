import type { UtteranceBrief, VersionBrief } from '../../core/model/brief';
import { Say, useWords } from '../../words/view';
import { CiteMenu } from '../export/cite-menu';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { WordsDiff } from '../parts/words-diff';
import { Fold } from './fold';
import { originsInWords } from './origins';

/** How many stand open; the rest fold away, so that what follows stays in reach. */
const OPEN_UTTERANCES = 2;

/** Utterances that more than one quotation reports: the fullest, and what the others make of it. */
export function UtterancesSection(props: { utterances: readonly UtteranceBrief[]; open: boolean }) {
  const { utterances, open } = props;
  const words = useWords();
  const rest = utterances.slice(OPEN_UTTERANCES);
  return (
    <Fold id="words" title={words.say('popup.utterances.title')} n={utterances.length} open={open}>
      <p class="muted key">
        <Say of="popup.utterances.key" />
      </p>
      <Utterances utterances={utterances.slice(0, OPEN_UTTERANCES)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.say('shared.more', { n: rest.length })}</summary>
          <Utterances utterances={rest} />
        </details>
      )}
    </Fold>
  );
}

function Utterances({ utterances }: { utterances: readonly UtteranceBrief[] }) {
  return (
    <ul class="utterances">
      {utterances.map((utterance) => (
        <Utterance key={utterance.id} utterance={utterance} />
      ))}
    </ul>
  );
}

/** One utterance, an item of a list: the fullest version, and the others beside it. */
export function Utterance({ utterance }: { utterance: UtteranceBrief }) {
  const words = useWords();
  const { id, fullest, versions, silent, origins } = utterance;
  return (
    <li class="utterance" data-utterance={id}>
      <div class="quotation" data-quotation={fullest.id} data-version="fullest">
        <QuotedWords parts={fullest.parts} />
        <QuotationFacts quotation={fullest} />
        <CiteMenu quotation={fullest.id} />
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
      <CiteMenu quotation={quotation.id} />
    </li>
  );
}
