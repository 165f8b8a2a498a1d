import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf } from '../../site/running-build.ts';
import type { ServedSite } from '../../static-server.ts';
import { ask } from '../ask.ts';
import { serveWithNginx } from '../nginx-server.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { type Office, openOffice } from './office.ts';
import { type SshServer, startSshServer } from './services.ts';
import { visit } from './tiny-site.ts';

let root = '';
let ssh: SshServer;
let nginx: ServedSite;
let office: Office;
let url = '';
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'server-'));
  ssh = await startSshServer();
  nginx = await serveWithNginx(path.join(root, 'kepu', 'dist'));
  url = `${nginx.origin}/`;
  office = openOffice(targetOf({}), secrets());
});
afterAll(async () => {
  office?.close();
  await Promise.all([nginx?.close(), ssh?.close()]);
  rmSync(root, { recursive: true, force: true });
});

const secrets = () => ({ PUBLISH_SSH_KEY: ssh.key, PUBLISH_KNOWN_HOSTS: ssh.knownHosts });
const targetOf = (changes: object) => ({
  kind: 'server',
  url,
  host: ssh.host,
  port: ssh.port,
  folder: path.join(root, 'kepu'),
  keep: 3,
  ...changes,
});
const inSite = (file: string) => path.join(root, 'kepu', 'dist', file);

test('the first site goes up, and the public sees it', async () => {
  office.build('a');
  expect(await office.publish()).toMatchObject({ code: 0, said: expect.stringContaining('✓ 已发布') });
  expect(await visit(url)).toEqual({ versions: ['a'], faults: [] });
});

test('the next one sends what changed; what did not is the same file on the disk', async () => {
  const unchanged = statSync(inSite('about/index.html')).ino;
  office.build('b');
  expect(await office.publish()).toMatchObject({ code: 0 });
  expect(await visit(url)).toEqual({ versions: ['b'], faults: [] });
  expect(statSync(inSite('about/index.html')).ino).toBe(unchanged);
});

test('pages of the site before that are still open find their styles, but not withdrawn pages', async () => {
  expect((await ask(`${url}_astro/site.a.css`)).status).toBe(200);
  expect((await ask(`${url}notices/a/`)).status).toBe(404);
});

test('packed files are sent to whoever can unpack them', async () => {
  const packed = await ask(url, { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers['content-length']).toBe(`${statSync(inSite('index.html.gz')).size}`);
  expect(gunzipSync(packed.body)).toEqual((await ask(url)).body);
});

test('with its module, nginx sends what brotli made', async () => {
  const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const other = await serveWithNginx(path.join(root, 'kepu', 'dist'), '/', module);
  const packed = await ask(`${other.origin}/`, { 'accept-encoding': 'gzip, br' });
  await other.close();
  expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['br', 'Accept-Encoding']);
  expect(brotliDecompressSync(packed.body)).toEqual((await ask(url)).body);
});

test('one command brings the former site back within five seconds, and the next one goes up again', async () => {
  const started = performance.now();
  expect(await office.publish('--rollback')).toMatchObject({ code: 0 });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await visit(url)).toEqual({ versions: ['a'], faults: [] });
  expect(await office.publish('--rollback')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^✗ 没有更早的网站/u),
  });
  office.build('c');
  expect(await office.publish()).toMatchObject({ code: 0 });
  expect(await office.publish('--rollback')).toMatchObject({ code: 0 });
  // Not b, which was taken back.
  expect(await visit(url)).toEqual({ versions: ['a'], faults: [] });
});

test('ten uploads that are killed leave a whole site; the next one completes', async () => {
  office.build('whole');
  const started = performance.now();
  expect(await office.publish()).toMatchObject({ code: 0 });
  const took = performance.now() - started;
  for (let round = 0; round < 10; round += 1) {
    office.build(`k${round}`);
    await office.breakOff(took * Math.random());
    expect((await visit(url)).faults, `round ${round}`).toEqual([]);
  }
  office.build('z');
  expect(await office.publish()).toMatchObject({ code: 0 });
  expect(await visit(url)).toEqual({ versions: ['z'], faults: [] });
  expect(readdirSync(path.join(root, 'kepu', 'releases')).length).toBeLessThanOrEqual(3);
});

describe('what goes wrong is one sentence with its cure, and the public site stays', () => {
  const foreignKey = async () => ({ PUBLISH_SSH_KEY: (await foreign()).key });
  const foreignHost = async () => ({ PUBLISH_KNOWN_HOSTS: (await foreign()).knownHosts });
  test.each([
    ['a key that the server does not know', {}, foreignKey, '服务器不认这把 SSH 密钥'],
    ['another server under the name', {}, foreignHost, '不认得这台服务器的主机密钥'],
    ['no server', { port: 1 }, async () => ({}), '连不上服务器'],
    ['a folder of others', { folder: 'portal' }, async () => ({}), '里有别的东西'],
    ['a folder under a file', { folder: 'file/kepu' }, async () => ({}), '文件夹的位置上有一个文件'],
  ])('%s', async (_, changes, env, sentence) => {
    mkdirSync(path.join(root, 'portal', 'dist'), { recursive: true });
    writeFileSync(path.join(root, 'file'), '');
    const folder = 'folder' in changes ? { folder: path.join(root, changes.folder) } : {};
    await refuses(openOffice(targetOf({ ...changes, ...folder }), { ...secrets(), ...(await env()) }), sentence);
  });

  test('a site for another address, and one for none', async () => {
    await refuses(openOffice(targetOf({})), '网站是为 https://other.gov.cn/ 生成的', 'https://other.gov.cn/');
    await refuses(openOffice(targetOf({})), '生成网站时没有设真的网址', 'https://kepu.example/');
  });

  test('a full disk', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
    const disk = await mountSmallDisk(folder, '2M', root);
    const one = openOffice({ kind: 'server', url, folder: path.join(folder, 'kepu') }, {}, disk.launcher);
    one.build('first');
    await one.publish('--no-verify');
    const before = bytesOf(disk.seen('kepu/dist/'));
    disk.run('head -c 9M /dev/zero >ballast || true');
    one.build('second');
    const { code, said } = await one.publish('--no-verify');
    expect([code, said]).toEqual([1, expect.stringMatching(/^✗ 那一边的磁盘满了.*\n {2}→ /mu)]);
    expect(bytesOf(disk.seen('kepu/dist/'))).toEqual(before);
    disk.run('rm ballast');
    expect(await one.publish('--no-verify')).toMatchObject({ code: 0 });
    expect(bytesOf(disk.seen('kepu/dist/'))).not.toEqual(before);
    one.close();
    disk.close();
  });

  async function refuses(one: Office, sentence: string, address = url): Promise<void> {
    one.build('bad', address);
    const { code, said } = await one.publish();
    one.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^✗ .*${sentence}`, 'u'));
    expect(said).toContain('\n  → ');
    expect((await visit(url)).versions).toEqual(['z']);
  }
});

/** Key and known_hosts line of another server under the address of ours. */
async function foreign() {
  const { key, knownHosts, port, close } = await startSshServer();
  await close();
  return { key, knownHosts: knownHosts.replace(`${port}`, `${ssh.port}`) };
}
