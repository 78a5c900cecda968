import { completeUtterances } from '../collate/statements';
import { groupUtterances } from '../collate/utterances';
import { buildNameIndex } from '../match/build-index';
import { PACK_FORMAT, PACK_FORMAT_VERSION, type Pack, type Passage } from '../model/pack';
import { toBase64 } from './base64';
import { resolveEntities } from './entities';
import type { Fault, Report } from './fault';
import { readFolder, type TextFile } from './folder';
import { checkIds } from './ids';
import { locate } from './locate';
import { resolveQuotations } from './quotations';
import { quotedSpans } from './quoted-spans';
import { passageOf, point, readSource, type SourceText } from './source-text';
import { resolveStatements } from './statements';

/** What the compiler cannot do by itself. */
export interface CompileHost {
  /** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
  sha256(text: string): string;
}

/** A pack, and what of its texts is no part of it. */
export interface Compiled {
  pack: Pack;
  /** Spans in quotation marks that are listed as something else, each with the reason. */
  notQuotations: { passage: Passage; reason: string }[];
  /** Spans in quotation marks that the annotation says nothing about. */
  unaccounted: Passage[];
}

/** Spans that are no quotation: each at the words in quotation marks where they also stand without. */
function resolveNotQuotations({ path, annotation, source }: SourceText, report: Report) {
  const spans = quotedSpans(source.text);
  return (annotation.value.notQuotations ?? []).flatMap(({ quote, reason }, i) => {
    const places = locate(source.text, quote);
    const quoted = spans.filter((span) => places.some((each) => each.start === span.start));
    const within = quoted.length === 1 ? quoted[0] : undefined;
    const place = { file: annotation.file, line: annotation.line('notQuotations', i, 'quote') };
    const passage = point({ path, source }, quote, place, report, within);
    return passage ? [{ passage, reason }] : [];
  });
}

/**
 * Makes a pack of an annotation and its texts: the `.txt` and `.yaml` files of one folder, in any
 * order. The same files give the same pack. Where anything does not hold, gives every fault found
 * instead, in order of file and line.
 */
export function compile(
  files: readonly TextFile[],
  host: CompileHost,
): Compiled | { faults: Fault[] } {
  const faults: Fault[] = [];
  const report = (fault: Fault) => faults.push(fault);

  const folder = readFolder(files, report);
  checkIds(folder, report);
  const sources = folder.sources.map(({ text, annotation }) =>
    readSource(text, annotation, host.sha256, report),
  );
  const entities = resolveEntities(folder, sources, report);
  const quotations = sources.flatMap((source) => resolveQuotations(source, entities, report));
  const notQuotations = sources.flatMap((source) => resolveNotQuotations(source, report));
  const utterances = completeUtterances(
    groupUtterances(quotations),
    quotations,
    sources.map(({ source }) => source.id),
  );
  const statements = resolveStatements(
    folder,
    { sources, entities, quotations, utterances },
    report,
  );
  if (faults.length > 0 || !folder.pack) return { faults: inOrder(faults) };

  const { id, title, language, created } = folder.pack.value;
  const accounted = [
    ...quotations.flatMap(({ parts }) => parts),
    ...notQuotations.map(({ passage }) => passage),
  ];
  const key = ({ source, start, end }: Passage) => `${source} ${start} ${end}`;
  const known = new Set(accounted.map(key));
  const unaccounted = sources.flatMap(({ source }) =>
    quotedSpans(source.text)
      .map((span) => passageOf(source, span))
      .filter((passage) => !known.has(key(passage))),
  );
  const pack: Pack = {
    format: PACK_FORMAT,
    formatVersion: PACK_FORMAT_VERSION,
    id,
    title,
    language,
    created,
    sources: sources.map(({ source }) => source),
    entities,
    quotations,
    utterances,
    statements,
    index: { names: toBase64(buildNameIndex(entities)) },
  };
  return { pack, notQuotations, unaccounted };
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
