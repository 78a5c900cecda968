/** Tells the person at the terminal one line. */
export type Say = (line: string) => void;

/** Progress lines come no closer than this, in milliseconds. */
const PROGRESS_EVERY_MS = 3000;

/** A `say` that leaves a line out where the last one was said a moment ago. */
export function paced(say: Say): Say {
  let last = 0;
  return (line) => {
    if (Date.now() - last < PROGRESS_EVERY_MS) return;
    last = Date.now();
    say(line);
  };
}
