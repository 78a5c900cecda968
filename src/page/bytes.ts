interface Decoder {
  fromBase64?(base64: string): Uint8Array;
}

/** The bytes of a base64 text, by the browser's own decoder where it has one (Chromium from 140). */
export function bytesOf(base64: string): Uint8Array {
  const decoded = (Uint8Array as Decoder).fromBase64?.(base64);
  if (decoded) return decoded;
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let i = 0; i < chars.length; i++) bytes[i] = chars.charCodeAt(i);
  return bytes;
}
