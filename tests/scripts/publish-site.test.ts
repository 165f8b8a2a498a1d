import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishSite, startSite } from '../../scripts/publish-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds a site that says which one it is, without publishing it. */
async function build(says: string, name = 'dist') {
  const site = await startSite(path.join(root, name));
  writeFileSync(path.join(site.folder, 'index.html'), says);
  // Two sites of one process need names of different milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return site;
}
const publish = async (says: string, name?: string) => publishSite(await build(says, name));

const served = (name = 'dist') => readFileSync(path.join(root, name, 'index.html'), 'utf8');
const stored = () => readdirSync(path.join(root, '.sites'));
const sayings = () => stored().map((name) => readFileSync(path.join(root, '.sites', name, 'index.html'), 'utf8'));

test('what is being built is not served', async () => {
  await publish('first');
  await build('second');
  expect(served()).toBe('first');
});

test('a site is served through a link once it is published', async () => {
  await publish('first');
  expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(served()).toBe('first');
});

test('the link is relative, so that the whole folder can be moved', async () => {
  await publish('first');
  const moved = `${root}-moved`;
  renameSync(root, moved);
  root = moved;
  expect(served()).toBe('first');
});

test('the next site takes the place of the one before, which is kept', async () => {
  await publish('first');
  await publish('second');
  expect(served()).toBe('second');
  expect(sayings().sort()).toEqual(['first', 'second']);
});

test('older sites are removed, and what a failed build left behind', async () => {
  await publish('first');
  await publish('second');
  await build('failed');
  await publish('third');
  expect(sayings().sort()).toEqual(['second', 'third']);
});

test('a folder where the link should be is moved aside and kept as the one before', async () => {
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'dist', 'index.html'), 'by hand');
  await publish('first');
  expect(served()).toBe('first');
  expect(sayings().sort()).toEqual(['by hand', 'first']);
});

test('a folder can be moved aside again by the same process', async () => {
  for (const says of ['by hand', 'by hand again']) {
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    mkdirSync(path.join(root, 'dist'));
    writeFileSync(path.join(root, 'dist', 'index.html'), says);
    await publish('built');
  }
  expect(sayings().sort()).toEqual(['built', 'by hand again']);
});

test('publishing one link leaves the sites of another alone, though its name begins alike', async () => {
  await publish('preview', 'dist-preview');
  await publish('first');
  await publish('second');
  expect([served('dist-preview'), served()]).toEqual(['preview', 'second']);
});

test('nothing but the link and the sites is left in the folder', async () => {
  await publish('first');
  await publish('second');
  expect(readdirSync(root).sort()).toEqual(['.sites', 'dist']);
});

test('a link that points nowhere is replaced', async () => {
  await publish('first');
  rmSync(path.join(root, '.sites'), { recursive: true });
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
  await publish('second');
  expect(served()).toBe('second');
});
