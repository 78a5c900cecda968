import { describe, expect, it, test } from 'vitest';
import { PALETTES } from '../../../src/platform/palettes';
import { DEFAULTS } from '../../../src/platform/settings-defaults';
import { contrast } from '../../../src/ui/options/contrast';
import { distance, EYES } from './color-vision';

/** What WCAG 2.2 asks of marks. */
const ENOUGH_CONTRAST = 3;
/** Ten times what can just be told apart side by side, for lines that stand in different places. */
const APART = 20;

const sets = Object.entries(PALETTES);

describe.each(sets)('in the palette %s', (_, colors) => {
  it.each(Object.entries(colors))('%s (%s) can be seen on white and on black', (_kind, color) => {
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(ENOUGH_CONTRAST);
    expect(contrast(color, '#000000')).toBeGreaterThanOrEqual(ENOUGH_CONTRAST);
  });
});

describe.each(sets.filter(([name]) => name !== 'plain'))(
  'in the palette %s every two colours stay apart to eyes that see',
  (_, colors) => {
    it.each(EYES)('%s', (eyes) => {
      const all = Object.entries(colors);
      const close = all.flatMap(([a, one], at) =>
        all
          .slice(at + 1)
          .filter(([, other]) => distance(one, other, eyes) < APART)
          .map(([b]) => `${a} and ${b}`),
      );
      expect(close).toEqual([]);
    });
  },
);

test('the standard palette is what everybody has who never chose', () => {
  expect(PALETTES.standard).toEqual(DEFAULTS.colors);
});
