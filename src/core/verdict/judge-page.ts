import { packScanner } from '../match/pack-scanner';
import { scan } from '../match/scan';
import type { Scanner } from '../match/scanner';
import type { Pack } from '../model/pack';
import type { QuotationRecord } from '../model/verdicts';

const scanners = new WeakMap<Pack, Scanner>();

function scannerOf(pack: Pack): Scanner {
  const known = scanners.get(pack);
  if (known) return known;
  const made = packScanner(pack);
  scanners.set(pack, made);
  return made;
}

/** The quotations of a page that comes as its blocks' texts; offsets count them joined by newlines. */
export function judgeBlocks(pack: Pack, blocks: readonly string[]): QuotationRecord[] {
  let start = 0;
  const placed = blocks.map((text) => {
    const block = { start, text };
    start += text.length + 1;
    return block;
  });
  return scan(scannerOf(pack), placed, { pack, text: blocks.join('\n') }).quotations;
}
