import type { Locator, SourceFile } from '../model/annotation';
import type { Passage, Source } from '../model/pack';
import { lineAt, type Report } from './fault';
import type { TextFile } from './folder';
import { locate, type Range } from './locate';
import { nearestPassage } from './nearest';
import type { Read } from './yaml-file';

/** A source of the pack to be, with where its parts were written. */
export interface SourceText {
  path: string;
  annotation: Read<SourceFile>;
  source: Source;
}

/** Where in the annotation the words were written that are looked for. */
export interface Place {
  file: string;
  line: number;
}

const NEAREST_SHOWN = 100;

/** The range of a text as a passage of its source. */
export function passageOf({ id, text }: Pick<Source, 'id' | 'text'>, range: Range): Passage {
  const { start, end } = range;
  return { source: id, start, end, exact: text.slice(start, end) };
}

/**
 * The one passage that a locator means, looked for in `within`, or in the whole text. Null, after a
 * report, where its words are not verbatim in the text, or stand there more than once.
 */
export function point(
  { path, source }: { path: string; source: Pick<Source, 'id' | 'text'> },
  locator: Locator,
  place: Place,
  report: Report,
  within?: Range,
): Passage | null {
  const { text } = source;
  const found = locate(text, locator, within);
  const [first, second] = found;
  if (first && !second) return passageOf(source, first);

  const words = JSON.stringify(locator.exact);
  if (first) {
    const lines = found.map(({ start }) => lineAt(text, start)).join(', ');
    const message = `${words} stands ${found.length} times in ${path} (lines ${lines}): give a prefix or a suffix`;
    report({ ...place, message });
    return null;
  }
  if (locate(text, { exact: locator.exact }, within).length > 0) {
    report({
      ...place,
      message: `${words} stands in ${path}, but not with this prefix and suffix`,
    });
    return null;
  }
  const inside = within ? ' where it was looked for' : '';
  const near = nearestPassage(text, locator.exact);
  report({
    ...place,
    message: `${words} is not verbatim in ${path}${inside}`,
    ...(near && {
      nearest: {
        file: path,
        line: lineAt(text, near.start),
        text: text.slice(near.start, Math.min(near.end, near.start + NEAREST_SHOWN)),
      },
    }),
  });
  return null;
}

/** Makes a source of a text and its annotation, with its furniture in order; reports what fails. */
export function readSource(
  text: TextFile,
  annotation: Read<SourceFile>,
  sha256: (text: string) => string,
  report: Report,
): SourceText {
  const { file, value, line } = annotation;
  const bare = { path: text.path, source: { id: value.id, text: text.text } };
  if (value.title !== null && !text.text.includes(value.title)) {
    point(bare, { exact: value.title }, { file, line: line('title') }, report);
  }
  const furniture: Range[] = [];
  for (const [i, locator] of (value.furniture ?? []).entries()) {
    const place = { file, line: line('furniture', i) };
    const passage = point(bare, locator, place, report);
    if (passage) furniture.push({ start: passage.start, end: passage.end });
  }
  furniture.sort((a, b) => a.start - b.start);
  const overlap = furniture.find(({ start }, i) => start < (furniture[i - 1]?.end ?? 0));
  if (overlap) {
    const words = JSON.stringify(text.text.slice(overlap.start, overlap.end));
    report({ file, line: line('furniture'), message: `furniture overlaps: ${words}` });
  }
  const source: Source = {
    id: value.id,
    title: value.title,
    publisher: value.publisher,
    datePublished: value.datePublished,
    url: value.url,
    text: text.text,
    sha256: sha256(text.text),
    furniture,
  };
  return { path: text.path, annotation, source };
}
