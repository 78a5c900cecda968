import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { ROOT } from '../tools';

/**
 * The code of a script for pages, made by the same bundler as the extension's.
 * @param entry its path in the project.
 */
export async function bundleScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      target: ['chrome128', 'firefox149'],
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gives no script`);
  return chunk.code;
}
