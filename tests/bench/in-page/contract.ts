import type { SiftSource } from '../../../src/core/match/sift';

/** What the benchmark's own script in the page offers to the one that drives the browser. */

/** One measured run. */
export interface Run {
  /** Milliseconds of work, pauses left out. */
  ms: number;
  /** Milliseconds of the longest stretch without giving way. */
  longest: number;
  /** What was found or counted: tells a way that did its work from one that did nothing. */
  found: number;
}

/** Measures one way of reading the page's text once. */
export type Way = () => Run | Promise<Run>;

/** A pack's names as the build hands them to a page. */
export interface NameData {
  /** Base64. */
  index: string;
  /** Base64. */
  runs: string;
  /** Null where the pack is too large for one: every text is asked of the index. */
  sift: SiftSource | null;
}

/** What rows cost that are appended to a page one by one. */
export interface AppendRuns {
  /** The same rows as a page of their own. */
  alone: Run;
  /** All in one turn of the page. */
  inOne: Run;
  /** A turn for each. */
  inTurns: Run;
  /** A turn for each, with an observer that does nothing in place of Gloss. */
  observed: Run;
}

export interface BenchInPage {
  ways: Record<string, Way>;
  /**
   * Runs the ways in order, then the same again `more` times, each where the browser has just collected
   * what is young; each way's runs, the first one first.
   */
  run(order: readonly string[], more: number): Promise<Record<string, Run[]>>;
  /** Appends `rows` one by one to a page of `nodes` rows, in the ways of `AppendRuns`, so many times. */
  append(nodes: number, rows: number, rounds: number): Promise<AppendRuns[]>;
  /** The ways in which a page may fight back, and what Gloss takes for one of them. */
  attacks(): string[];
  fight(attack: string): Promise<Run>;
  /** Moves a pointer over the viewport, to its marks too; `found` is how many moves met one. */
  point(moves: number): Promise<Run>;
  /** Opens other names for Gloss than the bundled ones; gives what opening took, in milliseconds. */
  open(names: NameData): number;
  /** Starts Gloss and leaves it running; gives its number of marks. */
  stay(): Promise<number>;
}
