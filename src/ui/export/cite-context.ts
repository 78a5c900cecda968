import { createContext } from 'preact';

/** A quotation's citation in each format. */
export interface Citations {
  plain: string;
  markdown: string;
  /** An array of one entry, as JSON. */
  csl: string;
}

/** What a view needs to let the reader cite a quotation of the pack. */
export interface Citing {
  /** null for an unknown id. */
  citationsOf(quotation: string): Citations | null;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
}

/** null where nothing can be cited. */
export const CiteContext = createContext<Citing | null>(null);
