import type { Range } from '../../core/model/verdicts';

/** A text with what was typed of it set off; ranges are in order, in UTF-16 code units. */
export function MarkedText(props: { text: string; ranges: readonly Range[]; lang?: string }) {
  const { text, ranges, lang } = props;
  return (
    <span lang={lang}>
      {ranges.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(ranges[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
}

/** Characters of a long text that stand before its first match. */
const BEFORE = 40;

/** A long text from a little before its first match on, so that the match is in sight. */
export function fromFirstMatch(
  text: string,
  ranges: readonly Range[],
): { text: string; ranges: Range[] } {
  const first = ranges[0]?.start ?? 0;
  const space = first <= BEFORE ? -1 : text.indexOf(' ', first - BEFORE);
  if (space < 0 || space >= first) return { text, ranges: [...ranges] };
  // The ellipsis and its space stand in place of what is cut.
  const cut = space - 1;
  return {
    text: `… ${text.slice(space + 1)}`,
    ranges: ranges.map(({ start, end }) => ({ start: start - cut, end: end - cut })),
  };
}
