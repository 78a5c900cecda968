import type { Words } from '../../words/words';

/** What WCAG 2.2 asks of anything but text (success criterion 1.4.11). */
const ENOUGH = 3;

/** The grounds on which marks have to be seen. */
export const WHITE = '#ffffff';
export const BLACK = '#000000';

/** The contrast of two colours #rrggbb, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Says on which pages a mark of this colour is hard to see; null where it is on none. */
export function contrastFault(words: Words, color: string): string | null {
  const fault = [
    { key: 'options.contrast.white' as const, ground: WHITE },
    { key: 'options.contrast.black' as const, ground: BLACK },
  ]
    .map(({ key, ground }) => ({ key, ratio: contrast(color, ground) }))
    .find(({ ratio }) => ratio < ENOUGH);
  return fault ? words.say(fault.key, { ratio: roundedDown(fault.ratio), enough: ENOUGH }) : null;
}

/** To one digit, so that 2.99 is not given as the 3 that it misses. */
export const roundedDown = (ratio: number): number => Math.floor(ratio * 10) / 10;

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
