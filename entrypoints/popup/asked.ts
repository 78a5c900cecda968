/** Where popup or panel opens, as its address says. */
export interface Asked {
  /** The tab that is served; null for the active one of this window. */
  tab: number | null;
  /** Ids of the pack. */
  entity: string | null;
  quotation: string | null;
  /** Words that are looked up. */
  words: string | null;
}

/** @param search the address's query, as `?tab=3&entity=boris-bondarev`. */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab');
  return {
    tab: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
    entity: asked.get('entity'),
    quotation: asked.get('quotation'),
    words: asked.get('words'),
  };
}
