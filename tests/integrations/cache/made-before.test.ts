import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { madeBefore } from '#integrations/cache/made-before.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'made-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** What a build of this code gets for these inputs, and whether it had to make it. */
async function build(inputs: readonly (readonly string[])[], code = 'code') {
  const made = madeBefore(folder, code);
  const texts: string[] = [];
  for (const from of inputs) {
    let isNew = false;
    const text = await made.text(from, () => {
      isNew = true;
      return `星空 ${from.join('+')}`;
    });
    texts.push(isNew ? `made ${text}` : text);
  }
  made.dropUnused();
  return texts;
}

test('a text is made once from the same', async () => {
  expect(await build([['a'], ['b']])).toEqual(['made 星空 a', 'made 星空 b']);
  expect(await build([['a'], ['b']])).toEqual(['星空 a', '星空 b']);
});

test('a text that is asked for twice is made once, and one that is kept needs no asking', async () => {
  expect(await build([['a'], ['a']])).toEqual(['made 星空 a', '星空 a']);
  const made = madeBefore(folder, 'code');
  made.keep(['a']);
  made.keep(['never made']);
  made.dropUnused();
  expect(await build([['a']])).toEqual(['星空 a']);
});

test.each<[string, readonly string[], string]>([
  ['another input', ['c'], 'code'],
  ['the same characters in other inputs', ['a', 'b'], 'code'],
  ['other code', ['ab'], 'new code'],
])('a text is made anew from %s', async (_, from, code) => {
  await build([['ab']]);
  expect(await build([from], code)).toEqual([`made 星空 ${from.join('+')}`]);
});

test.each<[string, (written: Buffer) => Buffer | string]>([
  ['cut off', (written) => written.subarray(0, -1)],
  ['cut off in its checksum', (written) => written.subarray(0, 20)],
  ['empty', () => ''],
  ['changed', (written) => Buffer.concat([written.subarray(0, -1), Buffer.from('!')])],
])('a text that is %s is made anew', async (_, damage) => {
  await build([['a']]);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    writeFileSync(file, damage(readFileSync(file)));
  }
  expect(await build([['a']])).toEqual(['made 星空 a']);
  expect(await build([['a']])).toEqual(['星空 a']);
});

test('a text under the name of another is made anew', async () => {
  await build([['a'], ['b']]);
  const [one = '', other = ''] = readdirSync(folder).map((name) => path.join(folder, name));
  writeFileSync(one, readFileSync(other));
  const texts = await build([['a'], ['b']]);
  expect(texts.filter((text) => text.startsWith('made'))).toHaveLength(1);
  expect(texts.map((text) => text.replace('made ', ''))).toEqual(['星空 a', '星空 b']);
});

test('what a build does not use is removed', async () => {
  await build([['a'], ['b']]);
  await build([['b']]);
  expect(readdirSync(folder)).toHaveLength(1);
});
