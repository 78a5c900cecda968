import { Command } from 'commander';
import { packScanner } from '../core/match/pack-scanner';
import { type Scan, scan } from '../core/match/scan';
import type { Mention } from '../core/model/mention';
import type { QuotationRecord } from '../core/model/verdicts';
import { createWords } from '../words/all-words';
import { reasonInWords } from '../words/reasons';
import { packForScan } from './pack-for-scan';
import { readTextFile, reasonOf } from './read-file';
import { looksLikeHtml, readHtml, readPlain } from './read-text';

/** `gloss scan`: what Gloss finds in a text or HTML file. */
export function scanCommand(): Command {
  return new Command('scan')
    .description('say what Gloss finds in a text or HTML file, as it would on a page')
    .argument('<file>', 'the file, or - for standard input')
    .option('--pack <pack.json>', 'the pack to use in place of the one of seeds/')
    .option('--json', 'print JSON on standard output')
    .action((file: string, options: { pack?: string; json?: boolean }, command: Command) => {
      const input = read(file);
      if ('reason' in input) command.error(`${file}: ${input.reason}`, { exitCode: 1 });
      const { content } = input;
      const loaded = packForScan(options.pack);
      if ('faults' in loaded) command.error(loaded.faults.join('\n'), { exitCode: 1 });
      const { pack } = loaded;
      const scanner = packScanner(pack);
      const { text, blocks } = looksLikeHtml(file, content)
        ? readHtml(content)
        : readPlain(content);
      const found = withReasons(scan(scanner, blocks, { pack, text }));
      process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : inWords(found));
    });
}

/** The text, or why there is none. */
function read(file: string): { content: string } | { reason: string } {
  try {
    return { content: readTextFile(file).replace(/^\ufeff/, '') };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Reasons are told in English, as everything on the command line. */
function withReasons({ mentions, quotations }: Scan): Scan {
  const words = createWords('en');
  const told = mentions.map((mention) => ({
    ...mention,
    reason: reasonInWords(words, mention.reason),
  }));
  return { mentions: told, quotations };
}

function inWords({ mentions, quotations }: Scan): string {
  const line = ({ start, end, text, type, name, certainty, reason }: Mention) =>
    `${start}-${end}\t${inOneLine(text)}\t${type}\t${name}\t${certainty}: ${reason}\n`;
  const judged = ({ start, end, text, verdict, utterance, changes }: QuotationRecord) =>
    `${start}-${end}\t“${inOneLine(text)}”\t${verdict}\t${utterance ?? ''}\t` +
    `${changes.map(({ kind, from, to }) => `${kind}: “${from}” / “${to}”`).join('; ')}\n`;
  const lines = [...mentions.map(line), ...quotations.map(judged)];
  return lines.length > 0 ? lines.join('') : 'Nothing of the pack is named here.\n';
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
