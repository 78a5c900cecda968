import type { Mark } from '../../src/card/contract';
import { sameMark } from '../../src/card/hover';
import type { Engine } from '../../src/page/engine';
import type { PageAnswers } from '../../src/page/page-slot';
import { scrollTo } from '../../src/page/scroll-to';
import { isInView, stopsBefore, stopsOf } from '../../src/page/stops';

/** Goes from mark to mark in one frame, at the reader's commands. */
export class Tour implements Pick<PageAnswers, 'page.place' | 'page.open'> {
  /** The mark that was shown last. */
  private last: { mark: Mark; since: number } | null = null;

  /** @param open opens a mark's card, with the focus in it. */
  constructor(
    private readonly engine: Engine,
    private readonly open: (mark: Mark) => void,
  ) {}

  'page.place'() {
    const stops = this.stops();
    const { activeElement } = document;
    const focused =
      document.hasFocus() && activeElement !== document.body && !isFrame(activeElement);
    const at = this.last ? stops.findIndex((mark) => sameMark(mark, this.last?.mark ?? null)) : -1;
    const mark = stops[at];
    if (this.last && mark && isInView(this.engine.rectsOf(mark)))
      return { of: stops.length, before: at, on: true, since: this.last.since, focused };
    return { of: stops.length, before: stopsBefore(stops), on: false, since: null, focused };
  }

  'page.open'({ nth }: { nth: number }) {
    const mark = this.stops()[nth];
    if (!mark || !scrollTo(mark.range, 'instant')) return { mark: null };
    this.last = { mark, since: Date.now() };
    // The focus may be in another frame, from where an element's own call does not fetch it.
    window.focus();
    this.open(mark);
    return {
      mark:
        mark.kind === 'mention'
          ? { kind: mark.kind, name: mark.name, type: mark.type }
          : { kind: mark.kind, verdict: mark.record.verdict },
    };
  }

  private stops(): Mark[] {
    return stopsOf(this.engine.painted());
  }
}

const isFrame = (element: Element | null): boolean =>
  element?.localName === 'iframe' || element?.localName === 'frame';
