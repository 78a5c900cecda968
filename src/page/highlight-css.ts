import type { EntityType } from '../core/model/pack';
import { TYPE_LINES } from '../core/model/type-lines';
import { HIGHLIGHT_NAMES } from './highlight-names';

/** The part of the settings that decides how marks look. */
export interface MarkStyle {
  style: 'underline' | 'background' | 'both';
  colors: Record<EntityType, string>;
}

/** How strongly a background shows, in hexadecimal of 255: visible on white and black, text readable. */
const BACKGROUND_ALPHA = '33';

/** The style sheet that paints the highlights; colours are `#rrggbb`. */
export function highlightCss({ style, colors }: MarkStyle): string {
  const rules = (Object.keys(HIGHLIGHT_NAMES) as EntityType[]).map((type) => {
    const selector = `::highlight(${HIGHLIGHT_NAMES[type]})`;
    const underline =
      style === 'background'
        ? ''
        : `text-decoration: underline ${TYPE_LINES[type]} ${colors[type]}; text-decoration-thickness: 2px;`;
    const background =
      style === 'underline' ? '' : `background-color: ${colors[type]}${BACKGROUND_ALPHA};`;
    return (
      `${selector} { ${underline} ${background} }\n` +
      `@media (forced-colors: active) { ${selector} { text-decoration: underline ${TYPE_LINES[type]} LinkText; background-color: Canvas; } }`
    );
  });
  return rules.join('\n');
}
