/**
 * How far apart two colours look, to all eyes and to colour-blind ones: CIE76 in CIELAB, after the
 * full-severity matrices of Machado, Oliveira and Fernandes (2009), which work on linear light.
 */
type Triple = [number, number, number];

const SEEN: Record<string, readonly [Triple, Triple, Triple]> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const EYES = Object.keys(SEEN);

/** The distance of two colours #rrggbb to such eyes; about 2 can just be told apart side by side. */
export function distance(one: string, other: string, eyes: string): number {
  const [a, b] = [lab(one, eyes), lab(other, eyes)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab(color: string, eyes: string): Triple {
  const light = linear(color);
  const [red, green, blue] = (SEEN[eyes] ?? []).map((row) =>
    Math.min(1, Math.max(0, dot(row, light))),
  ) as Triple;
  // To CIE XYZ by the sRGB primaries, over the white point D65.
  const x = spread(dot([0.4124, 0.3576, 0.1805], [red, green, blue]) / 0.95047);
  const y = spread(dot([0.2126, 0.7152, 0.0722], [red, green, blue]));
  const z = spread(dot([0.0193, 0.1192, 0.9505], [red, green, blue]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const linear = (color: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const spread = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
