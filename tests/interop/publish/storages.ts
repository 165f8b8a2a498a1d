import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { freePort } from '../../free-port.ts';
import { project } from '../../site/running-build.ts';
import { serveSite } from '../../static-server.ts';
import { startService } from './services.ts';

/** A storage with what the public sees of it. */
export interface Storage {
  readonly url: string;
  /** Of the target in deploy.json. */
  readonly settings: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Environment variables with the right secrets. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** The target in deploy.json. */
export const targetOf = ({ url, settings, folder }: Storage) => ({ kind: 'storage', url, settings, folder, wait: 0 });

/** An S3 store that answers like a static website: s3rver, installed by .ci/install-programs. */
export async function startObjectStore(): Promise<Storage> {
  const folder = mkdtempSync(path.join(tmpdir(), 's3-'));
  const port = await freePort();
  const website = path.join(folder, 'website.xml');
  const index = '<IndexDocument><Suffix>index.html</Suffix></IndexDocument>';
  writeFileSync(
    website,
    `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${index}</WebsiteConfiguration>`,
  );
  const script = path.join(project, '.cache', 'programs', 'node_modules', 's3rver', 'bin', 's3rver.js');
  if (!existsSync(script)) throw new Error('No s3rver for the tests: run .ci/install-programs.');
  const where = ['--directory', path.join(folder, 'store'), '--address', '127.0.0.1', '--port', `${port}`, '--silent'];
  const args = [script, ...where, '--no-vhost-buckets', '--configure-bucket', 'kepu', website];
  const service = await startService(process.execPath, args, port, folder);
  return {
    url: `http://127.0.0.1:${port}/kepu/`,
    settings: { type: 's3', provider: 'Other', endpoint: `http://127.0.0.1:${port}` },
    folder: 'kepu',
    secrets: { PUBLISH_KEY_ID: 'S3RVER', PUBLISH_KEY_SECRET: 'S3RVER' },
    close: service.close,
  };
}

/** proftpd with one user, in a folder that a web server serves. */
export async function startFtp(): Promise<Storage> {
  const { folder, www, url, closeWeb } = await servedFolder();
  const port = await freePort();
  const { uid, gid } = statSync(folder);
  const password = execFileSync('openssl', ['passwd', '-5', 'geheim'], { encoding: 'utf8' }).trim();
  writeFileSync(path.join(folder, 'passwd'), `kepu:${password}:${uid}:${gid}::${www}:/bin/false\n`, { mode: 0o600 });
  const settings = {
    ServerType: 'standalone',
    DefaultAddress: '127.0.0.1',
    Port: port,
    UseIPv6: 'off',
    User: `#${uid}`,
    Group: `#${gid}`,
    AuthUserFile: path.join(folder, 'passwd'),
    AuthOrder: 'mod_auth_file.c',
    RequireValidShell: 'off',
    RootLogin: 'on',
    DefaultRoot: www,
    AllowOverwrite: 'on',
    WtmpLog: 'off',
    DelayEngine: 'off',
    PidFile: path.join(folder, 'pid'),
    ScoreboardFile: path.join(folder, 'scoreboard'),
    SystemLog: path.join(folder, 'log'),
  };
  const file = path.join(folder, 'proftpd.conf');
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(file, lines.join('').replace(/^(User|Group) .*\n/gmu, uid === 0 ? '$1 root\n' : ''));
  const service = await startService('/usr/sbin/proftpd', ['-n', '-c', file], port, folder);
  return {
    url,
    settings: { type: 'ftp', host: '127.0.0.1', port: `${port}`, user: 'kepu' },
    folder: '',
    secrets: { PUBLISH_PASSWORD: 'geheim' },
    close: async () => {
      await closeWeb();
      await service.close();
    },
  };
}

/**
 * rclone's own WebDAV server, in a folder that a web server serves.
 * @param onRequest is told of each request
 */
export async function startWebdav(onRequest?: (method: string, path: string) => void): Promise<Storage> {
  const { folder, www, url, closeWeb } = await servedFolder();
  const port = await freePort();
  const who = ['--user', 'kepu', '--pass', 'geheim'];
  const args = ['serve', 'webdav', www, '--addr', `127.0.0.1:${port}`, ...who];
  const service = await startService('rclone', args, port, folder, { RCLONE_CONFIG: '/dev/null' });
  const heard = onRequest && (await hearing(port, onRequest));
  return {
    url: `${url}site/`,
    settings: { type: 'webdav', url: `http://127.0.0.1:${heard?.port ?? port}`, vendor: 'other', user: 'kepu' },
    folder: 'site',
    secrets: { PUBLISH_PASSWORD: 'geheim' },
    close: async () => {
      heard?.close();
      await closeWeb();
      await service.close();
    },
  };
}

/** Passes requests on to a port and tells of each. */
async function hearing(port: number, onRequest: (method: string, path: string) => void) {
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked;
    onRequest(method, url);
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    asked.pipe(passed);
  });
  await once(server.listen(await freePort(), '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

async function servedFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'storage-'));
  const www = path.join(folder, 'www');
  mkdirSync(www);
  const web = await serveSite(www);
  return { folder, www, url: `${web.origin}/`, closeWeb: web.close };
}
