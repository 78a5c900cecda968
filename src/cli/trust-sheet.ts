import { ENTITY_TYPES, type Passage } from '../core/model/pack';
import type { Compiled } from '../core/pack/compile';
import { lineAt } from '../core/pack/fault';
import { sha256 } from './compile-folder';

/** Where a span stands in its source; the line counts from 1. */
interface Span {
  source: string;
  line: number;
  text: string;
}

/** What somebody needs who is to trust a pack: what is in it, what is not, and the hashes. */
export interface TrustSheet {
  pack: { id: string; file: string; sha256: string };
  sources: { id: string; sha256: string; quotations: number }[];
  entities: Record<string, number>;
  quotations: number;
  /** Quotations whose speaker the source does not name. */
  withoutSpeaker: Span[];
  notQuotations: (Span & { reason: string })[];
  /** Spans in quotation marks that the annotation says nothing about. */
  unaccounted: Span[];
}

/** The trust sheet of a compiled pack, and of the file with these bytes that it was written to. */
export function trustSheet(
  { pack, notQuotations, unaccounted }: Compiled,
  file: string,
  bytes: string,
): TrustSheet {
  const spanOf = ({ source, start, exact }: Passage): Span => {
    const text = pack.sources.find(({ id }) => id === source)?.text ?? '';
    return { source, line: lineAt(text, start), text: exact };
  };
  return {
    pack: { id: pack.id, file, sha256: sha256(bytes) },
    sources: pack.sources.map(({ id, sha256 }) => ({
      id,
      sha256,
      quotations: pack.quotations.filter(({ passage }) => passage.source === id).length,
    })),
    entities: Object.fromEntries(
      ENTITY_TYPES.map((type) => [type, pack.entities.filter((each) => each.type === type).length]),
    ),
    quotations: pack.quotations.length,
    withoutSpeaker: pack.quotations
      .filter(({ speaker }) => speaker === null)
      .map(({ passage }) => spanOf(passage)),
    notQuotations: notQuotations.map(({ passage, reason }) => ({ ...spanOf(passage), reason })),
    unaccounted: unaccounted.map(spanOf),
  };
}

/** The trust sheet for a person, line by line. */
export function trustSheetLines(sheet: TrustSheet): string[] {
  const span = ({ source, line, text }: Span) => `  ${source}:${line}  “${text}”`;
  const types = Object.entries(sheet.entities).map(([type, count]) => `${type} ${count}`);
  return [
    `${sheet.pack.id}, written to ${sheet.pack.file}`,
    `SHA-256 ${sheet.pack.sha256}`,
    '',
    `Sources ${sheet.sources.length}`,
    ...sheet.sources.map((each) => `  ${each.id}  ${each.sha256}  quotations ${each.quotations}`),
    `Entities: ${types.join(', ')}`,
    `Quotations ${sheet.quotations}, without a named speaker ${sheet.withoutSpeaker.length}`,
    ...sheet.withoutSpeaker.map(span),
    `In quotation marks, but no quotation ${sheet.notQuotations.length}`,
    ...sheet.notQuotations.map((each) => `${span(each)}: ${each.reason}`),
    `In quotation marks, and not accounted for ${sheet.unaccounted.length}`,
    ...sheet.unaccounted.map(span),
  ];
}
