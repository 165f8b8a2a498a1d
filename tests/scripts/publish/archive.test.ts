import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeArchive } from '../../../scripts/publish/archive.ts';
import { hashesOf } from '../../../scripts/publish/published.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a site is one file with the same bytes each time', async () => {
  const site = path.join(folder, 'site');
  mkdirSync(path.join(site, 'a'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), '科普'.repeat(100_000));
  writeFileSync(path.join(site, 'a', 'poster.png'), Buffer.alloc(300_000, 7));
  const files = await hashesOf(site);
  const [one, two] = ['one.zip', 'two.zip'].map((name) => path.join(folder, name));
  for (const to of [one, two]) await writeArchive(site, files, to ?? '');
  const bytes = readFileSync(one ?? '');
  expect(readFileSync(two ?? '').equals(bytes)).toBe(true);
  const unpacked = unzipSync(bytes);
  expect(Object.keys(unpacked)).toEqual(['a/poster.png', 'index.html']);
  expect(strFromU8(unpacked['index.html'] ?? new Uint8Array())).toBe('科普'.repeat(100_000));
  expect(readdirSync(folder).sort()).toEqual(['one.zip', 'site', 'two.zip']);
});

test('more files than a ZIP file can have are refused, and nothing is left', async () => {
  const files = Object.fromEntries(Array.from({ length: 65_536 }, (_, index) => [`${index}`, '']));
  await expect(writeArchive(folder, files, path.join(folder, 'big.zip'))).rejects.toThrow('网站太大，一个 zip 装不下');
  expect(readdirSync(folder)).not.toContain('big.zip');
});
