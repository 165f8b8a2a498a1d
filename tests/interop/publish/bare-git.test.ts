import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project, smallSite } from '../../site/running-build.ts';
import type { ServedSite } from '../../static-server.ts';
import { ask } from '../ask.ts';
import { serveWithNginx } from '../nginx-server.ts';

let home = '';
let clerk = '';
let nginx: ServedSite;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'kepu-'));
  clerk = path.join(home, 'clerk');
  nginx = await serveWithNginx(path.join(home, 'www', 'dist'));
  symlinkSync(project, path.join(home, 'program'));
  const hooks = path.join(home, 'content.git', 'hooks');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path.join(home, 'content.git')]);
  for (const hook of ['pre-receive', 'post-receive']) {
    symlinkSync(path.join(home, 'program', 'scripts', 'deploy', 'bare-git', hook), path.join(hooks, hook));
  }
  const server = { kind: 'server', url: `${nginx.origin}/`, folder: path.join(home, 'www') };
  writeFileSync(path.join(home, 'deploy.json'), JSON.stringify({ targets: { server } }));
  writeFileSync(path.join(home, 'settings'), `SITE_ORIGIN=${nginx.origin}\n`);
  mkdirSync(clerk);
  cpSync(smallSite, path.join(clerk, 'content'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', clerk]);
});
afterAll(async () => {
  await nginx?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Seconds since 1970 of a morning in China. */
const morningOf = (day: string) => `${Date.parse(`${day}T00:00+08:00`) / 1000}`;
/** Runs a command as the clerk or the server's timer does, on a day. */
function run(command: string, args: readonly string[], day = '2023-09-10') {
  const env: NodeJS.ProcessEnv = { ...process.env, SOURCE_DATE_EPOCH: morningOf(day) };
  delete env['NODE_ENV'];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: clerk, env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
function push(branch = 'main') {
  execFileSync('git', ['add', '--all'], { cwd: clerk });
  const who = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@localhost'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'edit'], { cwd: clerk });
  return run('git', ['push', path.join(home, 'content.git'), `HEAD:${branch}`]);
}
const kepuSite = (args: readonly string[], day?: string) =>
  run(path.join(home, 'program', 'scripts', 'deploy', 'bare-git', 'kepu-site'), args, day);
const homePage = async () => (await ask(`${nginx.origin}/`)).body.toString();
const campaign = () => path.join(clerk, 'content', 'campaigns', 'guyuan-2023', 'campaign.json');
const notice = () => readdirSync(path.join(smallSite, 'campaigns', 'guyuan-2023', 'notices'))[0] ?? '';
const edit = (from: string, to: string) =>
  writeFileSync(campaign(), readFileSync(campaign(), 'utf8').replaceAll(from, to));

test('a push to main is on the public site', async () => {
  const { status, said } = push();
  expect(said).toContain('✓ 已发布');
  expect(status).toBe(0);
  expect(await homePage()).toContain('固原');
});

test('a push with a fault is refused with its line, and the public site stays', async () => {
  const before = await homePage();
  edit('"from": "2023-09-17"', '"from": "2023-09-31"');
  const { status, said } = push();
  expect(status).not.toBe(0);
  expect(said).toMatch(/campaigns\/guyuan-2023\/campaign\.json:\d+:\d+/u);
  expect(said).toContain('内容有错误，没有收下；公众看到的网站不变');
  expect(await homePage()).toBe(before);
});

test('the cured edit is on the public site within a minute', async () => {
  const before = await homePage();
  edit('"from": "2023-09-31"', '"from": "2023-09-16"');
  const started = performance.now();
  expect(push()).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(await homePage()).not.toBe(before);
});

test('a published notice that changes without a correction is refused with its line', async () => {
  const before = await homePage();
  const file = path.join(clerk, 'content', 'campaigns', 'guyuan-2023', 'notices', notice());
  const text = readFileSync(file, 'utf8');
  const line = text.trimEnd().split('\n').length + 2;
  writeFileSync(file, `${text.trimEnd()}\n\n另加一句。\n`);
  const refused = push();
  expect(refused.status).not.toBe(0);
  expect(refused.said).toMatch(new RegExp(`${notice()}:${line}:1\\b`, 'u'));
  expect(refused.said).toContain('notice-changed');
  expect(await homePage()).toBe(before);
  writeFileSync(file, text);
});

test('a proposal is a branch: nothing is published', async () => {
  const before = await homePage();
  edit('"from": "2023-09-16"', '"from": "2023-09-17"');
  expect(push('proposal')).toMatchObject({ status: 0, said: expect.not.stringContaining('✓') });
  expect(await homePage()).toBe(before);
});

test('the same commit is another site on another night, and one command brings the former site back', async () => {
  const before = await homePage();
  expect(kepuSite(['publish'], '2023-10-20')).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
  expect(await homePage()).not.toBe(before);
  expect(kepuSite(['rollback'])).toMatchObject({ status: 0 });
  expect(await homePage()).toBe(before);
});
