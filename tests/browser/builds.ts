import { join } from 'node:path';
import { ROOT, runTool } from '../tools';
import type { Kind } from './places';

/** `open` differs from `release` in one thing: the card's shadow root can be read. */
export type Variant = 'release' | 'open';

const TARGETS: Record<Kind, { folder: string; args: readonly string[] }> = {
  chromium: { folder: 'chrome-mv3', args: ['build'] },
  firefox: { folder: 'firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/** The built extension's folder, an absolute path. */
export function buildFolder(kind: Kind, variant: Variant): string {
  return join(ROOT, '.output', `${TARGETS[kind].folder}${variant === 'open' ? '-open' : ''}`);
}

/** Builds the extension; resolves to null, or to the build's log where it failed. */
export async function build(kind: Kind, variant: Variant): Promise<string | null> {
  const { code, output } = await runTool('wxt', TARGETS[kind].args, {
    env: { GLOSS_OPEN_ROOT: variant === 'open' ? '1' : '0' },
    quiet: true,
  });
  return code === 0 ? null : output;
}
