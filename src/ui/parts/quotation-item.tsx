import type { ComponentChildren } from 'preact';
import type { QuotationBrief } from '../../core/model/brief';
import { quotationFacts } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from './reader-link';
import { ShortSourceName } from './source-name';

/** A quotation as one source gives it, with who said it, to whom, how and when, and what can be done. */
export function QuotationItem(props: { quotation: QuotationBrief; children?: ComponentChildren }) {
  const { quotation, children } = props;
  return (
    <li class="quotation" data-quotation={quotation.id}>
      <QuotedWords parts={quotation.parts} />
      <QuotationFacts quotation={quotation} />
      {children}
    </li>
  );
}

/** The words, part by part. */
export function QuotedWords({ parts }: Pick<QuotationBrief, 'parts'>) {
  return (
    <blockquote lang={usePackLanguage()}>
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 && <span class="muted"> … </span>}
          <q>{part}</q>
        </span>
      ))}
    </blockquote>
  );
}

/** Who said it, to whom, how and when, as this source has it, and the source, opening at the words. */
export function QuotationFacts({ quotation }: { quotation: QuotationBrief }) {
  const words = useWords();
  const facts = quotationFacts(words, quotation);
  return (
    <>
      <p class="facts">
        <strong>{quotation.speaker?.name ?? words.say('shared.speakerNotStated')}</strong>
        {facts.length > 0 && <span class="muted">, {facts.join(' · ')}</span>}
      </p>
      <p class="from">
        <ReaderLink passage={quotation.passage}>
          <ShortSourceName source={quotation.source} />
        </ReaderLink>
      </p>
    </>
  );
}
