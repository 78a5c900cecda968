/** What the pack has on one entity or quotation, put together for a reader. */
import type { EntityBrief, QuotationBrief, SaysBrief } from '../model/brief';
import type { Entity, Pack, Passage, Quotation, Source } from '../model/pack';
import { sentenceAround } from '../text/sentence';
import { agreementOn } from './agreement';
import { displayedParts } from './displayed-parts';
import { sourceLabel } from './source-label';

/** Everything the pack has on an entity; null for an unknown id. */
export function entityBrief(pack: Pack, id: string): EntityBrief | null {
  const entity = pack.entities.find((one) => one.id === id);
  if (!entity) return null;
  return {
    id,
    type: entity.type,
    name: entity.name,
    language: pack.language,
    description: entity.description,
    about: { passage: entity.about, source: labelOf(pack, entity.about) },
    agreement: agreementOn(pack, id),
    quotations: quotationsOf(pack, id).map((one) => quotationBrief(pack, one)),
    says: says(pack, entity),
    silent: pack.sources
      .filter((source) => !entity.passages.some((passage) => passage.source === source.id))
      .map(sourceLabel),
  };
}

/** A quotation with the names of its speaker, its audience and its source. */
export function quotationBrief(pack: Pack, quotation: Quotation): QuotationBrief {
  const name = (id: string) => pack.entities.find((entity) => entity.id === id)?.name ?? id;
  const { speaker, to } = quotation;
  return {
    id: quotation.id,
    parts: displayedParts(quotation).map((part) => part.exact),
    speaker: speaker === null ? null : { id: speaker, name: name(speaker) },
    to: to === null ? (quotation.audience?.exact ?? null) : name(to),
    medium: quotation.medium,
    date: quotation.date,
    source: labelOf(pack, quotation.passage),
    passage: quotation.passage,
  };
}

/** Quotations by an entity first, then those about it or told to it; each group in source order. */
export function quotationsOf(pack: Pack, id: string): Quotation[] {
  const inOrder = pack.sources.flatMap((source) =>
    pack.quotations
      .filter(({ passage }) => passage.source === source.id)
      .sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end),
  );
  const by = inOrder.filter(({ speaker }) => speaker === id);
  const about = inOrder.filter(
    ({ speaker, about, to }) => speaker !== id && (about.includes(id) || to === id),
  );
  return [...by, ...about];
}

/** Every sentence that names the entity, once each, in source order. */
function says(pack: Pack, entity: Entity): SaysBrief[] {
  return pack.sources.flatMap((source) => {
    const label = sourceLabel(source);
    const sentences = new Map<number, SaysBrief>();
    for (const mark of entity.passages) {
      if (mark.source !== source.id) continue;
      const { start, end } = sentenceAround(source.text, mark.start, mark.end);
      if (sentences.has(start)) continue;
      sentences.set(start, { source: label, sentence: passageAt(source, start, end), mark });
    }
    return [...sentences.values()];
  });
}

function passageAt(source: Source, start: number, end: number): Passage {
  return { source: source.id, start, end, exact: source.text.slice(start, end) };
}

function labelOf(pack: Pack, passage: Passage) {
  const source = pack.sources.find(({ id }) => id === passage.source);
  if (!source) throw new Error(`the pack has no source ${passage.source}`);
  return sourceLabel(source);
}
