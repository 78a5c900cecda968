import type { Quotation } from '../model/pack';

/** A quotation of fewer words ("shame") says little by itself, and gives way to a longer one. */
const FEW_WORDS = 4;

/**
 * Quotations on an entity, the most telling first where nothing else decides: its own before those
 * about it, longer before very short ones, and each source once before any comes twice.
 */
export function inTellingOrder(quotations: readonly Quotation[], entity: string): Quotation[] {
  const ranked = quotations.toSorted((a, b) => rank(a, entity) - rank(b, entity));
  const firsts = ranked.filter(
    ({ passage }, at) => ranked.findIndex((one) => one.passage.source === passage.source) === at,
  );
  return [...firsts, ...ranked.filter((quotation) => !firsts.includes(quotation))];
}

function rank({ speaker, parts }: Quotation, entity: string): number {
  const words = parts.reduce((sum, { exact }) => sum + exact.split(/\s+/).length, 0);
  return (speaker === entity ? 0 : 2) + (words < FEW_WORDS ? 1 : 0);
}
