import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { traditionalScript, writeTraditionalScripts } from '#integrations/zh-hant/traditional-scripts.ts';
import { traditionalText } from '#integrations/zh-hant/traditional-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a script and all that it imports get a version with Traditional texts, no other does', async () => {
  writeFileSync(path.join(folder, 'a.js'), 'import"./b.js";say(`还没有收藏`)');
  writeFileSync(path.join(folder, 'b.js'), 'import{t as e}from"./c.js";import("./d.js")');
  for (const name of ['c.js', 'd.js', 'search.js']) writeFileSync(path.join(folder, name), '');
  await writeTraditionalScripts(folder, ['a.js'], traditionalText());
  const written = path.join(folder, 'zh-hant');
  expect(readdirSync(written).sort()).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
  expect(readFileSync(path.join(written, 'a.js'), 'utf8')).toBe('import"./b.js";say(`還沒有收藏`)');
});

test('it lies beside the other one', () => {
  expect(traditionalScript('/kpr/_astro/a.b_c.js')).toBe('/kpr/_astro/zh-hant/a.b_c.js');
  expect(traditionalScript('/kpr/other.js')).toBe('/kpr/other.js');
});
