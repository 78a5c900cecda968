import type { Source } from '../model/pack';
import { toBase64 } from '../pack/base64';

/**
 * A stored text by its SHA-256, whether or not its address is known: RFC 6920, "Naming Things with
 * Hashes".
 */
export function textIri({ sha256 }: Pick<Source, 'sha256'>): string {
  const bytes = Uint8Array.from(sha256.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const digest = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `ni:///sha-256;${digest}`;
}

/** One odd multiplier for each lane, so that no two lanes run alike. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
const UUID = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/;

/**
 * A name for something that has none: a UUID of version 8 (RFC 9562) made of what is told of it, so that
 * the same find has the same name whenever it is exported. It is no cryptographic digest.
 */
export function madeIri(...told: readonly (string | number)[]): string {
  const lanes = MULTIPLIERS.map((_, i) => 0x9e3779b9 * (i + 1));
  for (const char of JSON.stringify(told))
    for (const [i, multiplier] of MULTIPLIERS.entries()) {
      const mixed = (lanes[i] as number) ^ (char.codePointAt(0) as number);
      lanes[i] = Math.imul(mixed ^ ((lanes[(i + 1) % 4] as number) >>> 15), multiplier);
    }
  const hex = lanes.map((lane) => (spread(lane) >>> 0).toString(16).padStart(8, '0')).join('');
  return `urn:uuid:${hex.replace(UUID, '$1-$2-8$3-8$4-$5')}`;
}

/** Lets each bit of a lane act on all others. */
function spread(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
