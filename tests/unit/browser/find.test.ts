import { describe, expect, test } from 'vitest';
import { majorVersion } from '../../browser/find';
import { type Computer, type Kind, places } from '../../browser/places';

describe('a browser’s version is read from what it says', () => {
  test.each([
    ['Chromium 156.0.7340.12 built on Debian GNU/Linux 12', 156],
    ['Google Chrome 128.0.6613.84 ', 128],
    ['Microsoft Edge 130.0.2849.46', 130],
    ['Mozilla Firefox 153.0esr', 153],
    ['Mozilla Firefox 149.0', 149],
    ['Version=149.0.1', 149],
    ['command not found', null],
    ['', null],
  ])('%j', (said, version) => {
    expect(majorVersion(said)).toBe(version);
  });
});

const WINDOWS: Computer = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
  home: 'C:\\Users\\a',
};
const MAC: Computer = { platform: 'darwin', env: {}, home: '/Users/a' };
const LINUX: Computer = { platform: 'linux', env: { PATH: '/home/a/bin' }, home: '/home/a' };

describe('a browser is looked for in', () => {
  test.each<[Kind, Computer, string]>([
    ['chromium', WINDOWS, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', WINDOWS, 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', WINDOWS, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    ['chromium', MAC, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', MAC, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['firefox', MAC, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', LINUX, '/usr/bin/chromium'],
    ['chromium', LINUX, '/home/a/bin/google-chrome'],
    ['chromium', LINUX, '/snap/bin/chromium'],
    ['firefox', LINUX, '/usr/bin/firefox-esr'],
  ])('%s: %o: %s', (kind, computer, path) => {
    expect(places(kind, computer).map((place) => place.path)).toContain(path);
  });
});
