/** What Gloss finds in a text that a reader pasted: a draft, a page of print. */
import { packScanner } from '../match/pack-scanner';
import { scan } from '../match/scan';
import type { Scanner } from '../match/scanner';
import type { Mention } from '../model/mention';
import type { Pack } from '../model/pack';
import type { QuotationRecord, Range } from '../model/verdicts';
import { wordsOf } from '../text/words';
import { mend } from './mend';
import { paragraphsOf } from './paragraphs';

/** Where it stands in what was pasted, in UTF-16 code units. */
export interface Pasted {
  pasted: Range;
}

/** All offsets but `pasted` are UTF-16 code units into `text`. */
export interface CheckedText {
  /** What was pasted, with lines joined that a column had cut. */
  text: string;
  /** Its paragraphs. */
  blocks: ({ start: number; text: string } & Pasted)[];
  mentions: (Mention & Pasted)[];
  quotations: (QuotationRecord & Pasted)[];
}

/** Checks a text as a page is checked. */
export function checkText(text: string, pack: Pack): CheckedText {
  const { scanner, knows } = openPack(pack);
  const mended = mend(text, knows);
  const blocks = paragraphsOf(mended.text);
  const found = scan(scanner, blocks, { pack, text: mended.text });
  const placed = <T extends Range>(one: T): T & Pasted => ({
    ...one,
    pasted: mended.original(one),
  });
  return {
    text: mended.text,
    blocks: blocks.map((block) => {
      const { start } = block;
      const pasted = mended.original({ start, end: start + block.text.length });
      return { ...block, pasted };
    }),
    mentions: found.mentions.map(placed),
    quotations: found.quotations.map(placed),
  };
}

interface OpenPack {
  scanner: Scanner;
  knows(word: string): boolean;
}

const opened = new WeakMap<Pack, OpenPack>();

/** The scanner of a pack and the words of its sources, made once. */
function openPack(pack: Pack): OpenPack {
  const known = opened.get(pack);
  if (known) return known;
  let words: ReadonlySet<string> | null = null;
  const made: OpenPack = {
    scanner: packScanner(pack),
    knows(word) {
      words ??= new Set(pack.sources.flatMap(({ text }) => wordsOf(text).map(({ key }) => key)));
      return words.has(word);
    },
  };
  opened.set(pack, made);
  return made;
}
