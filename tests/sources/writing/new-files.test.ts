import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFiles } from '#sources/writing/new-files.ts';
import { aContentFolder } from '../content-folder.ts';

const everything = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const file = (name: string) => ({ path: `city/activities/${name}`, content: `${name}\n` });

test('files are written into folders that are made for them', () => {
  const root = aContentFolder({});
  writeNewFiles(root, [file('a.json'), file('b.json')]);
  expect(everything(root)).toEqual(['city', 'city/activities', 'city/activities/a.json', 'city/activities/b.json']);
  expect(readFileSync(path.join(root, 'city/activities/b.json'), 'utf8')).toBe('b.json\n');
});

test('the root may be reached through a link', () => {
  const root = aContentFolder({});
  const link = `${root}-link`;
  symlinkSync(root, link, 'dir');
  writeNewFiles(link, [file('a.json')]);
  rmSync(link);
  expect(existsSync(path.join(root, 'city/activities/a.json'))).toBe(true);
});

test.each([
  ['is there already', file('kept.json'), '已经有了'],
  ['differs in nothing from one before', file('a.json'), '已经有了'],
  ['has a name that is too long', file(`${'x'.repeat(300)}.json`), 'ENAMETOOLONG'],
  ['lies below a file', { path: 'city/activities/kept.json/x.json', content: '' }, 'kept.json'],
  ['leads out of the root', { path: '../x.json', content: '' }, '../x.json'],
  ['leads out of its folder', { path: 'city/activities/../../x.json', content: '' }, 'x.json'],
  ['has a path of its own', { path: path.resolve('/x.json'), content: '' }, 'x.json'],
  ['lies behind a link', { path: 'linked/x.json', content: '' }, '快捷方式'],
  ['lies behind a link, deeper', { path: 'linked/new/x.json', content: '' }, '快捷方式'],
])('nothing is written when a file %s', (_, wrong, message) => {
  const root = aContentFolder({ 'city/activities/kept.json': 'kept' });
  const elsewhere = aContentFolder({});
  symlinkSync(elsewhere, path.join(root, 'linked'), 'dir');
  const before = everything(root);
  expect(() => writeNewFiles(root, [file('a.json'), wrong, file('c.json')])).toThrow(message);
  expect([everything(root), everything(elsewhere)]).toEqual([before, []]);
  expect(readFileSync(path.join(root, 'city/activities/kept.json'), 'utf8')).toBe('kept');
});

test('folders that were made for nothing go again', () => {
  const root = aContentFolder({});
  mkdirSync(path.join(root, 'city'));
  expect(() => writeNewFiles(root, [file('a.json'), file('a.json')])).toThrow('什么也没有写');
  expect(everything(root)).toEqual(['city']);
});

test('a file is written over only where it still says what is known of it; else none is', () => {
  const root = aContentFolder({ 'a.json': '一', 'b.json': '二' });
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const files = [
    { path: 'a.json', content: '新的一', replaces: '一' },
    { path: 'b.json', content: '新的二', replaces: '别的' },
  ];
  expect(() => writeNewFiles(root, files)).toThrow(/b\.json 刚才有人改过；这一次什么也没有写。/u);
  expect([read('a.json'), read('b.json'), readdirSync(root)]).toEqual(['一', '二', ['a.json', 'b.json']]);
  writeNewFiles(root, files.slice(0, 1));
  expect(read('a.json')).toBe('新的一');
});
