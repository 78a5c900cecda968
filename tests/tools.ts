import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, and every tool's working directory. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  gloss: 'src/cli/gloss.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export type Tool = keyof typeof TOOLS;

/**
 * Runs one of the project's tools with this Node, so that no shell and no PATH is in between (which
 * also is what works on Windows). Its output goes to the terminal, or is kept where `quiet`.
 * @returns its exit code, 1 where it did not run, and its output where that was kept.
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  { env = {}, quiet = false }: { env?: Record<string, string>; quiet?: boolean } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
