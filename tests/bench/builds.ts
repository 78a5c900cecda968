import { build, buildFolder, type Variant } from '../browser/builds';
import type { Kind } from '../browser/places';

/** What is measured: the released build for its weight and its load, the open one for its card. */
const VARIANTS: Record<Kind, readonly Variant[]> = {
  chromium: ['release', 'open'],
  firefox: ['open'],
};

/** The folder of a build that may be measured. Throws where the extension did not build. */
export type BuiltFolder = (kind: Kind, variant: Variant) => string;

/** Builds the extension as far as `kinds` need it; one build that fails does not stop the others. */
export async function buildForBench(kinds: readonly Kind[]): Promise<BuiltFolder> {
  const logs = new Map<string, string>();
  // Chromium's release is weighed whatever browser is measured.
  for (const kind of new Set<Kind>(['chromium', ...kinds])) {
    for (const variant of VARIANTS[kind]) {
      const log = await build(kind, variant);
      if (log !== null) logs.set(buildFolder(kind, variant), log);
    }
  }
  return (kind, variant) => {
    const folder = buildFolder(kind, variant);
    const log = logs.get(folder);
    // What lies there may be half of a build, or a former one.
    if (log !== undefined) throw new Error(`the extension does not build:\n${log.trim()}`);
    return folder;
  };
}
