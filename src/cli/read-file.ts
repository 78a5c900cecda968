import { readFileSync } from 'node:fs';

/**
 * Reads a text file. A byte order mark is a character of the text: a pack's offsets count it, and its
 * hashes do.
 * @param file a path, or `-` for standard input.
 * Throws where it cannot be read, or is not UTF-8; `reasonOf` says why.
 */
export function readTextFile(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  // UTF-16 without its mark reads as UTF-8 with a zero beside each letter.
  if (text.includes('\0')) throw new Error('is not UTF-8');
  return text;
}

/** Why a file could not be read or written, for a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'ENOTDIR':
      return 'is not a folder';
    case 'EACCES':
      return 'may not be read or written';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'is not UTF-8';
    default:
      return error.message;
  }
}
