import { unitsOfQuotation } from '../collate/utterances';
import type { Pack, Passage, Utterance } from '../model/pack';
import type { SourceVersion, VerdictBrief } from '../model/verdict-brief';
import { NOT_IN_THIS_PACK, type QuotationRecord } from '../model/verdicts';
import type { Unit } from '../text/house-style';
import { byCloseness, type Match, matchVersion } from '../verdict/match';
import { versionsOf } from '../verdict/versions';
import { quotationBrief } from './brief';
import { cutEnds, pageWords } from './page-words';
import { sourceLabel } from './source-label';

/**
 * Everything that a card says of one quotation on a page: the verdict with its grounds, the page's words
 * beside the closest version's, and each source's version. null where the pack has no such utterance.
 */
export function verdictBrief(pack: Pack, record: QuotationRecord): VerdictBrief | null {
  if (record.verdict === NOT_IN_THIS_PACK)
    return {
      ...toldOf(pack, record, { cut: { start: false, end: false }, carrying: 0 }),
      words: [],
      versions: [],
      silent: pack.sources.map(sourceLabel),
    };
  const utterance = pack.utterances.find(({ id }) => id === record.utterance);
  if (!utterance) return null;
  const page = partsOf(record);
  const units = unitsOfQuotation({ parts: page });
  const matches = matchesOf(pack, utterance, record, units);
  const [closest] = matches;
  if (!closest) return null;
  return {
    ...toldOf(pack, record, { cut: cutEnds(closest), carrying: carryingOf(matches, closest) }),
    words: pageWords(closest, page, units),
    versions: versionsFrom(pack, utterance, closest),
    silent: pack.sources.filter(({ id }) => utterance.silent.includes(id)).map(sourceLabel),
  };
}

function toldOf(
  pack: Pack,
  { verdict, wording, changes, ...record }: QuotationRecord,
  measured: { cut: { start: boolean; end: boolean }; carrying: number },
) {
  return {
    language: pack.language,
    verdict,
    wording,
    changes,
    extends: record.extends,
    ...measured,
    sources: pack.sources.length,
    speaker: named(pack, record.speaker),
    attributedTo: named(pack, record.attributedTo),
  };
}

function named(pack: Pack, id: string | null): { id: string; name: string } | null {
  if (id === null) return null;
  return { id, name: pack.entities.find((entity) => entity.id === id)?.name ?? id };
}

/** The page's quoted words as passages of the page, in its own offsets. */
function partsOf({ text, start, end, parts = [{ start, end }] }: QuotationRecord): Passage[] {
  return parts.map((part) => ({
    ...part,
    source: 'page',
    exact: text.slice(part.start - start, part.end - start),
  }));
}

/** The versions of an utterance held against the page, the closest first. */
function matchesOf(
  pack: Pack,
  utterance: Utterance,
  { text, start }: QuotationRecord,
  units: readonly Unit[],
): Match[] {
  const textOf = (from: number, to: number) => text.slice(from - start, to - start);
  return versionsOf(pack)
    .all.filter((version) => version.utterance === utterance.id)
    .flatMap((version) => matchVersion(version, units, true, textOf) ?? [])
    .sort(byCloseness);
}

/** How many sources have the page's words unbroken, be it in a longer version. */
function carryingOf(matches: readonly Match[], closest: Match): number {
  const carrying = matches.filter(
    ({ wording, size }) =>
      size === closest.size && (wording === 'verbatim' || wording === 'shortened'),
  );
  return new Set(carrying.map(({ version }) => version.quotation.passage.source)).size;
}

function versionsFrom(pack: Pack, utterance: Utterance, closest: Match): SourceVersion[] {
  const first = closest.version.quotation.id;
  return utterance.versions
    .toSorted((a, b) => Number(b.quotation === first) - Number(a.quotation === first))
    .flatMap(({ quotation: id, class: kind }) => {
      const quotation = pack.quotations.find((one) => one.id === id);
      return quotation ? [{ quotation: quotationBrief(pack, quotation), class: kind }] : [];
    });
}
