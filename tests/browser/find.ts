import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MINIMUM_CHROME, MINIMUM_FIREFOX } from '../../src/platform/versions';
import { type Kind, type Place, places } from './places';

/** A browser that is installed and new enough. */
export interface FoundBrowser extends Place {
  kind: Kind;
  /** The major version. */
  version: number;
}

export const MINIMUM: Record<Kind, number> = {
  chromium: MINIMUM_CHROME,
  firefox: MINIMUM_FIREFOX,
};

/** The variable that names a browser's path outright. */
export const OVERRIDE: Record<Kind, string> = {
  chromium: 'GLOSS_CHROME',
  firefox: 'GLOSS_FIREFOX',
};

/** How long a browser may take to tell its version, in milliseconds. */
const VERSION_TIMEOUT_MS = 20_000;

/** The first number with a dot in what a browser or its files say of its version; null for none. */
export function majorVersion(said: string): number | null {
  const major = /\b(\d{1,4})\.\d/.exec(said)?.[1];
  return major === undefined ? null : Number(major);
}

/**
 * A browser's major version; null where it cannot be told. On Windows `--version` would open a
 * window, so the version is read from the files beside the program.
 */
async function versionOf(path: string, kind: Kind): Promise<number | null> {
  try {
    if (process.platform !== 'win32') {
      const { stdout } = await promisify(execFile)(path, ['--version'], {
        timeout: VERSION_TIMEOUT_MS,
      });
      return majorVersion(stdout);
    }
    if (kind === 'firefox') {
      const ini = await readFile(join(dirname(path), 'application.ini'), 'utf8');
      return majorVersion(/^Version=.*$/m.exec(ini)?.[0] ?? '');
    }
    const versions = (await readdir(dirname(path))).map((folder) =>
      /^[\d.]+$/.test(folder) ? (majorVersion(folder) ?? 0) : 0,
    );
    return Math.max(...versions) || null;
  } catch {
    return null;
  }
}

/** Asks one place: the browser there, or why it will not do; null where there is none. */
async function ask(place: Place, kind: Kind): Promise<FoundBrowser | string | null> {
  try {
    await access(place.path);
  } catch {
    return null;
  }
  const version = await versionOf(place.path, kind);
  if (version === null) return `${place.path} does not tell its version`;
  if (version < MINIMUM[kind]) {
    return `${place.path} is version ${version}; Gloss needs ${MINIMUM[kind]} or later`;
  }
  return { ...place, kind, version };
}

/**
 * Looks for an installed browser: the override first, then the usual places, then `downloads`
 * (paths of browsers that were fetched before). `rejected` says why those found will not do.
 */
export async function findBrowser(
  kind: Kind,
  downloads: readonly Place[] = [],
): Promise<{ browser: FoundBrowser } | { rejected: string[] }> {
  const named = process.env[OVERRIDE[kind]];
  const computer = { platform: process.platform, env: process.env, home: homedir() };
  const candidates = named
    ? [{ name: basename(named), path: named }]
    : [...places(kind, computer), ...downloads];
  const rejected: string[] = [];
  for (const place of candidates) {
    const answer = await ask(place, kind);
    if (answer === null) continue;
    if (typeof answer !== 'string') return { browser: answer };
    rejected.push(answer);
  }
  if (named && rejected.length === 0) rejected.push(`${OVERRIDE[kind]}=${named}: no such file`);
  return { rejected };
}
