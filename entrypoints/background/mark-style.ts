import { highlightCss } from '../../src/page/highlight-css';
import type { Sender } from '../../src/platform/envelope';
import { putStyle, takeStyle } from '../../src/platform/frames';
import { DEFAULTS } from '../../src/platform/settings-defaults';

/**
 * The style sheet that pages have from their beginning. Chromium has it from the manifest: one that
 * comes to a laid out page has all its elements styled again, which took a tenth of a second on a page
 * of ten thousand, more than all else that Gloss does; in time it is a few milliseconds. Firefox needs one
 * of the user's origin, which comes with the engine.
 */
const STANDING = import.meta.env.FIREFOX ? null : highlightCss(DEFAULTS);

/** Styles the marks of the sender's frame, in place of `former`. */
export async function styleMarks(sender: Sender, css: string, former: string | null) {
  if (css === former) return;
  // What comes later goes before what stands there.
  if (css !== STANDING) await putStyle(sender, css);
  if (former !== null && former !== STANDING) await takeStyle(sender, former);
}
