import type { EntityType } from '../core/model/pack';
import { TYPE_LINES } from '../core/model/type-lines';
import { HIGHLIGHT_NAMES, type Painted, SEE_THROUGH } from './highlight-names';

/** The part of the settings that decides how marks look. */
export interface MarkStyle {
  style: 'underline' | 'background' | 'both';
  colors: Record<Painted, string>;
}

/** How strongly a background shows, in hexadecimal of 255: visible on white and black, text readable. */
const BACKGROUND_ALPHA = '33';

/** The same for the text of drawings, where Chromium draws no line of a highlight: it is all there is. */
const DRAWING_ALPHA = '66';

/** A quotation runs over lines, and names inside it keep their own line: it is tinted, and faintly. */
const QUOTATION_ALPHA = '26';

/**
 * Chromium gives an element the highlight styles of the one around it, so that the root's serve the
 * whole page, shadow trees included. A rule for every element has it compute and keep a style of each:
 * three megabytes and a quarter of a second on a page of ten thousand elements. Firefox hands nothing
 * on, and is told by a property that is its own.
 * @see https://drafts.csswg.org/css-pseudo-4/#highlight-cascade
 */
const SCOPES = [
  { supports: 'not (-moz-appearance: none)', scope: ':root' },
  { supports: '(-moz-appearance: none)', scope: '' },
] as const;

/** The style sheet that paints the highlights; colours are `#rrggbb`. */
export function highlightCss(marks: MarkStyle): string {
  const rules = SCOPES.map(
    ({ supports, scope }) => `@supports ${supports} {\n${rulesOf(marks, scope)}\n}`,
  );
  // What is printed is the page alone.
  return `@media not print {\n${rules.join('\n')}\n}`;
}

function rulesOf({ style, colors }: MarkStyle, scope: string): string {
  const names = (Object.keys(TYPE_LINES) as EntityType[]).map((type) => {
    const line = `underline ${TYPE_LINES[type]}`;
    // Both are said in any case: the sheet may be another's successor that stays in the page.
    const underline =
      style === 'background'
        ? 'text-decoration: none;'
        : `text-decoration: ${line} ${colors[type]}; text-decoration-thickness: 2px;`;
    const background =
      style === 'underline'
        ? 'background-color: transparent;'
        : `background-color: ${colors[type]}${BACKGROUND_ALPHA};`;
    const drawn = `background-color: ${colors[type]}${DRAWING_ALPHA};`;
    return [
      rule(scope, type, `${underline} ${background}`, line),
      ...(scope ? [`text::highlight(${HIGHLIGHT_NAMES[type]}) { ${drawn} }`] : []),
    ].join('\n');
  });
  const quotation =
    `background-color: ${colors.Quotation}${QUOTATION_ALPHA}; ` +
    `text-decoration: underline solid ${colors.Quotation}; text-decoration-thickness: 1px;`;
  // A highlight takes a text's fill away, and gives it its colour.
  const clear = `${scope}::highlight(${SEE_THROUGH}) { color: transparent; }`;
  return [
    ...names,
    rule(scope, 'Quotation', quotation, 'underline solid'),
    `@media (forced-colors: none) { ${clear} }`,
  ].join('\n');
}

function rule(scope: string, painted: Painted, body: string, line: string): string {
  const selector = `${scope}::highlight(${HIGHLIGHT_NAMES[painted]})`;
  return (
    `${selector} { ${body} }\n` +
    `@media (forced-colors: active) { ${selector} { text-decoration: ${line} LinkText; background-color: Canvas; } }`
  );
}
