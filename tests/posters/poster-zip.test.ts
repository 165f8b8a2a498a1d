import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '#posters/poster-zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
const contents = [Buffer.alloc(70_000, 'a'), Buffer.from('b'), Buffer.alloc(0)];
const entries = ['main-event 主场.png', 'talk 报告.png', 'none.png'].map((name, index) => {
  const file = path.join(folder, `${index}.png`);
  writeFileSync(file, contents[index] ?? '');
  return { name, path: file };
});

test('holds each file whole, under its Chinese name', () => {
  const zip = path.join(folder, 'a.zip');
  writeZip(zip, entries, '2023-09-17');
  const read = unzipSync(readFileSync(zip));
  expect(Object.keys(read)).toEqual(entries.map(({ name }) => name));
  expect(Object.values(read).map((bytes) => Buffer.from(bytes))).toEqual(contents);
});

test('has the same bytes in any time zone', () => {
  const write = (zone: string) => {
    const zip = path.join(folder, `${zone.replace('/', '-')}.zip`);
    const call = `import('#posters/poster-zip.ts').then(({ writeZip }) => writeZip(${JSON.stringify(zip)}, ${JSON.stringify(entries)}, '2023-09-17'))`;
    execFileSync(process.execPath, ['--input-type=module', '-e', call], { env: { ...process.env, TZ: zone } });
    return readFileSync(zip);
  };
  const [here, there] = [write('Pacific/Auckland'), write('America/Los_Angeles')];
  expect(here.equals(there)).toBe(true);
  // 17 September 2023, noon, as MS-DOS writes it (APPNOTE.TXT, 4.4.6): behind version, flags and method.
  expect([here.readUInt16LE(12), here.readUInt16LE(10)]).toEqual([((2023 - 1980) << 9) | (9 << 5) | 17, 12 << 11]);
});
