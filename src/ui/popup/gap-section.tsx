import { useState } from 'preact/hooks';
import type { UtteranceBrief } from '../../core/model/brief';
import type { Gap, GapDetail } from '../../core/pack/gap';
import { detailHeading } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';

/** What the sources have and the page does not quote, folded; nothing where it quotes everything. */
export function GapSection({ gap: { utterances, details } }: { gap: Gap }) {
  const words = useWords();
  // It is the longest list of the popup, so it is made when it is asked for.
  const [open, setOpen] = useState(false);
  const size = utterances.length + details.length;
  if (size === 0) return null;
  return (
    <details class="gap" data-gap={size} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say('popup.gap.title', { n: size })}</summary>
      {open && utterances.length > 0 && (
        <section>
          <h2>
            {words.say('shared.types.Quotation')}{' '}
            <span class="muted">{words.number(utterances.length)}</span>
          </h2>
          <ul class="quotations">
            {utterances.map((utterance) => (
              <Utterance key={utterance.id} utterance={utterance} />
            ))}
          </ul>
        </section>
      )}
      {open && details.length > 0 && (
        <section>
          <h2>
            {words.say('popup.part.details')}{' '}
            <span class="muted">{words.number(details.length)}</span>
          </h2>
          <p class="muted key">{words.say('popup.gap.key')}</p>
          {bySubject(details).map((group) => (
            <Subject key={group[0]?.subject.id} details={group} />
          ))}
        </section>
      )}
    </details>
  );
}

function Utterance({ utterance: { id, fullest, versions } }: { utterance: UtteranceBrief }) {
  const words = useWords();
  return (
    <li class="quotation" data-gap-utterance={id}>
      <QuotedWords parts={fullest.parts} />
      <QuotationFacts quotation={fullest} />
      {versions.map(({ quotation }) => (
        <p key={quotation.id} class="from also">
          <span class="muted">{words.say('popup.gap.alsoIn')}</span>{' '}
          <ReaderLink passage={quotation.passage}>
            <ShortSourceName source={quotation.source} />
          </ReaderLink>
        </p>
      ))}
    </li>
  );
}

function bySubject(details: readonly GapDetail[]): GapDetail[][] {
  const groups = new Map<string, GapDetail[]>();
  for (const detail of details)
    groups.set(detail.subject.id, [...(groups.get(detail.subject.id) ?? []), detail]);
  return [...groups.values()];
}

function Subject({ details }: { details: readonly GapDetail[] }) {
  const words = useWords();
  const language = usePackLanguage();
  return (
    <div class="gap-subject">
      <h3>{details[0]?.subject.name}</h3>
      <dl>
        {details.map((detail) => (
          <div key={detail.id} data-gap-detail={detail.id}>
            <dt>{detailHeading(words, detail, language)}</dt>
            {detail.cells
              .filter(({ values }) => values.length > 0)
              .map(({ source, values }) => (
                <dd key={source.id}>
                  <span class="gap-source muted" title={sourceTag(source)}>
                    {sourceTag(source)}
                  </span>
                  <ul>
                    {values.map(({ passage }) => (
                      <li key={passage.start}>
                        <ReaderLink passage={passage} lang={language}>
                          {passage.exact}
                        </ReaderLink>
                      </li>
                    ))}
                  </ul>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
