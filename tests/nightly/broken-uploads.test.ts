import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWithNginx } from '../interop/nginx-server.ts';
import { type Office, openOffice } from '../interop/publish/office.ts';
import { type SshServer, startSshServer } from '../interop/publish/services.ts';
import { visit } from '../interop/publish/tiny-site.ts';
import type { ServedSite } from '../static-server.ts';

/** How many uploads are broken at random; `BREAKS=40` is quick. */
const breaks = Number(process.env['BREAKS'] ?? 1000);

/** A line to a server that can be cut. */
interface Line {
  readonly port: number;
  /** Cuts all connections; returns how many there were. */
  readonly cut: () => number;
  readonly close: () => void;
}

async function lineTo(port: number): Promise<Line> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = createConnection(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    const count = open.size;
    for (const socket of open) socket.destroy();
    return count;
  };
  const close = () => {
    cut();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, cut, close };
}

let root = '';
let ssh: SshServer;
let line: Line;
let nginx: ServedSite;
let office: Office;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'breaks-'));
  ssh = await startSshServer();
  line = await lineTo(ssh.port);
  nginx = await serveWithNginx(path.join(root, 'kepu', 'dist'));
  const target = { kind: 'server', host: ssh.host, port: line.port, folder: path.join(root, 'kepu'), keep: 3 };
  const knownHosts = ssh.knownHosts.replace(`${ssh.port}`, `${line.port}`);
  office = openOffice(
    { ...target, url: `${nginx.origin}/` },
    { PUBLISH_SSH_KEY: ssh.key, PUBLISH_KNOWN_HOSTS: knownHosts },
  );
});
afterAll(async () => {
  office?.close();
  line?.close();
  await Promise.all([nginx?.close(), ssh?.close()]);
  rmSync(root, { recursive: true, force: true });
});

test('a visitor never gets a page without its files, wherever an upload is killed or its connection cut; the next completes', {
  timeout: breaks * 20_000,
}, async () => {
  const url = `${nginx.origin}/`;
  office.build('first');
  const started = performance.now();
  expect(await office.publish()).toMatchObject({ code: 0 });
  const took = performance.now() - started;
  let cuts = 0;
  for (let round = 0; round < breaks; round += 1) {
    office.build(`v${round}`);
    const after = took * Math.random();
    const isKilled = round % 2 === 0;
    if (isKilled) await office.breakOff(after);
    else cuts += await cutAfter(after);
    expect((await visit(url)).faults, `round ${round}, after ${after.toFixed(0)} of ${took.toFixed(0)} ms`).toEqual([]);
  }
  expect(cuts).toBeGreaterThan(0);
  office.build('last');
  expect(await office.publish()).toMatchObject({ code: 0 });
  expect(await visit(url)).toEqual({ versions: ['last'], faults: [] });
  expect(readdirSync(path.join(root, 'kepu', 'releases')).length).toBeLessThanOrEqual(3);
});

/** Publishes and cuts the connection meanwhile. A break that it notices is told with its cure. @returns 1 for such */
async function cutAfter(milliseconds: number): Promise<number> {
  const publishing = office.publish();
  await Promise.race([delay(milliseconds), publishing]);
  const isCut = line.cut() > 0;
  const { code, said } = await publishing;
  if (code === 0) return 0;
  expect(said).toMatch(/^✗ .*\n {2}→ /mu);
  return isCut ? 1 : 0;
}
