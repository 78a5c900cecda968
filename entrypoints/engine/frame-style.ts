import { highlightCss, type MarkStyle } from '../../src/page/highlight-css';
import type { ask } from '../../src/platform/page-port';

/** The style sheet of a frame's marks. It stays when the marks go: without them it styles nothing. */
export class FrameStyle {
  private shown: string | null = null;

  /** Has the frame styled by the settings; asks only where that changes something. */
  show(settings: MarkStyle, askFor: typeof ask): void {
    const css = highlightCss(settings);
    const remove = this.shown;
    this.shown = css;
    // The first style sheet comes together with the engine: marks must not wait for it.
    if (remove !== null && remove !== css) askFor('style.apply', { css, remove });
  }
}
