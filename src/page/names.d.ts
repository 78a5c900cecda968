/** Made by the build from the bundled pack; see `src/cli/bundle-names.ts`. */
declare module 'virtual:gloss-names' {
  import type { EntityHead } from '../core/match/decided';

  export const entities: EntityHead[];
  /** The binary name index, base64. */
  export const index: string;
  /** The quotation index, base64. */
  export const runs: string;
}
