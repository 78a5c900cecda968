import type { Pack, Source } from '../../core/model/pack';

/** What the reader was asked to show; `said` is what the address had in place of something sound. */
export type Place =
  | { kind: 'passage'; source: Source; start: number; end: number }
  | { kind: 'source'; source: Source }
  | { kind: 'no-passage'; source: Source; said: string }
  | { kind: 'no-source'; said: string }
  | { kind: 'nothing' };

const OFFSET = /^\d{1,9}$/;

/** Reads `source`, `start` and `end` (UTF-16 code units) from the reader's address. */
export function readPlace(pack: Pack, search: URLSearchParams): Place {
  const id = search.get('source');
  if (id === null) return { kind: 'nothing' };
  const source = pack.sources.find((one) => one.id === id);
  if (!source) return { kind: 'no-source', said: id };
  const [from, to] = [search.get('start'), search.get('end')];
  if (from === null && to === null) return { kind: 'source', source };
  const [start, end] = [offset(from), offset(to)];
  if (start < end && end <= source.text.length && source.text.slice(start, end).trim()) {
    return { kind: 'passage', source, start, end };
  }
  return { kind: 'no-passage', source, said: `${from ?? '?'}–${to ?? '?'}` };
}

function offset(said: string | null): number {
  return said !== null && OFFSET.test(said) ? Number(said) : Number.NaN;
}
