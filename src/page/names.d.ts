/** Made by the build from the bundled pack; see `src/cli/bundle-names.ts`. */
declare module 'virtual:gloss-names' {
  /** The binary name index. */
  export const index: Uint8Array;
  /** The binary quotation index. */
  export const runs: Uint8Array;
}

/** Made by the build likewise, for the script that every page loads; see `SiftSources`. */
declare module 'virtual:gloss-sift' {
  import type { MoreNames, SiftSource } from '../core/match/sift';

  export const wake: SiftSource;
  export const more: MoreNames;
}
