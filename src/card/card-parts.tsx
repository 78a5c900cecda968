import type { ComponentChildren } from 'preact';
import type { Agreement, QuotationBrief, SaysBrief, SourceLabel } from '../core/model/brief';
import type { AlsoIn } from '../core/model/card-brief';
import type { Passage } from '../core/model/pack';
import { publisherOf, quotationFacts } from '../words/facts';
import type { CardKey } from '../words/keys';
import { usePackLanguage, useWords } from '../words/view';
import type { Words } from '../words/words';
import { agreementInWords } from './agreement-words';
import type { CardState } from './answers';
import { CiteMenu, type Citing } from './cite-menu';

/** Of YYYY-MM-DDThh:mm: the time of day is left to the reader page. */
const DAY_LENGTH = 10;

export interface Opening {
  /** Opens the reader at a passage. */
  onOpen(passage: Passage): void;
}

/** A source by name; opens it at the passage. */
export function SourceButton({
  source,
  passage,
  onOpen,
}: Opening & { source: SourceLabel; passage: Passage }) {
  const words = useWords<CardKey>();
  const stated = source.publisher !== null;
  const publisher = <span class={stated ? 'named' : ''}>{publisherOf(words, source)}</span>;
  return (
    <button
      type="button"
      class="source"
      data-open-passage={`${passage.source}:${passage.start}-${passage.end}`}
      onClick={() => onOpen(passage)}
    >
      <span class="unseen">{words.say('card.openPassage')} </span>
      {stated && publisher}
      <cite class={stated ? '' : 'named'} lang={usePackLanguage()}>
        {source.title}
      </cite>
      {!stated && publisher}
    </button>
  );
}

/**
 * A quotation with who said it, to whom, through what and when, and every source that has it;
 * `children` stand before its words.
 */
export function QuotationItem(
  props: Opening &
    Citing & {
      quotation: QuotationBrief & { also?: readonly AlsoIn[] };
      children?: ComponentChildren;
    },
) {
  const { quotation, onOpen, onCite, onCopy, children } = props;
  const words = useWords<CardKey>();
  const { id, parts, speaker, source, passage } = quotation;
  const date = quotation.date?.slice(0, DAY_LENGTH) ?? null;
  const facts = quotationFacts(words, { ...quotation, date });
  return (
    <li data-quotation={id}>
      {children}
      <blockquote lang={usePackLanguage()}>
        {parts.map((text) => words.say('shared.quoted', { text })).join(' … ')}
      </blockquote>
      <p class="facts">
        <strong>{speaker?.name ?? words.say('shared.speakerNotStated')}</strong>
        {facts.length > 0 && `, ${facts.join(' · ')}`}
      </p>
      <div class="from">
        <SourceButton source={source} passage={passage} onOpen={onOpen} />
        <CiteMenu quotation={id} onCite={onCite} onCopy={onCopy} />
      </div>
      {quotation.also?.map((one) => (
        <div key={one.source.id} class="also">
          <span>{words.say(one.same ? 'card.alsoIn' : 'card.otherwiseIn')}</span>
          <SourceButton source={one.source} passage={one.passage} onOpen={onOpen} />
        </div>
      ))}
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
      <p class="sentence" lang={usePackLanguage()}>
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
  const said = agreementInWords(useWords<CardKey>(), agreement, usePackLanguage());
  return said && <p class="agreement">{said}</p>;
}

/** In the place of what the extension has not told; `unknown` says that the pack has nothing of it. */
export function Absent(props: {
  state: CardState<unknown>;
  unknown: 'card.unknownName' | 'card.unknownWords';
}) {
  const words = useWords<CardKey>();
  const { state, unknown } = props;
  const key = state === 'loading' ? 'card.loading' : state === 'gone' ? 'card.gone' : unknown;
  return <p class="absent">{words.say(key)}</p>;
}

/** "“First” (publisher) and “Second” (publisher)" */
export function sourcesInWords(words: Words<CardKey>, sources: readonly SourceLabel[]): string {
  return words.list(
    sources.map((source) =>
      words.say('card.notInThe', { title: source.title, publisher: publisherOf(words, source) }),
    ),
  );
}
