import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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
  for (const error of document.errors) {
    report({ file: file.path, line: lines.linePos(error.pos[0]).line, message: error.message });
  }
  if (document.errors.length > 0) return null;

  const line = (...path: KeyPath) => lines.linePos(offsetOf(document.contents, path)).line;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file: file.path, value: parsed.data, line };
  for (const issue of parsed.error.issues) {
    for (const { path, message, unknownKey } of flattenIssue(issue)) {
      const hint = unknownKey === undefined ? '' : suggest(unknownKey, KNOWN_KEYS);
      report({ file: file.path, line: line(...path), message: `${message}${hint}` });
    }
  }
  return null;
}
