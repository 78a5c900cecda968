/** Patterns of pages, from what somebody typed, pasted or imported. How they match is in `where.ts`. */

/** Why something is no pattern, and the part of it that is at fault. */
export interface PatternFault {
  reason:
    | 'empty'
    /** A space inside, or several at once. */
    | 'space'
    /** Not a web page and not a file. */
    | 'scheme'
    /** A star anywhere but as the first part of a host name or inside a path. */
    | 'star'
    /** No host name can be written so. */
    | 'host'
    | 'port'
    /** It would cover every page, for which there is a switch. */
    | 'everything';
  part: string;
}

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/;

/**
 * Reads a pattern: a host name, with a port or a path where it is to be narrower, or any address.
 * The scheme, the query and the fragment of an address are left off; international names come back
 * in their ASCII form and paths percent-encoded, as pages report theirs.
 */
export function readPattern(typed: string): { pattern: string } | { fault: PatternFault } {
  const text = typed.trim();
  if (!text) return { fault: { reason: 'empty', part: '' } };
  const file = /^file:\/\//i.exec(text)?.[0];
  if (file) return readFile(text.slice(file.length));
  const scheme = /^(?:([^/?#]*):\/\/|[a-z][a-z0-9+-]*:(?=[^\d]))/i.exec(text);
  if (scheme && !/^(https?|\*)$/i.test(scheme[1] ?? '')) {
    return { fault: { reason: 'scheme', part: scheme[0] } };
  }
  const rest = text.slice(scheme?.[0].length ?? 0);
  const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(rest) ?? [];
  const [, named = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  const end = normalPath(path);
  if (named === '*' && end === '') return { fault: { reason: 'everything', part: '*' } };
  const host = readHost(named);
  if (typeof host !== 'string') return host;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536)) {
    return { fault: { reason: 'port', part: `:${port}` } };
  }
  return { pattern: `${host}${port ? `:${Number(port)}` : ''}${end}` };
}

function readHost(named: string): string | { fault: PatternFault } {
  const fault = (reason: PatternFault['reason'], part = named) => ({ fault: { reason, part } });
  if (!named) return fault('empty');
  if (/\s/.test(named)) return fault('space');
  const under = named.startsWith('*.') ? '*.' : '';
  const plain = named.slice(under.length);
  if (plain.includes('*')) return fault('star');
  const address = `http://${plain}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
  // Parsing turns aside what follows an @ or a backslash; neither belongs to a host name.
  return HOST.test(host) && !/[@\\]/.test(plain) ? under + host : fault('host');
}

function readFile(rest: string): { pattern: string } | { fault: PatternFault } {
  const address = `file://${rest}`;
  if (!URL.canParse(address)) return { fault: { reason: 'host', part: rest } };
  const { host, pathname } = new URL(address);
  return { pattern: `file://${host}${normalPath(pathname) || '/*'}` };
}

/** '' for the whole site; a star for each run of stars, and no slash at the end. */
function normalPath(path: string): string {
  const { pathname } = new URL(`http://x${path}`);
  const short = pathname.replace(/\*+/g, '*').replace(/\/$/, '');
  return short === '/*' ? '' : short;
}
