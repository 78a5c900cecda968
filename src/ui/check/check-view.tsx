import type { CheckedText } from '../../core/check/check-text';
import { useWords } from '../../words/view';
import type { Words } from '../../words/words';
import { type Exporting, ExportMenu } from '../export/export-menu';
import { useFocus } from '../parts/use-focus';
import { PageQuotations } from '../popup/page-quotations';
import type { Place } from '../popup/popup-state';
import { CheckedTextView } from './checked-text';

/** How far the check of a text has come. */
export type Checking =
  | { step: 'writing' }
  | { step: 'running' }
  | { step: 'failed' }
  | { step: 'done'; checked: CheckedText };

interface Props {
  /** What the reader has put in. */
  text: string;
  checking: Checking;
  cameFrom: Place | null;
  exporting: Exporting;
  onText(text: string): void;
  onCheck(): void;
  /** Back to the text, to change it. */
  onChange(): void;
  onOpen(place: Place): void;
}

/** A text of the reader's own, held against the pack as a page is. */
export function CheckView(props: Props) {
  const words = useWords();
  const { text, checking, cameFrom, exporting, onText, onCheck, onChange, onOpen } = props;
  const heading = useFocus<HTMLHeadingElement>(checking.step === 'done');
  const { step } = checking;
  return (
    <article class="check">
      <h1 ref={heading} tabIndex={-1}>
        {words.say('check.open')}
      </h1>
      <p class="told muted" role="status">
        {step === 'running' && words.say('check.running')}
        {step === 'failed' && words.say('check.failed')}
        {step === 'done' && foundInWords(words, checking.checked)}
      </p>
      {checking.step === 'done' ? (
        <>
          <CheckedTextView checked={checking.checked} onOpen={onOpen} />
          <button type="button" class="button small" onClick={onChange}>
            {words.say('check.change')}
          </button>
          <PageQuotations
            quotations={checking.checked.quotations}
            cameFrom={cameFrom}
            onOpen={(place) =>
              onOpen(place.kind === 'quotation' ? { ...place, from: 'text' } : place)
            }
          />
          <ExportMenu {...exporting} />
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onCheck();
          }}
        >
          <p class="muted" id="check-hint">
            {words.say('check.hint')}
          </p>
          <textarea
            aria-label={words.say('check.label')}
            aria-describedby="check-hint"
            rows={9}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <button type="submit" class="button strong" disabled={!text.trim() || step === 'running'}>
            {words.say('check.run')}
          </button>
        </form>
      )}
    </article>
  );
}

/** "Found: 3 names and 1 quotation". */
export function foundInWords(
  words: Words,
  { mentions, quotations }: Pick<CheckedText, 'mentions' | 'quotations'>,
): string {
  const names = new Set(mentions.map(({ entity }) => entity)).size;
  const what = [
    ...(names > 0 ? [words.say('check.names', { n: names })] : []),
    ...(quotations.length > 0
      ? [words.say('shared.count.Quotation', { n: quotations.length })]
      : []),
  ];
  return what.length > 0
    ? words.say('check.found', { what: words.list(what) })
    : words.say('check.nothing');
}
