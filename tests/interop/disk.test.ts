import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, project, startBuild } from '../site/running-build.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const origins = ['https://one.example', 'https://two.example'] as const;

/** What is where the site is served and where it is built: each on the small disk once, apart from the project. */
describe.each([
  ['the folder of the sites', 'sites'],
  ['the folder where sites are built', 'builds'],
] as const)('%s is on a small disk', (_, where) => {
  let root = '';
  let disk: SmallDisk;
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'disk-'));
    const builds = path.join(project, '.cache', 'builds');
    mkdirSync(builds, { recursive: true });
    disk = await mountSmallDisk(where === 'sites' ? root : builds, '32M', project);
  });
  afterAll(() => {
    disk?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const build = (origin: string) =>
    startBuild({ OUT_DIR: path.join(root, 'dist'), SITE_ORIGIN: origin }, project, disk.launcher).ended;
  const out = () => (where === 'sites' ? disk.seen('dist') : path.join(root, 'dist'));
  const refusal = (reason: string, cure: string) => ({
    code: 1,
    errors: expect.stringMatching(new RegExp(`^✗ ${reason}，没有生成网站；原来的网站不变。\n  → ${cure}`, 'mu')),
  });

  test('a build moves its site over', async () => {
    expect(await build(origins[0])).toMatchObject({ code: 0 });
    expect(Object.keys(bytesOf(out()))).toContain('index.html');
  });

  test('a build that fills the disk leaves the site before and says so; with room again the next one succeeds', async () => {
    const before = bytesOf(out());
    disk.run('head -c 1000M /dev/zero >ballast || true; truncate -s -500K ballast');
    expect(await build(origins[1])).toMatchObject(refusal('磁盘满了', '腾出空间再运行'));
    expect(bytesOf(out())).toEqual(before);
    disk.run('rm ballast');
    expect(await build(origins[1])).toMatchObject({ code: 0 });
    expect(bytesOf(out())).not.toEqual(before);
  });

  test('a build on a disk that cannot be written leaves the site before and says so', async () => {
    const before = bytesOf(out());
    disk.run('mount -o remount,ro .');
    expect(await build(origins[0])).toMatchObject(refusal('文件夹不能写', '检查它的权限和所在的磁盘'));
    expect(bytesOf(out())).toEqual(before);
    disk.run('mount -o remount,rw .');
    expect(await build(origins[0])).toMatchObject({ code: 0 });
    expect(readdirSync(path.dirname(out())).sort()).toEqual(['.sites', 'dist']);
  });
});
