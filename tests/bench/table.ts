import { stripVTControlCharacters } from 'node:util';

/** A column of numbers: `× walk` or `first ms`, with the unit in its head. */
export interface Column {
  head: string;
  /** Digits after the point. */
  digits: number;
}

export interface Row {
  name: string;
  /** One for each column; null where there is nothing to say. */
  cells: (number | null)[];
  /** What the medians were made of, by the name of the measure. */
  samples?: Record<string, number[]>;
}

/** One table of the report. */
export interface Section {
  title: string;
  columns: Column[];
  rows: Row[];
  /** What a reader must know: a proxy, a part that failed. */
  notes: string[];
}

const NOTHING = '–';

/** The section as lines of text; names to the left, numbers to the right of their columns. */
export function formatSection({ title, columns, rows, notes }: Section): string {
  const body = rows.map(({ name, cells }) => [
    name,
    ...columns.map(({ digits }, i) => cells[i]?.toFixed(digits) ?? NOTHING),
  ]);
  const lines = rows.length > 0 ? [['', ...columns.map(({ head }) => head)], ...body] : [];
  const widths = [0, ...columns].map((_, i) =>
    Math.max(0, ...lines.map((line) => (line[i] ?? '').length)),
  );
  const aligned = lines.map((line) =>
    line
      .map((cell, i) => {
        const width = widths[i] as number;
        return i === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [title, ...aligned, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** What an error says, without the terminal colours that tools put into it. */
export const reasonOf = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trim();

/** Makes a section; where that fails, one that says why, so that the other parts go on. */
export async function attempt(title: string, make: () => Promise<Section>): Promise<Section> {
  try {
    return await make();
  } catch (error) {
    return { title, columns: [], rows: [], notes: [`failed: ${reasonOf(error)}`] };
  }
}
