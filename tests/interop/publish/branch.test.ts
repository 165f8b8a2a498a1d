import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../../static-server.ts';
import { type Office, openOffice } from './office.ts';
import { type SshServer, startSshServer } from './services.ts';
import { visit } from './tiny-site.ts';

let root = '';
let repository = '';
let pages: ServedSite;
let ssh: SshServer;
let office: Office;
let url = '';
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'branch-'));
  repository = path.join(root, 'kepu.git');
  execFileSync('git', ['init', '--quiet', '--bare', repository]);
  mkdirSync(path.join(root, 'site'));
  pages = await serveSite(path.join(root, 'site'));
  ssh = await startSshServer();
  url = `${pages.origin}/`;
  const remote = `ssh://${ssh.host}:${ssh.port}${repository}`;
  office = openOffice(
    { kind: 'branch', url, repository: remote, branch: 'gh-pages', wait: 0 },
    { PUBLISH_SSH_KEY: ssh.key, PUBLISH_KNOWN_HOSTS: ssh.knownHosts },
  );
});
afterAll(async () => {
  office?.close();
  await Promise.all([pages?.close(), ssh?.close()]);
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: readonly string[]) =>
  execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' });
/** Puts the branch where the public looks, as the host of the pages does. */
const deploy = () => {
  rmSync(path.join(root, 'site'), { recursive: true });
  mkdirSync(path.join(root, 'site'));
  execFileSync('tar', ['-x', '-C', path.join(root, 'site')], {
    input: execFileSync('git', ['--git-dir', repository, 'archive', 'gh-pages']),
  });
};
const publish = async (...options: readonly string[]) => {
  const ended = await office.publish('--no-verify', ...options);
  deploy();
  return ended;
};

test('a site is a commit on the branch, with .nojekyll', async () => {
  office.build('a');
  expect(await publish()).toMatchObject({ code: 0, said: expect.stringMatching(/^✓ 已发布/u) });
  expect(await visit(url)).toEqual({ versions: ['a'], faults: [] });
  expect(git('ls-tree', '--name-only', 'gh-pages').split('\n')).toContain('.nojekyll');
});

test('the next one is a commit after it; what open pages need and the domain of the host stay', async () => {
  const blob = execFileSync('git', ['--git-dir', repository, 'hash-object', '-w', '--stdin'], {
    input: 'kepu.gov.cn\n',
  });
  const tree = git('ls-tree', 'gh-pages').trimEnd();
  const withDomain = execFileSync('git', ['--git-dir', repository, 'mktree'], {
    input: `${tree}\n100644 blob ${blob.toString().trim()}\tCNAME\n`,
    encoding: 'utf8',
  });
  const who = ['-c', 'user.name=host', '-c', 'user.email=host@localhost'];
  const commit = git(...who, 'commit-tree', '-p', 'gh-pages', '-m', 'Add CNAME', withDomain.trim());
  git('update-ref', 'refs/heads/gh-pages', commit.trim());
  office.build('b');
  expect(await publish()).toMatchObject({ code: 0 });
  expect(await visit(url)).toEqual({ versions: ['b'], faults: [] });
  expect(git('rev-list', '--count', 'gh-pages').trim()).toBe('3');
  const files = git('ls-tree', '-r', '--name-only', 'gh-pages').split('\n');
  expect(files).toEqual(expect.arrayContaining(['CNAME', '_astro/site.a.css']));
  expect(files).not.toContain('notices/a/index.html');
});

test('the same site again is no commit', async () => {
  const before = git('rev-parse', 'gh-pages');
  expect(await publish()).toMatchObject({ code: 0 });
  expect(git('rev-parse', 'gh-pages')).toBe(before);
});

test('ten pushes that are killed leave a whole site; the next one completes', async () => {
  const started = performance.now();
  office.build('whole');
  await publish();
  const took = performance.now() - started;
  for (let round = 0; round < 10; round += 1) {
    office.build(`k${round}`);
    await office.breakOff(took * Math.random());
    deploy();
    expect((await visit(url)).faults, `round ${round}`).toEqual([]);
  }
  office.build('y');
  expect(await publish()).toMatchObject({ code: 0 });
  office.build('z');
  expect(await publish()).toMatchObject({ code: 0 });
  expect(await visit(url)).toEqual({ versions: ['z'], faults: [] });
});

test('one command brings the former site back', async () => {
  expect(await publish('--rollback')).toMatchObject({ code: 0, said: expect.stringMatching(/^✓ 已退回/u) });
  expect(await visit(url)).toEqual({ versions: ['y'], faults: [] });
});

test('what the public does not get yet is told', async () => {
  office.build('late');
  const { code, said } = await office.publish();
  expect([code, said]).toEqual([1, expect.stringMatching(/^✗ 已经传完，但从 .* 取到的不是这个网站.*\n {2}→ /mu)]);
});

test('what a killed run left in the repository of this machine does not stop the next one', async () => {
  const one = openOffice({ kind: 'branch', url, repository, branch: 'gh-pages', wait: 0 });
  one.build('before');
  expect(await one.publish('--no-verify')).toMatchObject({ code: 0 });
  const caches = path.join(one.folder, '.cache', 'publish');
  const cache = path.join(caches, readdirSync(caches)[0] ?? '');
  const kept = path.join(cache, 'repository.git');
  for (const lock of ['site-index.lock', 'shallow.lock', 'refs/heads/published.lock']) {
    writeFileSync(path.join(kept, lock), '');
  }
  writeFileSync(path.join(kept, 'HEAD'), '');
  symlinkSync('999999999 another-boot:1', path.join(cache, 'lock'));
  one.build('after');
  expect(await one.publish('--no-verify')).toMatchObject({ code: 0 });
  deploy();
  expect(await visit(url)).toEqual({ versions: ['after'], faults: [] });
  one.close();
});

test('a branch of something else is left alone', async () => {
  git(
    'update-ref',
    'refs/heads/main',
    git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x',
      'commit-tree',
      '-m',
      'x',
      git('rev-parse', 'gh-pages:about').trim(),
    ).trim(),
  );
  const target = { kind: 'branch', url, repository, branch: 'main' };
  const one = openOffice(target);
  one.build('bad');
  expect(await one.publish()).toMatchObject({ code: 1, said: expect.stringMatching(/^✗ 分支 main 里有别的东西/u) });
  one.close();
  expect(git('log', '--format=%s', 'main').trim()).toBe('x');
});

test('a repository that is not there', async () => {
  const one = openOffice({ kind: 'branch', url, repository: `${repository}x`, branch: 'gh-pages' });
  one.build('bad');
  expect(await one.publish()).toMatchObject({ code: 1, said: expect.stringMatching(/^✗ 没有这个仓库/u) });
  one.close();
});
