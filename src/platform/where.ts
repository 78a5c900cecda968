/**
 * On which pages Gloss marks. A pattern covers what it names and everything under it: `example.org`
 * its subdomains and its `www.` twin too, `example.org/news` (or `/news/*`) the pages below it,
 * `localhost:8080` that port alone. `*.example.org` says what `example.org` does, as in the browsers'
 * own match patterns. Files have `file:///home/reader/drafts`. Patterns are as `readPattern` gives
 * them; this file is part of the script that every page loads, so it reads them as they stand.
 */
import { readPattern } from './patterns';
import type { Settings } from './settings-schema';

/** The settings that decide on a page, and the patterns of the sites switched off. */
export interface WhereSettings extends Pick<Settings, 'enabled' | 'where'> {
  sites: readonly string[];
}

/** A page: its `location.hostname` ('' for a file) and its whole address. */
export interface Place {
  host: string;
  url: string;
}

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Whether a pattern covers a page. */
export function covers(pattern: string, { host, url }: Place): boolean {
  const parts = /^(file:\/\/)?([^/]*?)(?::(\d+))?(\/.*)?$/.exec(pattern);
  if (!parts) return false;
  const [, file, named = '', port, glob = ''] = parts;
  const page = URL.canParse(url) ? new URL(url) : null;
  if ((page?.protocol === 'file:') !== (file !== undefined)) return false;
  if (!(file ? host === named : coversHost(named.replace(/^\*\./, ''), host))) return false;
  if (port && page && (page.port || PORTS[page.protocol]) !== port) return false;
  return !glob || coversPath(glob, page?.pathname ?? '/');
}

function coversHost(named: string, host: string): boolean {
  const here = host.replace(/\.$/, '');
  return here === named || here.endsWith(`.${named}`) || `www.${here}` === named;
}

/** Whole parts of a path only: /news covers /news/today and not /newsletter, which /news* covers. */
function coversPath(glob: string, path: string): boolean {
  const [start = '', ...others] = `${glob.replace(/\/\*?$/, '')}/`.split('*');
  const whole = `${path}/`;
  let at = whole.startsWith(start) ? start.length : -1;
  for (const part of others) {
    const found = at < 0 ? -1 : whole.indexOf(part, at);
    at = found < 0 ? -1 : found + part.length;
  }
  return at >= 0;
}

/** What Gloss does on a page: off everywhere, off on this one, only when asked, or on. */
export function marksAt(
  { enabled, where, sites }: WhereSettings,
  place: Place,
): 'on' | 'off' | 'off-here' | 'on-click' {
  const listed = (patterns: readonly string[]) => patterns.some((one) => covers(one, place));
  if (!enabled) return 'off';
  if (listed(sites) || (where.mode === 'only' && !listed(where.only))) return 'off-here';
  return where.mode === 'click' ? 'on-click' : 'on';
}

/**
 * The pattern that a page is listed by: its host; a file's own address, be it on a server or not. null
 * where it has neither, as a document that was made by a script or out of an attribute.
 */
function ownPattern({ host, url }: Place): string | null {
  const read = readPattern(url.startsWith('file:') ? url : host);
  return 'pattern' in read ? read.pattern : null;
}

/**
 * The two lists as they must be for Gloss to mark on a page, or not to: what the site's own switch
 * does. Switching on drops every pattern of `sites` that covers the page, whatever else it covers.
 * Switching off adds the page's own pattern.
 * @returns null where a list would have to name a page that has no pattern.
 */
export function switchedAt(
  { where, sites }: Omit<WhereSettings, 'enabled'>,
  place: Place,
  on: boolean,
): { only: string[]; sites: string[] } | null {
  const own = ownPattern(place);
  const listed = (patterns: readonly string[]) => patterns.some((one) => covers(one, place));
  const withOwn = (patterns: readonly string[]) => (own === null ? null : [...patterns, own]);
  const limited = where.mode === 'only';
  if (on) {
    const only = limited && !listed(where.only) ? withOwn(where.only) : [...where.only];
    return only && { only, sites: sites.filter((one) => !covers(one, place)) };
  }
  const only = limited ? where.only.filter((one) => one !== own) : [...where.only];
  const isOff = listed(sites) || (limited && !listed(only));
  const off = isOff ? [...sites] : withOwn(sites);
  return off && { only, sites: off };
}
