import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Kind } from './places';
import { paced, type Say } from './progress';

/** How much of a failed installation's log is shown, in lines. */
const LOG_TAIL = 30;

const PACKAGE: Record<Kind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** True where apt-get can install a real browser: Debian itself (Ubuntu's are snaps), as root. */
export async function isDebianRoot(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release);
}

/** Runs a command to its end; resolves to null, or to the end of its log where it failed. */
function run(command: string, args: readonly string[], say: Say): Promise<string | null> {
  return new Promise((resolve) => {
    const log: string[] = [];
    const progress = paced(say);
    const child = spawn(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (chunk: Buffer) => {
      const lines = chunk.toString().split(/\r?\n/).filter(Boolean);
      log.push(...lines);
      const newest = lines.at(-1);
      if (newest) progress(`  … ${newest.slice(0, 90)}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve(`${command}: ${error.message}`));
    child.on('close', (code) => resolve(code === 0 ? null : log.slice(-LOG_TAIL).join('\n')));
  });
}

/** Installs Debian's own package; resolves to null, or to the log of the failure. */
export async function installWithApt(kind: Kind, say: Say): Promise<string | null> {
  const name = PACKAGE[kind];
  say(`Installing Debian's ${name} with apt-get (a few minutes)`);
  return (
    (await run('apt-get', ['update'], say)) ??
    (await run('apt-get', ['install', '-y', '--no-install-recommends', name], say))
  );
}
