import type { Pack } from '../model/pack';
import { fromBase64 } from '../pack/base64';
import { createScanner, type Scanner } from './scanner';

/** Opens the names of a whole pack for scanning. Throws where its index is none. */
export const packScanner = (pack: Pack): Scanner =>
  createScanner(fromBase64(pack.index.names) ?? new Uint8Array());
