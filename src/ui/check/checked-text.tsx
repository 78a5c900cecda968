import type { CheckedText } from '../../core/check/check-text';
import { useWords } from '../../words/view';
import { TYPE_COLORS } from '../parts/type-colors';
import { VerdictMark } from '../parts/verdict-mark';
import type { Place } from '../popup/popup-state';
import { segmentsOf } from '../reader/segments';

interface Props {
  checked: CheckedText;
  onOpen(place: Place): void;
}

/** A checked text, its names and quotations marked: a name opens its entity, a verdict its quotation. */
export function CheckedTextView({ checked, onOpen }: Props) {
  const words = useWords();
  const { text, blocks, mentions, quotations } = checked;
  const layers = [
    ...mentions.map(({ start, end }, i) => ({ start, end, kind: `name ${i}` })),
    ...quotations.flatMap(({ start, end, parts }, i) =>
      (parts ?? [{ start, end }]).map((part) => ({ ...part, kind: `quotation ${i}` })),
    ),
    ...quotations.map(({ end }) => ({ start: end, end: pastMark(text, end), kind: 'mark' })),
  ];
  const drawn = (start: number, end: number, kinds: readonly string[]) => {
    const words = text.slice(start, end);
    const [mention] = kindsOf(kinds, 'name').map((i) => mentions[i]);
    if (!mention) return words;
    return (
      <button
        type="button"
        class="name"
        style={{ textDecorationColor: `var(${TYPE_COLORS[mention.type]})` }}
        data-checked-entity={mention.entity}
        title={mention.name}
        onClick={() => onOpen({ kind: 'entity', id: mention.entity })}
      >
        {words}
      </button>
    );
  };
  return (
    <section class="checked" aria-label={words.say('check.marked')}>
      {blocks.map((block) => (
        <p key={block.start}>
          {segmentsOf({ start: block.start, end: block.start + block.text.length }, layers).map(
            ({ start, end, kinds }) => {
              const within = kindsOf(kinds, 'quotation');
              const ending = quotations.filter((one) => pastMark(text, one.end) === end);
              return (
                <span key={start}>
                  {within.length > 0 ? (
                    <mark class="quoted">{drawn(start, end, kinds)}</mark>
                  ) : (
                    drawn(start, end, kinds)
                  )}
                  {ending.map((record) => (
                    <Verdict key={record.start} record={record} onOpen={onOpen} />
                  ))}
                </span>
              );
            },
          )}
        </p>
      ))}
    </section>
  );
}

/** Where a quotation's closing mark ends, which is no part of it; its own end where there is none. */
const pastMark = (text: string, end: number): number =>
  /[”“"»«›‹’]/.test(text.charAt(end)) ? end + 1 : end;

const kindsOf = (kinds: readonly string[], what: string): number[] =>
  kinds.filter((kind) => kind.startsWith(`${what} `)).map((kind) => Number(kind.split(' ')[1]));

function Verdict(props: { record: CheckedText['quotations'][number]; onOpen(place: Place): void }) {
  const { record, onOpen } = props;
  return (
    <button
      type="button"
      class="verdict-chip"
      data-verdict={record.verdict}
      onClick={() => onOpen({ kind: 'quotation', record, from: 'text' })}
    >
      <VerdictMark verdict={record.verdict} />
    </button>
  );
}
