import { parseDocument } from 'yaml';

/**
 * The one way to write an annotation file: two spaces of indent, lines never folded, comments kept.
 * A file that is not YAML comes back as it is.
 */
export function canonicalYaml(text: string): string {
  const document = parseDocument(text);
  return document.errors.length > 0 ? text : document.toString({ lineWidth: 0 });
}
