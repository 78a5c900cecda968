/** Rows that show one thing. `says` is the sentence that is false if one of them fails. */
export interface Topic {
  says: string;
  /**
   * Pages. ` | ` divides blocks; `[[Boris Bondarev=boris-bondarev]]` is a certain mention and
   * `[[Bondarev~boris-bondarev]]` a possible one. Nothing else may be found.
   */
  rows: string[];
}

/** A mention as the tables compare it; offsets are UTF-16 code units into the blocks joined by newlines. */
export interface Expected {
  text: string;
  start: number;
  end: number;
  entity: string;
  certainty: 'certain' | 'possible';
}

const MARK = /\[\[(.+?)([=~])([a-z-]+)\]\]/gsu;

/** Takes the marks out of a row: the blocks as a page has them, and the mentions in page order. */
export function readRow(row: string): { blocks: string[]; mentions: Expected[] } {
  const mentions: Expected[] = [];
  let offset = 0;
  const blocks = row.split(' | ').map((marked) => {
    let text = '';
    let after = 0;
    for (const { 0: mark, 1: name = '', 2: sign, 3: entity = '', index } of marked.matchAll(MARK)) {
      text += marked.slice(after, index);
      const start = offset + text.length;
      const certainty = sign === '=' ? 'certain' : 'possible';
      mentions.push({ text: name, start, end: start + name.length, entity, certainty });
      text += name;
      after = index + mark.length;
    }
    text += marked.slice(after);
    offset += text.length + 1;
    return text;
  });
  return { blocks, mentions };
}

/** What is left of a row when every name in it, marked or not, could be any other. */
export const withoutNames = (row: string): string =>
  row.replace(MARK, '•').replace(/\p{Lu}[\p{L}\p{M}]*(\s+\p{Lu}[\p{L}\p{M}]*)*/gu, '•');
