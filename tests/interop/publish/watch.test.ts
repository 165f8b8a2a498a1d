import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { certificateOf } from '../../../scripts/watch/certificates.ts';
import { aContentFolder, validContent } from '../../sources/content-folder.ts';

let folder = '';
const servers: Server[] = [];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'certificates-'));
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server with a certificate of its own making; its origin and the file of the certificate. */
async function aServer(days: number, name = 'localhost') {
  const [key, cert] = [path.join(folder, `${name}-${days}.key`), path.join(folder, `${name}-${days}.pem`)];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', `${days}`, ...subject],
    { stdio: 'ignore' },
  );
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, cert };
}

async function watch(origin: string, cert = '') {
  const args = ['scripts/run.mjs', 'watch', '--content', aContentFolder(validContent), '--site', origin, '--quiet'];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert, CAMPAIGN_NOW: '', SOURCE_DATE_EPOCH: '' };
  return promisify(execFile)(process.execPath, args, { env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
}

test('a certificate that nobody vouches for is told, and ends with 1', async () => {
  const { origin } = await aServer(400);
  const { code, stdout } = await watch(origin);
  expect(code).toBe(1);
  expect(stdout).toContain(`✗ ${origin} 证书浏览器不认（DEPTH_ZERO_SELF_SIGNED_CERT）。→ 访客会看到警告`);
});

test('one that ends in a few days is told before it does', async () => {
  const { origin, cert } = await aServer(10);
  const { code, stdout } = await watch(origin, cert);
  expect(code).toBe(1);
  expect(stdout).toMatch(/✗ https:\/\/localhost:\d+ 还有 (?:9|10) 天，到\d+年\d+月\d+日。→ 现在就续期。/u);
});

test('with one that is right there is nothing to do, and with --quiet nothing to read', async () => {
  const { origin, cert } = await aServer(400);
  expect(await watch(origin, cert)).toEqual({ code: 0, stdout: '' });
});

test('one of another name is told', async () => {
  const { origin, cert } = await aServer(400, 'other.example.cn');
  expect(await watch(origin, cert)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`✗ ${origin} 证书不是给这个域名的。`),
  });
});

test('a server that is not there has none', async () => {
  const { origin } = await aServer(400);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  expect(await certificateOf(origin, '2026-09-01', 2000)).toEqual({
    origin,
    fault: '连不上（ECONNREFUSED）',
    until: undefined,
    daysLeft: undefined,
  });
});
