import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { KNOWN_KEYS } from './annotation-files';
import type { Report } from './fault';
import { flattenIssue } from './issue';
import { suggest } from './suggest';

export type KeyPath = readonly PropertyKey[];

/** A value read from an annotation file, which knows the line of each of its parts. */
export interface Read<T> {
  file: string;
  value: T;
  /** The line, from 1, of the key or list item at a path; of its nearest parent where there is none. */
  line(...path: KeyPath): number;
}

/** The offset of what a path leads to: a map's key, or a list's item. */
function offsetOf(root: Node | null, path: KeyPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/**
 * What YAML takes for its own shorthand where a text begins with its sign: `title: *Bridge`, `&`, `!`.
 * It would leave words out, or put others in, and an annotation has no use for it.
 */
function shorthandsIn(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const add = (node: Node, sign: string) =>
    found.push({
      offset: node.range?.[0] ?? 0,
      message: `YAML reads ${JSON.stringify(sign)} as its own shorthand; put the text in quotation marks`,
    });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) add(node, `*${node.source}`);
      else if (node.anchor) add(node, `&${node.anchor}`);
      else if (node.tag?.startsWith('!')) add(node, node.tag);
    },
  });
  return found;
}

/**
 * Reads one YAML file of an annotation by its schema. Gives null, after reporting every fault with
 * its line, where it is no YAML or does not fit.
 */
export function readYaml<S extends z.ZodType>(
  file: { path: string; text: string },
  schema: S,
  report: Report,
): Read<z.infer<S>> | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const shorthands = shorthandsIn(document).map(({ offset, message }) => ({
    line: lines.linePos(offset).line,
    message,
  }));
  const told = new Set(shorthands.map((each) => each.line));
  const errors = document.errors
    .map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }))
    // What follows a shorthand that was not meant is told by saying so.
    .filter((each) => !told.has(each.line));
  for (const fault of [...shorthands, ...errors]) report({ file: file.path, ...fault });
  if (document.errors.length + shorthands.length > 0) return null;

  const line = (...path: KeyPath) => lines.linePos(offsetOf(document.contents, path)).line;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file: file.path, value: parsed.data, line };
  for (const issue of parsed.error.issues) {
    for (const { path, key, message, unknownKey } of flattenIssue(issue)) {
      const hint = unknownKey === undefined ? '' : suggest(unknownKey, KNOWN_KEYS);
      const what = key === undefined ? message : `${key}: ${message}`;
      report({ file: file.path, line: line(...path), message: `${what}${hint}` });
    }
  }
  return null;
}
