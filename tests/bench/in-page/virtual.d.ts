/** Made by `tests/bench/bundle.ts` from the pack. */
declare module 'virtual:bench-names' {
  /** Plain English names, the longest first. */
  export const names: readonly string[];
}

declare module 'mark.js' {
  interface Options {
    accuracy?: { value: 'partially' | 'complementary' | 'exactly'; limiters: string[] };
    separateWordSearch?: boolean;
    caseSensitive?: boolean;
    each?: (element: Element) => void;
  }
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: Options): void;
  }
}
