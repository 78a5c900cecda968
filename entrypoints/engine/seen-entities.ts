import type { MentionMark } from '../../src/card/contract';
import { isMarkSeen, type SightMemo } from '../../src/page/visible';

/** Milliseconds from an occasion to the look: what it brings about has come by then. */
const LOOK_AFTER_MS = 1_000;
/** After what hidden texts come into sight; the first three tell that the reader is there at all. */
const OCCASIONS = ['pointermove', 'scroll', 'focusin', 'toggle', 'transitionend', 'animationend'];

/** The entities with a mark that can be seen. No event tells of one that comes into sight. */
export class SeenEntities {
  /** Of those given last, what was left out. */
  private unseen = new Set<string>();
  private listening = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param more called when one that was left out has come into sight. */
  constructor(
    private readonly marks: () => readonly MentionMark[],
    private readonly more: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  now(): string[] {
    const marks = this.marks();
    const seen = seenOf(marks);
    this.unseen = new Set(marks.map(({ entity }) => entity).filter((one) => !seen.has(one)));
    if (this.unseen.size > 0) this.listen();
    return [...seen];
  }

  /** The page has taken the listeners away. */
  reopened(): void {
    if (this.listening) this.attach();
  }

  private listen(): void {
    if (!this.listening) this.attach();
    this.listening = true;
  }

  private attach(): void {
    const passive = { capture: true, passive: true, signal: this.signal };
    for (const type of OCCASIONS) document.addEventListener(type, this.come, passive);
  }

  private readonly come = (): void => {
    if (this.unseen.size > 0) this.timer ??= setTimeout(this.look, LOOK_AFTER_MS);
  };

  private readonly look = (): void => {
    this.timer = undefined;
    const left = this.marks().filter(({ entity }) => this.unseen.has(entity));
    if (seenOf(left).size > 0) this.more();
  };
}

function seenOf(marks: readonly MentionMark[]): Set<string> {
  const memo: SightMemo = new Map();
  const seen = new Set<string>();
  for (const mark of marks)
    if (!seen.has(mark.entity) && isMarkSeen(mark, memo)) seen.add(mark.entity);
  return seen;
}
