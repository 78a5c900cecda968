import type { Pack, Passage, Quotation, Source } from '../model/pack';
import { displayedParts } from '../pack/displayed-parts';
import { firstWords } from '../pack/source-label';
import { textFragment, withFragment } from './text-fragment';

/** What a citation says of a source; what the source does not state is null. */
export interface CitedSource
  extends Pick<Source, 'id' | 'title' | 'publisher' | 'datePublished' | 'url' | 'sha256'> {
  /** The first words of the text, which serve where there is no title. */
  firstWords: string;
}

/** Everything that a quotation's citation needs, in whatever format. */
export interface Citation {
  /** The quotation's id. */
  id: string;
  /** The quoted words, part by part. */
  parts: string[];
  /** Who said it, by name: whose words a source quotes is not who wrote the source. */
  speaker: string | null;
  /** Told to whom: an entity's name, or the source's own words. */
  to: string | null;
  medium: string | null;
  /** When it was said, as far as the source states. */
  date: string | null;
  source: CitedSource;
  passage: Passage;
  /** The page at these words, by text fragment; null where the address is not known. */
  link: string | null;
}

/** The citation of a quotation of the pack; null for an unknown id. */
export function citationOf(
  pack: Pick<Pack, 'quotations' | 'sources' | 'entities'>,
  id: string,
): Citation | null {
  const quotation = pack.quotations.find((one) => one.id === id);
  const source = pack.sources.find((one) => one.id === quotation?.passage.source);
  if (!quotation || !source) return null;
  const name = (entity: string) => pack.entities.find((one) => one.id === entity)?.name ?? entity;
  const { speaker, to, audience, medium, date, passage } = quotation;
  return {
    id,
    parts: displayedParts(quotation).map(({ exact }) => exact),
    speaker: speaker === null ? null : name(speaker),
    to: to === null ? (audience?.exact ?? null) : name(to),
    medium,
    date,
    source: citedSource(source),
    passage,
    link: liveLink(source, passage),
  };
}

/** A source as it is cited. */
export function citedSource(source: Source): CitedSource {
  const { id, title, publisher, datePublished, url, sha256, text } = source;
  return { id, title, publisher, datePublished, url, sha256, firstWords: firstWords(text) };
}

/**
 * The live page of a source at a passage; null where the source states no address, or none of the web.
 * The page may have changed since: the stored text is what was quoted.
 */
export function liveLink(
  { url, text }: Pick<Source, 'url' | 'text'>,
  passage: Pick<Quotation['passage'], 'start' | 'end'>,
): string | null {
  return url === null || !isWebAddress(url) ? null : withFragment(url, textFragment(text, passage));
}

/** True for an address that may be made a link: of the web, and nothing that would run. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
