import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Server {
  /** `http://127.0.0.1:…`, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this computer alone, at a free port. `headers` gives a page's own headers, by
 * its file name.
 */
export async function serve(
  folder: string,
  headers: Readonly<Record<string, Record<string, string>>> = {},
): Promise<Server> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(root, `.${path}`);
    // Asked for by browsers, not by pages: a page's console is not to speak of it.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    try {
      if (!file.startsWith(root + sep)) throw new Error('outside the folder');
      const body = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers[path.slice(1)] });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
