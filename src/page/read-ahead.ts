import type { Owner } from './blocks';
import { readingOnly, Watch, type WatchListener, type WatchTools } from './watch';

/**
 * Reads a page while what is to hear of it is on its way, and keeps what it is to be told of: a page's
 * marks come sooner by the time that reading it takes.
 */
export class ReadAhead {
  private readonly owners = new Set<Owner>();
  private readonly watch: Watch;

  constructor(document: Document, tools: WatchTools, signal: AbortSignal) {
    const { owners } = this;
    const toRead = (owner: Owner): Iterator<void> => {
      owners.add(owner);
      return [].values();
    };
    this.watch = new Watch(document, tools, readingOnly(toRead), signal);
    this.watch.start();
  }

  /** The watch, which is to be started for this listener. */
  handOver(listener: WatchListener): Watch {
    this.watch.passOn(listener, this.owners);
    this.owners.clear();
    return this.watch;
  }
}
