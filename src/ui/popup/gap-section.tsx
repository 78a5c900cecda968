import { useState } from 'preact/hooks';
import type { UtteranceBrief } from '../../core/model/brief';
import type { Gap, GapDetail } from '../../core/pack/gap';
import { QuotationFacts, QuotedWords } from '../parts/quotation-item';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';

/** What the sources have and the page does not quote, folded; nothing where it quotes everything. */
export function GapSection({ gap: { utterances, details } }: { gap: Gap }) {
  // It is the longest list of the popup, so it is made when it is asked for.
  const [open, setOpen] = useState(false);
  const size = utterances.length + details.length;
  if (size === 0) return null;
  return (
    <details class="gap" data-gap={size} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What the sources have and this page does not quote ({size})</summary>
      {open && utterances.length > 0 && (
        <section>
          <h2>
            Quotations <span class="muted">{utterances.length}</span>
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
            Details <span class="muted">{details.length}</span>
          </h2>
          <p class="muted key">
            Not quoted on this page. It may still tell them in words of its own.
          </p>
          {bySubject(details).map((group) => (
            <Subject key={group[0]?.subject.id} details={group} />
          ))}
        </section>
      )}
    </details>
  );
}

function Utterance({ utterance: { id, fullest, versions } }: { utterance: UtteranceBrief }) {
  return (
    <li class="quotation" data-gap-utterance={id}>
      <QuotedWords parts={fullest.parts} />
      <QuotationFacts quotation={fullest} />
      {versions.map(({ quotation }) => (
        <p key={quotation.id} class="from also">
          <span class="muted">also in</span>{' '}
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
  return (
    <div class="gap-subject">
      <h3>{details[0]?.subject.name}</h3>
      <dl>
        {details.map(({ id, label, cells }) => (
          <div key={id} data-gap-detail={id}>
            <dt>{label}</dt>
            {cells
              .filter(({ values }) => values.length > 0)
              .map(({ source, values }) => (
                <dd key={source.id}>
                  <span class="gap-source muted" title={sourceTag(source)}>
                    {sourceTag(source)}
                  </span>
                  <ul>
                    {values.map(({ passage }) => (
                      <li key={passage.start}>
                        <ReaderLink passage={passage}>{passage.exact}</ReaderLink>
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
