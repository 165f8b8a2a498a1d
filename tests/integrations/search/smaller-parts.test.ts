import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signature, smallerParts } from '#integrations/search/smaller-parts.ts';
import { type OpenIndex, openIndex } from '../../search/pagefind-in-node.ts';

/** Runs of Han characters and words of letters, as an index holds them: many begin alike. */
const pages = Array.from({ length: 120 }, (_, page) =>
  Array.from({ length: 200 }, (_, at) => {
    const number = (page * 7919 + at * at * 31 + at * 613) % 4800;
    const word = String.fromCodePoint(0x4e00 + (number % 90), 0x5b00 + (number % 160), 0x6c00 + (number % 13));
    return at % 3 === 0 ? `qz${number.toString(24)}` : word;
  }),
);

let asMade: readonly IndexFile[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'smaller-parts-'));
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [page, words] of pages.entries())
    await index?.addCustomRecord({ url: `/${page}/`, content: words.join(' '), language: 'unknown' });
  asMade = (await index?.getFiles())?.files ?? [];
  await index?.deleteIndex();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(name: string, files: readonly IndexFile[]): Promise<OpenIndex> {
  const tables = { path: 'query.json', content: Buffer.from('{"folds":"","words":[],"isWhole":false,"kinds":[]}') };
  for (const { path: file, content } of [...files, tables]) {
    const target = path.join(folder, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return openIndex(path.join(folder, name));
}

const partsOf = (files: readonly IndexFile[]) => files.filter(({ path }) => path.endsWith('.pf_index'));

test('parts of an index become several of at most 24 KB, with which each word finds what it found', async () => {
  const cut = smallerParts(asMade);
  const sizes = partsOf(cut).map(({ content }) => gunzipSync(content).length - signature.length);
  expect(partsOf(cut).length).toBeGreaterThan(2 * partsOf(asMade).length);
  expect(Math.max(...sizes)).toBeLessThan(24.1 * 1024);
  const [before, after] = [await opened('before', asMade), await opened('after', cut)];
  // Neighbours in their order: the last and the first ones of parts are among them.
  const words = [...new Set(pages.flat())].sort();
  const some = words.filter((_, at) => at % 293 < 2);
  for (const query of [...some, ...some.map((word) => word.slice(0, 3))]) {
    const found = async (index: OpenIndex) => (await index.search(query)).map(({ url }) => url);
    expect(await found(after), query).toEqual(await found(before));
  }
  await before.close();
  await after.close();
});

test('the same index is cut into the same files, and its table has a name of its own', () => {
  const [one, other] = [smallerParts(asMade), smallerParts(asMade)];
  expect(one).toEqual(other);
  const table = (files: readonly IndexFile[]) => files.find(({ path }) => path.endsWith('.pf_meta'))?.path;
  expect(table(one)).not.toBe(table(asMade));
});

test('an index without its table is refused', () => {
  expect(() => smallerParts(asMade.filter(({ path }) => !path.endsWith('.pf_meta')))).toThrow('no pf_meta');
});
