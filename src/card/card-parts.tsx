import type { ComponentChildren } from 'preact';
import type { Agreement, QuotationBrief, SaysBrief, SourceLabel } from '../core/model/brief';
import { dateInWords } from '../core/model/dates';
import type { Passage } from '../core/model/pack';
import { PUBLISHER_NOT_STATED } from '../core/pack/source-label';
import { agreementInWords } from './agreement-words';
import type { CardState } from './answers';

/** Of YYYY-MM-DDThh:mm: the time of day is left to the reader page. */
const DAY_LENGTH = 10;

interface Opening {
  onOpen(passage: Passage): void;
}

/** A source by name; opens it at the passage. */
export function SourceButton({
  source,
  passage,
  onOpen,
}: Opening & { source: SourceLabel; passage: Passage }) {
  const stated = source.publisher !== PUBLISHER_NOT_STATED;
  return (
    <button
      type="button"
      class="source"
      data-open-passage={`${passage.source}:${passage.start}-${passage.end}`}
      onClick={() => onOpen(passage)}
    >
      <span class="unseen">Open the passage in </span>
      {stated && <span>{source.publisher}</span>}
      <cite>{source.title}</cite>
      {!stated && <span>{source.publisher}</span>}
    </button>
  );
}

/**
 * A quotation with who said it, to whom, through what and when, and its source; `children` stand
 * before its words.
 */
export function QuotationItem(
  props: Opening & { quotation: QuotationBrief; children?: ComponentChildren },
) {
  const { quotation, onOpen, children } = props;
  const { id, parts, speaker, to, medium, date, source, passage } = quotation;
  const facts = [to && `to ${to}`, medium, date && dateInWords(date.slice(0, DAY_LENGTH))].filter(
    Boolean,
  );
  return (
    <li data-quotation={id}>
      {children}
      <blockquote>{parts.map((part) => `“${part}”`).join(' … ')}</blockquote>
      <p class="facts">
        <strong>{speaker?.name ?? 'Speaker not stated'}</strong>
        {facts.length > 0 && `, ${facts.join(' · ')}`}
      </p>
      <SourceButton source={source} passage={passage} onOpen={onOpen} />
    </li>
  );
}

/** One source's own sentence, the entity's name in it emphasised. */
export function SaysItem({ says, onOpen }: Opening & { says: SaysBrief }) {
  const { source, sentence, mark } = says;
  const from = mark.start - sentence.start;
  const to = mark.end - sentence.start;
  return (
    <li data-says={source.id}>
      <p class="sentence">
        {sentence.exact.slice(0, from)}
        <strong>{sentence.exact.slice(from, to)}</strong>
        {sentence.exact.slice(to)}
      </p>
      <SourceButton source={source} passage={sentence} onOpen={onOpen} />
    </li>
  );
}

/** On what the sources agree and differ; nothing where they neither do. */
export function AgreementLine({ agreement }: { agreement: Agreement }) {
  const words = agreementInWords(agreement);
  return words && <p class="agreement">{words}</p>;
}

/** In the place of what the extension has not told; `what` ends "The pack has nothing …". */
export function Absent({ state, what }: { state: CardState<unknown>; what: string }) {
  if (state === 'loading') return <p class="absent">Looking up its sources…</p>;
  return (
    <p class="absent">
      {state === 'gone'
        ? 'Gloss does not answer: it may have been updated or switched off. Reload the page to see the sources.'
        : `The pack in use has nothing ${what} any more. Reload the page.`}
    </p>
  );
}

/** "“First” (publisher), nor in “Second” (publisher)" */
export function sourcesInWords(sources: readonly SourceLabel[]): string {
  return sources.map(({ publisher, title }) => `“${title}” (${publisher})`).join(', nor in ');
}
