import type { Pack } from '../model/pack';
import { fromBase64 } from '../pack/base64';
import { createScanner, entityHeads, type Scanner } from './scanner';

/** Opens the names of a whole pack for scanning. Throws where its index is none. */
export function packScanner(pack: Pack): Scanner {
  const index = fromBase64(pack.index.names) ?? new Uint8Array();
  return createScanner({ entities: entityHeads(pack), index });
}
