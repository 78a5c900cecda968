import { TYPE_WORDS, TYPES_IN_ORDER } from '../parts/type-words';

/** Says what the marks in the text stand for. */
export function Legend() {
  return (
    <p class="legend muted">
      Marked in the text:{' '}
      {TYPES_IN_ORDER.map((type) => (
        <span key={type}>
          <span class={`seg ${type}`}>{TYPE_WORDS[type].many.toLowerCase()}</span>,{' '}
        </span>
      ))}
      <span class="seg quotation">quotations</span>
    </p>
  );
}
