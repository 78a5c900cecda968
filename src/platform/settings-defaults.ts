import type { Settings } from './settings-schema';

/**
 * Every default, in the one place. It is a part of the script that every page loads, hence a file of
 * its own without the schema's weight.
 *
 * The colours are Okabe and Ito's, moved until every two stay apart in each common colour blindness
 * and each has a contrast of 3:1 or more on white and on black; the tests measure both.
 */
export const DEFAULTS: Settings = {
  enabled: true,
  types: { Person: true, Organization: true, Place: true, Event: true },
  possible: false,
  first: 'all',
  quotations: {
    verbatim: true,
    shortened: true,
    'house-style': true,
    marked: true,
    altered: true,
    misattributed: true,
    'not in this pack': false,
  },
  style: 'underline',
  colors: {
    Person: '#375cb5',
    Organization: '#a6588a',
    Place: '#0ba069',
    Event: '#a34026',
    Quotation: '#9d8f00',
  },
  dwell: 300,
  touch: true,
  badge: true,
  where: { mode: 'everywhere', only: [] },
  language: 'browser',
};
