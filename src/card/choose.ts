import type { EntityBrief, QuotationBrief, SaysBrief } from '../core/model/brief';

/** Quotations on a card: more would need scrolling, and "More" has them all. */
export const MOST_QUOTATIONS = 3;
/** A quotation of fewer words ("shame") says little by itself, and gives way to a longer one. */
const FEW_WORDS = 4;

export interface CardContent {
  quotations: QuotationBrief[];
  /** One sentence of each source that names the entity and that no quotation above comes from. */
  says: SaysBrief[];
}

/**
 * What a card shows of an entity: at most three quotations, the entity's own before those about it,
 * longer before very short ones, from as many sources as can be; and for the remaining sources what
 * each says.
 */
export function chooseContent(brief: EntityBrief): CardContent {
  const ranked = brief.quotations
    .map((quotation, order) => ({ quotation, rank: rank(brief, quotation), order }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ quotation }) => quotation);
  const firsts = ranked.filter(firstOfSource);
  const seconds = ranked.filter((quotation) => !firsts.includes(quotation));
  const quotations = [...firsts, ...seconds].slice(0, MOST_QUOTATIONS);
  const quoted = new Set(quotations.map(({ source }) => source.id));
  const says = brief.says.filter(firstOfSource).filter(({ source }) => !quoted.has(source.id));
  return { quotations, says };
}

function rank(brief: EntityBrief, { speaker, parts }: QuotationBrief): number {
  const words = parts.join(' ').split(/\s+/u).length;
  return (speaker?.id === brief.id ? 0 : 2) + (words < FEW_WORDS ? 1 : 0);
}

function firstOfSource<T extends { source: { id: string } }>(item: T, at: number, all: T[]) {
  return all.findIndex(({ source }) => source.id === item.source.id) === at;
}
