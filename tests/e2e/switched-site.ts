import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ServedSite, serveSite } from '../static-server.ts';

/** A copy of a built site, at one address, that goes away, comes back and is published anew. */
export interface SwitchedSite {
  readonly origin: string;
  /** Nothing answers. */
  stop(): Promise<void>;
  /** Requests are taken and never answered. */
  hang(): Promise<void>;
  /** Every answer is this status. */
  fail(status: number): Promise<void>;
  start(): Promise<void>;
  /** Changes a file of the site, as publishing a newer one does. */
  change(file: string, to: (content: string) => string): void;
  remove(): Promise<void>;
}

/** @param folders of the site that are copied, without pictures and archives, beside the files at its root. */
export async function switchedSite(site: string, folders: readonly string[], base = '/'): Promise<SwitchedSite> {
  const copy = mkdtempSync(path.join(tmpdir(), 'switched-'));
  cpSync(site, copy, {
    recursive: true,
    dereference: true,
    filter: (source) => {
      const [first = '', ...deeper] = path.relative(site, source).split(path.sep);
      const isChosen = first === '' || deeper.length === 0 || folders.includes(first);
      return isChosen && !/\.(?:png|jpg|zip|pdf|docx|xlsx)$|\bpagefind\b/u.test(source);
    },
  });
  let served: ServedSite = await serveSite(copy, base);
  const { origin } = served;
  const { port } = new URL(origin);
  const instead = async (server: Server) => {
    await served.close();
    await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
    served = { origin, close: () => closed(server) };
  };
  return {
    origin,
    stop: () => served.close(),
    hang: () => instead(createServer(() => undefined)),
    fail: (status) => instead(createServer((_, response) => response.writeHead(status).end('not now'))),
    start: async () => {
      await served.close();
      served = await serveSite(copy, base, Number(port));
    },
    change: (file, to) => writeFileSync(path.join(copy, file), to(readFileSync(path.join(copy, file), 'utf8'))),
    remove: async () => {
      await served.close();
      rmSync(copy, { recursive: true });
    },
  };
}

function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return ended;
}
