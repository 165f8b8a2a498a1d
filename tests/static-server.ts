import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A site that is being served on this machine. */
export interface ServedSite {
  /** Scheme, host and port, no trailing slash. */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built site as a plain web server does: `/a/` is `a/index.html`, `/a` redirects there, and what is
 * missing answers 404 with the site's 404.html.
 * @param port any free one unless told.
 * @param changed what files say instead, by their paths in the folder.
 */
export async function serveSite(
  folder: string,
  base = '/',
  port = 0,
  changed: Pick<ReadonlyMap<string, string>, 'get'> = new Map(),
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, base, decodeURIComponent(url.pathname));
    if (file === undefined) return sendNotFound(response, folder);
    if (!isFolder(file)) return send(response, 200, file, changed.get(path.relative(folder, file)));
    return response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for an address, or the folder that it lacks the slash of; undefined when there is none. */
function fileAt(folder: string, base: string, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const named = path.join(folder, address.slice(base.length));
  if (path.relative(folder, named).startsWith('..')) return undefined;
  const file = address.endsWith('/') ? path.join(named, 'index.html') : named;
  return existsSync(file) ? file : undefined;
}

const isFolder = (file: string) => statSync(file).isDirectory();

function send(response: ServerResponse, status: number, file: string, changed?: string): void {
  response.writeHead(status, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  if (changed !== undefined) response.end(changed);
  else createReadStream(file).pipe(response);
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = path.join(folder, '404.html');
  if (existsSync(page)) send(response, 404, page);
  else response.writeHead(404).end();
}
