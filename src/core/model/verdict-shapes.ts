import type { Verdict } from './verdicts';

/** Each verdict's shape: lines in a box of 16 by 16 units, told apart without colour. */
export const VERDICT_SHAPES: Record<Verdict, string> = {
  verbatim: 'M3 6h10M3 10h10',
  shortened: 'M3 6h10M3 10h4.5',
  'house-style': 'M3 7c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8M3 11c1.7-2 3.3-2 5-.8s3.3 1.2 5-.8',
  marked: 'M5.5 3h-3v10h3M10.5 3h3v10h-3M5.8 8h.01M8 8h.01M10.2 8h.01',
  altered: 'M3 6h10M3 10h10M11 2.5 5 13.5',
  misattributed: 'M2.5 5.5h10M10 3l2.7 2.5L10 8M13.5 11h-10M6 8.5 3.3 11 6 13.5',
  'not in this pack': 'M8 3.5a4.5 4.5 0 1 0 .01 0z',
};
