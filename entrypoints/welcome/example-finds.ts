import type { MentionMark, QuotationMark } from '../../src/card/contract';
import { checkFrames } from '../../src/core/check/check-frames';
import type { Pack } from '../../src/core/model/pack';

/** A report as sites have it, in the language of the bundled pack; he said that he went to the mission. */
export const EXAMPLE =
  'In Geneva, the diplomat Boris Bondarev has left his post over the invasion of Ukraine. ' +
  '“I went to work like any other Monday morning, and I forwarded my resignation letter ' +
  'and I walked out,” he told Reuters.';

/** Where something stands in the example, in UTF-16 code units. */
interface Placed {
  start: number;
  end: number;
}

/** A mark before it has a place on the page. */
export type Find = Placed & (Omit<MentionMark, 'range'> | Omit<QuotationMark, 'range'>);

/** What Gloss finds in a text, in its order; of what overlaps the first, as none can hold another. */
export function findsIn(text: string, pack: Pack): Find[] {
  const { mentions, quotations } = checkFrames(
    [{ url: null, blocks: [{ text, visible: true }] }],
    pack,
  );
  const all: Find[] = [
    ...mentions.map((mention) => ({ kind: 'mention' as const, ...mention })),
    ...quotations.map((record) => {
      const { text: words, start, end } = record;
      return { kind: 'quotation' as const, text: words, start, end, record };
    }),
  ];
  const finds: Find[] = [];
  for (const find of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if (find.start >= (finds.at(-1)?.end ?? 0)) finds.push(find);
  return finds;
}
