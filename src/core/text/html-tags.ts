/** How HTML elements cut text, for pages and for files alike; names are lower case. */
import { lateRegExp } from './late-regexp';
import { wordSet } from './word-set';

/** Elements whose text is no part of what is read, or is typed, or is code. */
export const SKIPPED_ELEMENTS = wordSet(
  'script style noscript template textarea input select option datalist canvas iframe object embed ' +
    'audio video svg:style svg:script code kbd samp var math gloss-card gloss-status head title desc metadata',
);

/** Elements that begin and end a block of text; every other element lets a name run across it. */
export const BLOCK_ELEMENTS = wordSet(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li ' +
    'main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul text ' +
    'foreignobject foreignObject slot',
);

/** Elements that tell how what they stand behind is said: small signs over it, which no text runs across. */
export const READINGS = wordSet('rt rp');

/** Stands where a skipped element cuts into a block, so that no name runs across it. */
export const CUT = '\ufffc';

/** The text of a note's number or sign, as `1`, `2, 3`, `*`, `[4]`, `[note 5]`. */
const NOTE =
  /^\s*(?:\[[^[\]]{1,30}\]|(?:\d{1,3}(?!\d)|[*†‡§¶]{1,3}(?![*†‡§¶]))(?:\s*[,–-]\s*\d{1,3}(?!\d))*)+\s*$/;
/** What has a number behind it that is no note's: a number, a unit, a formula. */
const MEASURED = lateRegExp(String.raw`(?:^|[^\p{L}])\p{L}{1,2}$|\p{N}$`, 'u');

/**
 * True for raised text that points to a note, and is no part of what is read.
 * @param text of a `sup` element.
 * @param before the text that it stands behind, or the end of it.
 */
export const isNoteMark = (text: string, before: string): boolean =>
  NOTE.test(text) && (text.includes('[') || !MEASURED().test(before.slice(-3)));
