import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openPageCache, sealPageCache } from '../../../scripts/site/page-cache.ts';

let root = '';
let link = '';
const page = 'dist/index.html';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pages-'));
  link = path.join(root, 'site');
  mkdirSync(link);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

const open = (of = link) => openPageCache(of, path.join(root, 'caches'));

/** A cache as a finished build leaves it. */
async function leave(of = link): Promise<string> {
  const folder = await open(of);
  for (const file of [page, 'incremental-build.json', 'data-store.json']) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'content');
  }
  await sealPageCache(of, folder);
  return folder;
}

test('the pages of a finished build last, and nothing else of its cache', async () => {
  const folder = await leave();
  expect(await open()).toBe(folder);
  expect(existsSync(path.join(folder, page))).toBe(true);
  expect(existsSync(path.join(folder, 'incremental-build.json'))).toBe(true);
  expect(existsSync(path.join(folder, 'data-store.json'))).toBe(false);
});

test.each<[string, (folder: string) => void]>([
  ['cut off', (folder) => truncateSync(path.join(folder, page), 3)],
  ['written to', (folder) => writeFileSync(path.join(folder, page), 'CONTENT')],
  ['without a page', (folder) => rmSync(path.join(folder, page))],
  ['without its seal', (folder) => rmSync(`${folder}.seal`)],
  ['with a damaged seal', (folder) => writeFileSync(`${folder}.seal`, '{"files":')],
])('a cache that is %s is thrown away', async (_, damage) => {
  const folder = await leave();
  damage(folder);
  await open();
  expect(existsSync(folder)).toBe(false);
});

test('a build that does not finish leaves a cache that the next one throws away', async () => {
  const folder = await leave();
  await open();
  await open();
  expect(existsSync(folder)).toBe(false);
});

test('caches of links that are gone are removed, those of others stay', async () => {
  const other = path.join(root, 'other');
  mkdirSync(other);
  const [kept, gone] = [await leave(), await leave(other)];
  rmSync(other, { recursive: true });
  await open(path.join(root, 'third'));
  expect([kept, gone].map((folder) => existsSync(folder))).toEqual([true, false]);
});

test('a build that starts at the same time as another does not lose its cache, though its link is gone', async () => {
  for (let round = 0; round < 300; round += 1) {
    const folder = await leave();
    rmSync(link, { recursive: true });
    const other = open(path.join(root, 'third'));
    // The second comes in a few turns of the event loop later, another number each round.
    for (let turn = 0; turn < round % 12; turn += 1) await new Promise(setImmediate);
    await open();
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'data-store.json'), 'content');
    await other;
    expect(existsSync(path.join(folder, 'data-store.json'))).toBe(true);
    mkdirSync(link);
  }
});
