import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { type ServedSite, serveSite } from '../static-server.ts';

/** A built site at one address that goes away, comes back and is published anew; the files on the disk stay. */
export interface SwitchedSite {
  readonly origin: string;
  /** Nothing answers. */
  stop(): Promise<void>;
  /** Requests are taken and never answered. */
  hang(): Promise<void>;
  /** Every answer is this status. */
  fail(status: number): Promise<void>;
  start(): Promise<void>;
  /** Changes what a file of the site says, as publishing a newer one does. */
  change(file: string, to: (content: string) => string): void;
}

export async function switchedSite(folder: string, base = '/'): Promise<SwitchedSite> {
  const changed = new Map<string, string>();
  let served: ServedSite = await serveSite(folder, base, 0, changed);
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
      served = await serveSite(folder, base, Number(port), changed);
    },
    change: (file, to) => {
      changed.set(file, to(changed.get(file) ?? readFileSync(path.join(folder, file), 'utf8')));
    },
  };
}

function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return ended;
}
