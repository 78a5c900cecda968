import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packScanner } from '../core/match/pack-scanner';
import { scan } from '../core/match/scan';
import { ENTITY_TYPES, type EntityType, type Pack } from '../core/model/pack';
import { noScore, precision, readLabelled, recall, type Score, scoreText } from './labelled-text';
import { packForScan } from './pack-for-scan';
import { readTextFile, reasonOf } from './read-file';
import { readPlain } from './read-text';

interface Evaluation {
  texts: number;
  types: Record<EntityType, Score & { precision: number; recall: number }>;
  /** `file:line: words: what is wrong`, in order. */
  errors: string[];
}

/** `gloss evaluate`: precision and recall by type over a folder of labelled texts. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('score the names that Gloss finds in labelled texts: [[Bondarev=boris-bondarev]]')
    .argument('<folder>', 'a folder of .txt files with the mentions labelled')
    .option('--pack <pack.json>', 'the pack to use in place of the one of seeds/')
    .option('--json', 'print JSON on standard output')
    .action((folder: string, options: { pack?: string; json?: boolean }, command: Command) => {
      const loaded = packForScan(options.pack);
      if ('faults' in loaded) command.error(loaded.faults.join('\n'), { exitCode: 1 });
      const texts = readTexts(folder);
      if (typeof texts === 'string') command.error(`gloss: ${texts}`, { exitCode: 1 });
      const evaluation = evaluate(loaded.pack, texts);
      if ('unknown' in evaluation) command.error(evaluation.unknown.join('\n'), { exitCode: 1 });
      const shown = options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : inWords(evaluation);
      process.stdout.write(shown);
    });
}

/** The labelled texts of a folder by their file names, or a sentence why there are none. */
function readTexts(folder: string): Map<string, string> | string {
  let path = folder;
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    if (names.length === 0) return `${folder} holds no .txt file`;
    const texts = new Map<string, string>();
    for (const name of names.sort()) {
      path = join(folder, name);
      texts.set(name, readTextFile(path));
    }
    return texts;
  } catch (error) {
    return `${path}: ${reasonOf(error)}`;
  }
}

/** Scores certain mentions alone; a label that names no entity of the pack is told, not scored. */
function evaluate(
  pack: Pack,
  texts: ReadonlyMap<string, string>,
): Evaluation | { unknown: string[] } {
  const scanner = packScanner(pack);
  const typeOf = new Map(pack.entities.map(({ id, type }) => [id, type]));
  const totals = new Map<EntityType, Score>(ENTITY_TYPES.map((type) => [type, noScore()]));
  const errors: string[] = [];
  const unknown: string[] = [];
  for (const [file, labelled] of texts) {
    const { text, labels } = readLabelled(labelled);
    const at = (start: number) => `${file}:${text.slice(0, start).split('\n').length}`;
    for (const { entity, start } of labels)
      if (!typeOf.has(entity)) unknown.push(`${at(start)}: the pack has no entity ${entity}`);
    const { mentions } = scan(scanner, readPlain(text).blocks);
    const certain = mentions.filter((mention) => mention.certainty === 'certain');
    const { scores, wrong, missed } = scoreText(certain, labels, (id) => typeOf.get(id));
    for (const [type, score] of scores) add(totals.get(type), score);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    errors.push(
      ...wrong.map((f) => `${at(f.start)}: ${words(f)}: marked as ${f.entity}`),
      ...missed.map((l) => `${at(l.start)}: ${words(l)}: not marked as ${l.entity}`),
    );
  }
  if (unknown.length > 0) return { unknown };
  const types = Object.fromEntries(
    [...totals].map(([type, score]) => [
      type,
      { ...score, precision: precision(score), recall: recall(score) },
    ]),
  ) as Evaluation['types'];
  return { texts: texts.size, types, errors };
}

function add(total: Score | undefined, { right, wrong, missed }: Score): void {
  if (!total) return;
  total.right += right;
  total.wrong += wrong;
  total.missed += missed;
}

function inWords({ texts, types, errors }: Evaluation): string {
  const rows = ENTITY_TYPES.map((type) => {
    const { right, wrong, missed, precision: p, recall: r } = types[type];
    const counts = [right, wrong, missed].map((n) => String(n).padStart(7)).join('');
    return `${type.padEnd(14)}${counts}${p.toFixed(3).padStart(11)}${r.toFixed(3).padStart(8)}`;
  });
  const head = `${`${texts} texts`.padEnd(14)}  right  wrong missed  precision  recall`;
  return `${[...errors, head, ...rows].join('\n')}\n`;
}
