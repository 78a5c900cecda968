import { firstWords } from '../core/pack/source-label';
import type { Span, TrustSheet } from './trust-sheet';

/** What a terminal shows in one line, in characters. */
const COLUMNS = 100;
const INDENT = '  ';

/** Breaks a line between words; what goes on is set in by `hang` more than the line itself. */
export function wrapped(line: string, hang = INDENT): string[] {
  const margin = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = margin;
  for (const word of line.trim().split(' ')) {
    const longer = current.trim() === '' ? `${current}${word}` : `${current} ${word}`;
    if (longer.length <= COLUMNS || current.trim() === '') current = longer;
    else {
      lines.push(current);
      current = `${margin}${hang}${word}`;
    }
  }
  return [...lines, current];
}

const quoted = (text: string) => `“${firstWords(text)}”`;
const spanLine = ({ source, line, text }: Span) => `${INDENT}${source}:${line}  ${quoted(text)}`;
const counts = (of: Record<string, number>) =>
  Object.entries(of)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
const total = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0);
const section = (title: string, count: number, lines: string[]) => [
  '',
  `${title}: ${count}`,
  ...lines,
];

/** The trust sheet for a person, line by line, in 100 columns. */
export function trustSheetLines(sheet: TrustSheet): string[] {
  const { pack, sources, utterances, statements, silence } = sheet;
  return [
    `${pack.id}, written to ${pack.file}`,
    `SHA-256 ${pack.sha256}`,
    ...section('Sources', sources.length, sources.flatMap(sourceLines)),
    '',
    `Entities: ${total(sheet.entities)} (${counts(sheet.entities)}), names ${sheet.names}`,
    `Quotations ${sheet.quotations}`,
    `Utterances ${utterances.all}, in more than one version ${utterances.inVersions}`,
    `Statements ${total(statements)} (${counts(statements)})`,
    ...section(
      'Quotations without a named speaker',
      sheet.withoutSpeaker.length,
      sheet.withoutSpeaker.map(spanLine),
    ),
    ...section(
      'Quotations without words that attribute them',
      sheet.withoutAttribution.length,
      sheet.withoutAttribution.map(spanLine),
    ),
    ...section(
      'In quotation marks, but no quotation',
      sheet.notQuotations.length,
      sheet.notQuotations.map((each) => `${spanLine(each)}: ${each.reason}`),
    ),
    ...section(
      'In quotation marks, and not accounted for',
      sheet.unaccounted.length,
      sheet.unaccounted.map(spanLine),
    ),
    ...section(
      'Versions that are marked or altered',
      sheet.versions.length,
      sheet.versions.flatMap(versionLines),
    ),
    ...section(
      'Details on which the sources differ',
      sheet.differ.length,
      sheet.differ.flatMap(differLines),
    ),
    ...section(
      'Details that one source alone has',
      sheet.single.length,
      sheet.single.flatMap(({ statement, values }) => [
        `${INDENT}${statement}`,
        ...values.map((value) => `${INDENT}${spanLine(value)}`),
      ]),
    ),
    '',
    'Silent, where two other sources or more speak',
    ...silence.flatMap(silenceLines),
  ].flatMap((line) => wrapped(line));
}

function sourceLines(source: TrustSheet['sources'][number]): string[] {
  const { id, publisher, title, datePublished, sha256, quotations } = source;
  return [
    `${INDENT}${id}  ${publisher}, ${datePublished ?? 'date not stated'}; quotations ${quotations}`,
    `${INDENT}${INDENT}${title}`,
    `${INDENT}${INDENT}SHA-256 ${sha256}`,
  ];
}

function versionLines(difference: TrustSheet['versions'][number]): string[] {
  const { utterance, class: is, fullest, version, changes } = difference;
  const words = (text: string) => (text === '' ? 'nothing' : quoted(text));
  return [
    `${INDENT}${utterance}: ${version.quotation} is ${is}`,
    `${INDENT}${INDENT}${fullest.source}  ${quoted(fullest.text)}`,
    `${INDENT}${INDENT}${version.source}  ${quoted(version.text)}`,
    ...changes.map(
      ({ from, to }) => `${INDENT}${INDENT}${INDENT}${words(from)} became ${words(to)}`,
    ),
  ];
}

function differLines({ statement, reason, overTime, values }: TrustSheet['differ'][number]) {
  return [
    `${INDENT}${statement}${overTime ? ', over time' : ''}: ${reason}`,
    ...values.map((value) => `${INDENT}${spanLine(value)}`),
  ];
}

function silenceLines({ source, statements, utterances }: TrustSheet['silence'][number]) {
  const list = (what: string, ids: string[]) =>
    `${INDENT}${INDENT}${what} ${ids.length}${ids.length > 0 ? ': ' : ''}${ids.join(', ')}`;
  return [`${INDENT}${source}`, list('details', statements), list('utterances', utterances)];
}
