import type { EntityType } from '../core/model/pack';
import { TYPE_LINES } from '../core/model/type-lines';
import { HIGHLIGHT_NAMES, type Painted } from './highlight-names';

/** The part of the settings that decides how marks look. */
export interface MarkStyle {
  style: 'underline' | 'background' | 'both';
  colors: Record<Painted, string>;
}

/** How strongly a background shows, in hexadecimal of 255: visible on white and black, text readable. */
const BACKGROUND_ALPHA = '33';

/** A quotation runs over lines, and names inside it keep their own line: it is tinted, and faintly. */
const QUOTATION_ALPHA = '26';

/** The style sheet that paints the highlights; colours are `#rrggbb`. */
export function highlightCss({ style, colors }: MarkStyle): string {
  const names = (Object.keys(TYPE_LINES) as EntityType[]).map((type) => {
    const line = `underline ${TYPE_LINES[type]}`;
    const underline =
      style === 'background'
        ? ''
        : `text-decoration: ${line} ${colors[type]}; text-decoration-thickness: 2px;`;
    const background =
      style === 'underline' ? '' : `background-color: ${colors[type]}${BACKGROUND_ALPHA};`;
    return rule(type, `${underline} ${background}`, line);
  });
  const quotation =
    `background-color: ${colors.Quotation}${QUOTATION_ALPHA}; ` +
    `text-decoration: underline solid ${colors.Quotation}; text-decoration-thickness: 1px;`;
  const rules = [...names, rule('Quotation', quotation, 'underline solid')].join('\n');
  // What is printed is the page alone.
  return `@media not print {\n${rules}\n}`;
}

function rule(painted: Painted, body: string, line: string): string {
  const selector = `::highlight(${HIGHLIGHT_NAMES[painted]})`;
  return (
    `${selector} { ${body} }\n` +
    `@media (forced-colors: active) { ${selector} { text-decoration: ${line} LinkText; background-color: Canvas; } }`
  );
}
