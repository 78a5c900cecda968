/** Where popup or panel opens, as its address says. */
export interface Asked {
  /** The tab that is served; null for the active one of this window. */
  tab: number | null;
  /** When the address was made, in milliseconds since 1970; null where it does not say. */
  at: number | null;
  /** Ids of the pack. */
  entity: string | null;
  quotation: string | null;
  /** Words that are looked up. */
  words: string | null;
}

/** @param search the address's query, as `?tab=3&entity=boris-bondarev`. */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  return {
    tab: numberIn(asked.get('tab')),
    at: numberIn(asked.get('at')),
    entity: asked.get('entity'),
    quotation: asked.get('quotation'),
    words: asked.get('words'),
  };
}

const numberIn = (value: string | null): number | null =>
  value !== null && /^\d+$/.test(value) ? Number(value) : null;
