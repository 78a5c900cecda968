/** Made by the build from the bundled pack; see `src/cli/bundle-names.ts`. */
declare module 'virtual:gloss-names' {
  import type { NameStems } from '../core/match/sift';

  /** The binary name index. */
  export const index: Uint8Array;
  /** The binary quotation index. */
  export const runs: Uint8Array;
  /** What a text must hold to be read, but for the words of quotations: see `wake`. */
  export const stems: NameStems;
}

/** Made by the build likewise, for the script that every page loads. */
declare module 'virtual:gloss-sift' {
  import type { SiftSource } from '../core/match/sift';

  /** What a page must hold for Gloss to have anything to say on it. */
  export const wake: SiftSource;
}
