import { DEFAULTS } from './settings-defaults';
import type { Settings } from './settings-schema';

/**
 * Ready-made sets of colours, by name. Each colour has a contrast of 3:1 or more on white and on
 * black, and but in `plain`, where the lines alone tell the kinds apart, every two of a set stay apart
 * in each common colour blindness; the tests measure both.
 */
export const PALETTES = {
  standard: DEFAULTS.colors,
  vivid: {
    Person: '#2856cd',
    Organization: '#904b7f',
    Place: '#0aa16a',
    Event: '#bc1b29',
    Quotation: '#cf7700',
  },
  plain: {
    Person: '#6b7682',
    Organization: '#6b7682',
    Place: '#6b7682',
    Event: '#6b7682',
    Quotation: '#6b7682',
  },
} as const satisfies Record<string, Settings['colors']>;
