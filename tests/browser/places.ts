import { posix, win32 } from 'node:path';

/** The two families that Gloss is built for: Chromium is also Chrome and Edge. */
export type Kind = 'chromium' | 'firefox';

/** What of a computer decides where its browsers are. */
export interface Computer {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** A place where a browser may be: an absolute path, and the product's name for messages. */
export interface Place {
  name: string;
  path: string;
}

const COMMANDS: Record<Kind, readonly (readonly [name: string, command: string])[]> = {
  chromium: [
    ['Chrome', 'google-chrome-stable'],
    ['Chrome', 'google-chrome'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Edge', 'microsoft-edge-stable'],
    ['Edge', 'microsoft-edge'],
  ],
  firefox: [
    ['Firefox', 'firefox'],
    ['Firefox ESR', 'firefox-esr'],
  ],
};

const MAC_APPS: Record<Kind, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Record<Kind, readonly (readonly [name: string, path: string])[]> = {
  chromium: [
    ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
    ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ],
  firefox: [['Firefox', 'Mozilla Firefox\\firefox.exe']],
};

/** Where Linux keeps browsers that a bare PATH (of a service, of a container) leaves out. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'];

/** Every place worth looking at on this computer, the likeliest first. Nothing is read from disk. */
export function places(kind: Kind, { platform, env, home }: Computer): Place[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS[kind].flatMap(([name, path]) =>
      roots.flatMap((root) => (root ? [{ name, path: win32.join(root, path) }] : [])),
    );
  }
  if (platform === 'darwin') {
    return MAC_APPS[kind].flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) => {
        const program = kind === 'firefox' ? 'firefox' : name;
        return { name, path: posix.join(folder, `${name}.app`, 'Contents/MacOS', program) };
      }),
    );
  }
  const folders = new Set([...(env.PATH ?? '').split(':').filter(Boolean), ...LINUX_FOLDERS]);
  return COMMANDS[kind].flatMap(([name, command]) =>
    [...folders].map((folder) => ({ name, path: posix.join(folder, command) })),
  );
}
