/** What the card's buttons show beside their words; each is drawn in a square of 16 units. */
const PATHS = {
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  source: 'M4 1.8h5.5l3 3v9.4H4zM9.3 2v3h3M6.2 8h4M6.2 10.8h4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  cite: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z',
  done: 'M3 8.5l3.2 3.2L13 5',
  notThis: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 1 0 8 2.3M4 4l8 8',
  wrong: 'M4 14V2.5M4 3h7.5l-1.7 2.7 1.7 2.8H4',
  undo: 'M6 3.5L3 6.5l3 3M3.2 6.5H10a3.2 3.2 0 0 1 0 6.4H6.5',
  off: 'M8 2v5.5M4.6 4.3a5 5 0 1 0 6.8 0',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing that says nothing by itself: the words beside it, or the button's name, do. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
