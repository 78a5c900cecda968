/** What WCAG 2.2 asks of anything but text (success criterion 1.4.11). */
const ENOUGH = 3;

/** The contrast of two colours #rrggbb, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Says on which pages a mark of this colour is hard to see; null where it is on none. */
export function contrastFault(color: string): string | null {
  const fault = [
    { page: 'white', ground: '#ffffff' },
    { page: 'black', ground: '#000000' },
  ]
    .map(({ page, ground }) => ({ page, ratio: contrast(color, ground) }))
    .find(({ ratio }) => ratio < ENOUGH);
  return fault
    ? `Hard to see on ${fault.page} pages: its contrast is ${floor(fault.ratio)} to 1, and ${ENOUGH} to 1 is enough.`
    : null;
}

/** Rounded down, so that 2.99 is not given as the 3 that it misses. */
const floor = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
