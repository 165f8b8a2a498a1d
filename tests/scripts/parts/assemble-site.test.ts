import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { acrossParts } from '../../../scripts/parts/across-parts.ts';
import { assembleSite } from '../../../scripts/parts/assemble-site.ts';
import { keyOfPart, partFolder, recordPart, soundFiles } from '../../../scripts/parts/part-folder.ts';

const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
const whole = { address, campaigns: [], words: [] };
const [guyuan, hub] = ['guyuan-2023', 'hub'];
const keys = new Map([
  [guyuan, 'k1'],
  [hub, 'k2'],
]);

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

async function aPart(part: string, key: string, files: Readonly<Record<string, string>>, references: object = []) {
  for (const [file, text] of Object.entries(files)) write(path.join(partFolder(part), 'site', file), text);
  write(path.join(partFolder(part), 'references.json'), JSON.stringify(references));
  write(path.join(partFolder(part), 'search.json'), '[]');
  await recordPart(partFolder(part), key);
}

const page = (body = '') => `<html><body>${body}</body></html>`;
let folder = '';
beforeEach(async () => {
  const [root, before] = [mkdtempSync(path.join(tmpdir(), 'parts-')), process.cwd()];
  process.chdir(root);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(root, { recursive: true });
  });
  folder = path.join(root, 'site');
  mkdirSync(folder);
  await aPart(guyuan, 'k1', { 'guyuan-2023/index.html': page(), 'guyuan-2023/sitemap-0.xml': '', '_astro/a.js': 'a' });
  await aPart(hub, 'k2', { 'index.html': page('<p id="list"></p>'), 'sitemap-0.xml': '', '_astro/a.js': 'a' });
});

const refused = () =>
  assembleSite(folder, keys, whole).then(
    () => 'assembled',
    (error: Error) => error.message,
  );

test('a part of another key, or none, is asked for', async () => {
  await aPart(guyuan, 'old', {});
  expect(await refused()).toContain('guyuan-2023 还没有生成，或者是旧的');
  rmSync(partFolder(hub), { recursive: true });
  expect(await refused()).toContain('guyuan-2023、hub 还没有生成');
});

test('a part with a file that was cut off is refused', async () => {
  truncateSync(path.join(partFolder(guyuan), 'site/guyuan-2023/index.html'), 3);
  expect(await refused()).toContain('guyuan-2023 不完整');
});

test('two parts may have the same file, and no other of its name', async () => {
  await aPart(guyuan, 'k1', { '_astro/a.js': 'b' });
  expect(await refused()).toContain('hub 和 guyuan-2023 都有 _astro/a.js，却不一样');
});

test('what an older part left beside the files of the newer one goes', async () => {
  write(path.join(partFolder(guyuan), 'site/guyuan-2023/old.html'), page());
  expect(await soundFiles(guyuan)).toEqual(['_astro/a.js', 'guyuan-2023/index.html', 'guyuan-2023/sitemap-0.xml']);
  expect(() => readFileSync(path.join(partFolder(guyuan), 'site/guyuan-2023/old.html'))).toThrow('ENOENT');
  expect(keyOfPart(guyuan)).toBe('k1');
});

test.each<[string, object, readonly string[]]>([
  ['to a page that is there', { target: '/kpr/', kind: 'link' }, []],
  ['to a place in it that is there', { target: '../#list', kind: 'link' }, []],
  ['to a place in it that is not', { target: '/kpr/#lists', kind: 'link' }, ['anchor-missing']],
  ['to a page that is in no part', { target: 'https://kepu.example/kpr/gone/', kind: 'link' }, ['link-broken']],
  ['to a script that is in no part', { target: '/kpr/_astro/b.js', kind: 'asset' }, ['asset-missing']],
])('a reference of one part %s in another', async (_, reference, codes) => {
  write(path.join(folder, 'index.html'), page('<p id="list"></p>'));
  await aPart(guyuan, 'k1', {}, [{ from: '/kpr/guyuan-2023/', ...reference }]);
  const files = new Set(['index.html', '_astro/a.js', 'sitemap-0.xml', 'guyuan-2023/sitemap-0.xml']);
  expect((await acrossParts(folder, [guyuan, hub], files, address)).map(({ code }) => code)).toEqual(codes);
});

test('the sitemap of each part is there', async () => {
  const found = await acrossParts(folder, [guyuan, hub], new Set(['sitemap-0.xml']), address);
  expect(found).toMatchObject([
    { code: 'page-missing', message: expect.stringContaining('/kpr/guyuan-2023/sitemap-0.xml') },
  ]);
});
