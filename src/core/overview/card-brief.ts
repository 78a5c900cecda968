import type { SaysBrief } from '../model/brief';
import type { AlsoIn, CardBrief, CardQuotation } from '../model/card-brief';
import type { Pack, Quotation } from '../model/pack';
import { entityBrief, quotationBrief } from '../pack/brief';
import { nearestQuotations } from './nearest-quotations';

/** Quotations on a card: more would need scrolling, and the side panel has them all. */
const MOST_QUOTATIONS = 3;

/**
 * What a card shows of an entity: of its quotations those nearest to what the page says around the
 * mark, each with every source that has it; and for the remaining sources what each says.
 * @param near the page's words around the mark.
 * @returns null for an unknown id.
 */
export function cardBrief(pack: Pack, id: string, near: string): CardBrief | null {
  const brief = entityBrief(pack, id);
  if (!brief) return null;
  const quotations = nearestQuotations(pack, id, near, MOST_QUOTATIONS).map((quotation) =>
    cardQuotation(pack, quotation),
  );
  const quoted = new Set(
    quotations.flatMap(({ source, also }) => [source.id, ...also.map((one) => one.source.id)]),
  );
  const says = brief.says.filter(firstOfSource).filter(({ source }) => !quoted.has(source.id));
  const naming = pack.sources.length - brief.silent.length;
  return { ...brief, quotations, says, naming };
}

function cardQuotation(pack: Pack, quotation: Quotation): CardQuotation {
  return { ...quotationBrief(pack, quotation), also: alsoIn(pack, quotation) };
}

/** The utterance's versions in other sources, one a source. */
function alsoIn(pack: Pack, quotation: Quotation): AlsoIn[] {
  const versions =
    pack.utterances.find(({ quotations }) => quotations.includes(quotation.id))?.versions ?? [];
  const own = versions.find((one) => one.quotation === quotation.id)?.class;
  return versions
    .flatMap(({ quotation: id, class: kind }) => {
      const other = pack.quotations.find((one) => one.id === id);
      if (!other || other.passage.source === quotation.passage.source) return [];
      const { source, passage } = quotationBrief(pack, other);
      return [{ source, passage, same: isFullest(kind) && isFullest(own) }];
    })
    .filter(firstOfSource);
}

type VersionClass = Pack['utterances'][number]['versions'][number]['class'];

const isFullest = (kind: VersionClass | undefined): boolean =>
  kind === 'fullest' || kind === 'identical';

function firstOfSource(
  item: Pick<SaysBrief, 'source'>,
  at: number,
  all: readonly Pick<SaysBrief, 'source'>[],
): boolean {
  return all.findIndex(({ source }) => source.id === item.source.id) === at;
}
