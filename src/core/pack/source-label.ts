import type { SourceLabel } from '../model/brief';
import type { Source } from '../model/pack';

/** About how many code units of a text stand in for a headline. */
const FIRST_WORDS = 60;

/** Names a source to a reader. Nothing is guessed: without a headline its first words serve. */
export function sourceLabel(source: Source): SourceLabel {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title ?? firstWords(source.text),
    datePublished: source.datePublished,
  };
}

/** A text's first line, cut after a whole word with an ellipsis where it is long. */
export function firstWords(text: string): string {
  const line = /\S.*/.exec(text)?.[0].trimEnd() ?? '';
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS + 1);
  const space = cut.search(/\s\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : line.slice(0, FIRST_WORDS)).trimEnd()}…`;
}
