import type { Entity, EntityType, Pack } from '../model/pack';
import { displayedParts } from '../pack/displayed-parts';
import { sourceLabel } from '../pack/source-label';

/** Stands between two parts of a quotation, where its text is shown as one. */
const BETWEEN_PARTS = ' … ';

interface Found {
  /** What is searched, and shown with what was found in it. */
  text: string;
}

/** One text that can be found: a name, the words of a quotation, a source's title. */
export type SearchDocument =
  | (Found & {
      kind: 'entity';
      id: string;
      type: EntityType;
      /** The canonical name, which `text` may be or not. */
      name: string;
      lang: string;
    })
  | (Found & {
      kind: 'quotation';
      id: string;
      utterance: string;
      speaker: { id: string; name: string } | null;
      source: string;
    })
  | (Found & { kind: 'source'; id: string });

/** The pack, as far as it is searched. */
export type Searched = Pick<Pack, 'entities' | 'quotations' | 'utterances' | 'sources'>;

/** Everything in a pack that can be found; of an entity the canonical name first. */
export function documentsOf({ entities, quotations, utterances, sources }: Searched) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const utteranceOf = new Map(
    utterances.flatMap((utterance) => utterance.quotations.map((id) => [id, utterance.id])),
  );
  return [
    ...entities.flatMap(namesOf),
    ...quotations.map((quotation): SearchDocument => {
      const { id, speaker, passage } = quotation;
      return {
        kind: 'quotation',
        id,
        text: displayedParts(quotation)
          .map(({ exact }) => exact)
          .join(BETWEEN_PARTS),
        utterance: utteranceOf.get(id) ?? id,
        speaker: speaker === null ? null : { id: speaker, name: names.get(speaker) ?? speaker },
        source: passage.source,
      };
    }),
    ...sources.map(
      (source): SearchDocument => ({
        kind: 'source',
        id: source.id,
        text: sourceLabel(source).title,
      }),
    ),
  ];
}

function namesOf({ id, type, name, names }: Entity): SearchDocument[] {
  const canonical = names.find(({ text }) => text === name);
  const others = names.filter((one) => one !== canonical);
  return [canonical ?? { text: name, lang: 'en' }, ...others].map(({ text, lang }) => ({
    kind: 'entity',
    id,
    type,
    name,
    text,
    lang,
  }));
}
