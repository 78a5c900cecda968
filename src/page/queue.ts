/**
 * What is to be done in the order in which it came, each thing once until it is taken. A set would do, but
 * Firefox keeps every walk over one that was left before its end until it collects garbage, and goes
 * through all of them whenever something is deleted.
 */
export class Queue<T> {
  private items: T[] = [];
  private taken = 0;
  private readonly waiting = new Set<T>();

  /** Adds what does not wait yet. */
  add(item: T): void {
    if (this.waiting.has(item)) return;
    this.waiting.add(item);
    this.items.push(item);
  }

  /** What comes next; undefined where nothing waits. */
  first(): T | undefined {
    return this.items[this.taken];
  }

  /** Takes what comes next. */
  take(): T | undefined {
    const item = this.items[this.taken];
    if (this.waiting.size === 0) return undefined;
    this.taken++;
    this.waiting.delete(item as T);
    // What was taken is let go of, at a cost in proportion to what came.
    if (this.waiting.size > 0 && this.taken * 2 < this.items.length) return item;
    this.items = this.items.slice(this.taken);
    this.taken = 0;
    return item;
  }
}
