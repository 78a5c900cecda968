import type { UtteranceBrief, VersionBrief, WordsPiece } from '../../core/model/brief';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { sourceTag } from '../parts/source-name';
import { originsInWords } from './origins';

const CLASS_WORDS: Record<VersionBrief['class'], string> = {
  fullest: 'fullest',
  identical: 'the same words',
  shortened: 'shortened',
  marked: 'changed, and marked so',
  'house-style': 'house style',
  altered: 'altered',
};

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
      {version.class !== 'identical' && (
        <blockquote>
          <q>
            {words.map((piece, i) => (
              <Piece key={i} piece={piece} />
            ))}
          </q>
        </blockquote>
      )}
      <QuotationFacts quotation={quotation} />
    </li>
  );
}

function Piece({ piece: { op, text } }: { piece: WordsPiece }) {
  if (op === 'equal') return <>{text}</>;
  const Changed = op === 'delete' ? 'del' : 'ins';
  // Space at the ends is not drawn as changed: the line would stand beside the words.
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Changed>
        <span class="hidden">{op === 'delete' ? 'left out: ' : 'added: '}</span>
        {words}
      </Changed>
      {after}
    </>
  );
}
