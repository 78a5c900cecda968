/** On a button that scrolls the page to a place. */
export const ShowArrow = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 3v9M4 8.5 8 12.5l4-4" />
  </svg>
);
