const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
/** Characters joined at once: a string grown one by one is slow at megabytes. */
const CHUNK = 8192;

/** Bytes as base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  let chunk = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    chunk += DIGITS.charAt(bits >> 18) + DIGITS.charAt((bits >> 12) & 63);
    chunk += at + 1 < bytes.length ? DIGITS.charAt((bits >> 6) & 63) : '=';
    chunk += at + 2 < bytes.length ? DIGITS.charAt(bits & 63) : '=';
    if (chunk.length >= CHUNK) {
      chunks.push(chunk);
      chunk = '';
    }
  }
  return chunks.join('') + chunk;
}

/** The bytes of a base64 text, or null where it is none (wrong length, alphabet or padding). */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < text.length - padding; at++) {
    const value = VALUES.get(text.charAt(at));
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
