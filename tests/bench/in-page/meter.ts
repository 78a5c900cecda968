import type { Run } from './contract';

/** Promise steps after a callback that still count as its turn: more than any chain of ours is long. */
const HOPS = 12;
/**
 * Milliseconds between two promise steps from which on something of ours ran between them: the steps
 * themselves are the meter's own.
 */
const STEP_MS = 0.03;
/** Milliseconds without a turn after which work counts as done: longer than any pause of Gloss's. */
export const QUIET_MS = 400;
/** The same where pauses of Gloss's own, before it judges quotations, end the work. */
export const SHORT_QUIET_MS = 40;

type Callback = (...args: never[]) => unknown;
type Globals = Record<string, unknown>;

const globals = globalThis as unknown as Globals;
const plainTimeout = globalThis.setTimeout.bind(globalThis);
const CALLBACK_FIRST = ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'];

export const rest = (ms: number) => new Promise<void>((resolve) => plainTimeout(resolve, ms));

/** One for all turns: each new one would leave what the next collection of garbage counts as ours. */
const way = new MessageChannel();

/** Small arrays that fill the young generation of either browser several times over. */
const LITTER = 1_000_000;
/** Kept, so that no compiler leaves the arrays out. */
let litter: number[] = [];

/**
 * Has the browser collect what is young: what one way leaves is not collected in the time of another, and the
 * objects that it had made for a page's nodes serve no other. A browser's own command to collect is no use:
 * Firefox throws away its compiled code with it.
 */
export function collect(): void {
  for (let i = 0; i < LITTER; i++) litter = [i, i, i, i, i, i, i, i];
  litter.length = 0;
}

/** Lets the page have its turn, with no least delay. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    way.port1.onmessage = () => resolve();
    way.port2.postMessage(null);
  });
}

/**
 * Adds up the time of work that is cut into slices. While it is installed, every way in which code can
 * be called back (timers, frames, observers, listeners, scheduler.yield) begins a turn, and the turn
 * lasts until the last promise step of it: what lies between two turns is the page's, not ours.
 */
export class Meter {
  private turns: number[] = [];
  private from = -1;
  private to = -1;
  private readonly undo: (() => void)[] = [];

  /** Puts itself between what is started from now on and the browser. */
  install(): void {
    for (const name of CALLBACK_FIRST) {
      const original = globals[name] as ((...args: unknown[]) => unknown) | undefined;
      if (!original) continue;
      this.replace(globals, name, (callback: Callback, ...rest: unknown[]) =>
        original.call(globalThis, this.timed(callback), ...rest),
      );
    }
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
      const Original = globals[name] as new (...args: unknown[]) => object;
      const timed = (callback: Callback) => this.timed(callback);
      this.replace(
        globals,
        name,
        class extends Original {
          constructor(callback: Callback, ...rest: unknown[]) {
            super(timed(callback), ...rest);
          }
        },
      );
    }
    const listen = globalThis.addEventListener.bind(globalThis);
    this.replace(globals, 'addEventListener', (type: string, listener: Callback, options: object) =>
      listen(type, this.timed(listener) as EventListener, options),
    );
    this.replaceYield();
  }

  uninstall(): void {
    for (const undo of this.undo.splice(0)) undo();
  }

  /** Runs `work` as a turn. */
  turn<T>(work: () => T): T {
    this.begin();
    const result = work();
    this.to = performance.now();
    return result;
  }

  /** Resolves once nothing has had a turn for so many milliseconds. */
  async quiet(ms: number): Promise<void> {
    do await rest(ms / 4);
    while (performance.now() - this.to < ms);
  }

  /** The turns so far, and a new count. */
  take(found: number): Run {
    this.close();
    const turns = this.turns.splice(0);
    return { ms: turns.reduce((a, b) => a + b, 0), longest: Math.max(0, ...turns), found };
  }

  private timed(callback: Callback): Callback {
    const meter = this;
    return function (this: unknown, ...args: never[]) {
      return meter.turn(() => callback.apply(this, args));
    };
  }

  private begin(): void {
    this.close();
    this.from = performance.now();
    this.to = this.from;
    const from = this.from;
    let hops = HOPS;
    let last = Number.POSITIVE_INFINITY;
    const hop = () => {
      if (this.from !== from) return;
      const now = performance.now();
      if (now - last > STEP_MS) this.to = now;
      last = now;
      if (--hops > 0) queueMicrotask(hop);
    };
    queueMicrotask(hop);
  }

  private close(): void {
    if (this.from >= 0) this.turns.push(this.to - this.from);
    this.from = -1;
  }

  private replaceYield(): void {
    const scheduler = globals.scheduler as { yield?: () => Promise<void> } | undefined;
    if (!scheduler?.yield) return;
    const original = scheduler.yield.bind(scheduler);
    const wrapped = () => {
      this.to = performance.now();
      return original().then(() => this.begin());
    };
    this.replace(globals, 'scheduler', { ...scheduler, yield: wrapped });
  }

  private replace(owner: Globals, name: string, value: unknown): void {
    const former = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    this.undo.push(() => {
      if (former) Object.defineProperty(owner, name, former);
      else delete owner[name];
    });
  }
}

/** Measures work that runs in one piece; it returns what it found. */
export function measure(work: () => number): Run {
  const start = performance.now();
  const found = work();
  const ms = performance.now() - start;
  return { ms, longest: ms, found };
}
