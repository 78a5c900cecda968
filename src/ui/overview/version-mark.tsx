import { VERDICT_SHAPES } from '../../core/model/verdict-shapes';
import { useWords } from '../../words/view';
import type { VersionClass } from './open-overview';

/** Each class's shape: lines in a box of 16 by 16 units, those of the verdicts where one is like it. */
const SHAPES: Record<VersionClass, string> = {
  fullest: 'M3 4h10M3 8h10M3 12h10',
  identical: VERDICT_SHAPES.verbatim,
  shortened: VERDICT_SHAPES.shortened,
  marked: VERDICT_SHAPES.marked,
  'house-style': VERDICT_SHAPES['house-style'],
  altered: VERDICT_SHAPES.altered,
};

/** What a version is beside the fullest, by a shape and in a word or two. */
export function VersionMark(props: { class: VersionClass }) {
  const words = useWords();
  return (
    <span class="version-mark" data-version={props.class}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[props.class]} />
      </svg>
      {words.say(`overview.class.${props.class}`)}
    </span>
  );
}
