import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outDirOf } from '../../../scripts/site/out-dir.ts';
import { validContent, writeContent } from '../../sources/content-folder.ts';

/** A home folder that holds a project with its content. */
let home = '';
let project = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'home-')));
  project = path.join(home, 'work', 'project');
  writeContent(path.join(project, 'content'), validContent);
  for (const name of ['src/pages', 'node_modules/astro', '.git/objects', '.cache/builds', 'public', 'scripts']) {
    mkdirSync(path.join(project, name), { recursive: true });
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const around = (content = path.join(project, 'content')) => ({
  project,
  content,
  posters: path.join(project, '.cache', 'posters'),
  home,
});
const place = (outDir: string, content?: string) => outDirOf(outDir, around(content));
const link = (target: string, name: string) => symlinkSync(target, path.join(project, name), 'dir');

describe('a site may lie', () => {
  test.each([
    ['dist', 'dist'],
    ['dist/', 'dist'],
    ['./out//site/', 'out/site'],
    ['网站 #1 100%?', '网站 #1 100%?'],
    ['.cache/test-site/plain', '.cache/test-site/plain'],
    ['contents', 'contents'],
    ['../../site', '../../site'],
  ])('at %s', (outDir, expected) => {
    expect(place(outDir)).toBe(path.join(project, expected));
  });

  test('in the home folder, and in a folder that is reached through a link', () => {
    expect(place(path.join(home, 'site'))).toBe(path.join(home, 'site'));
    mkdirSync(path.join(home, 'disk'));
    link(path.join(home, 'disk'), 'elsewhere');
    expect(place('elsewhere/dist')).toBe(path.join(project, 'elsewhere', 'dist'));
  });
});

describe('a site never takes the place of', () => {
  test.each([
    ['the project', '.', '项目文件夹'],
    ['the project, the long way round', 'dist/..', '项目文件夹'],
    ['what holds the project', '..', '项目文件夹'],
    ['the home folder', '../../..', '主文件夹'],
    ['the root of the disk', '/', '磁盘的根'],
    ['the content folder', 'content', '内容文件夹'],
    ['the content folder, with a slash', 'content/', '内容文件夹'],
    ['the content folder, the long way round', 'src/../content/.', '内容文件夹'],
    ['a folder in the content folder', 'content/campaigns/guyuan-2023', '内容文件夹'],
    ['a new folder in the content folder', 'content/site', '内容文件夹'],
    ['the source code', 'src', 'src'],
    ['a folder in the source code', 'src/pages/site', 'src'],
    ['what is copied into each site', 'public/site', 'public'],
    ['the packages', 'node_modules', 'node_modules'],
    ['a folder in the packages', 'node_modules/site', 'node_modules'],
    ['the history', '.git', '.git'],
    ['a folder in the history', '.git/site', '.git'],
    ['the caches', '.cache', '.cache'],
    ['the workshop', '.cache/builds/site', '.cache'],
    ['the posters', '.cache/posters', '.cache'],
    ['the sites', '.sites', '.sites'],
    ['a folder in the sites', '.sites/dist', '.sites'],
    ['a folder in the sites, in other letters', '.SITES/dist', '.sites'],
  ])('%s', (_, outDir, what) => {
    expect(() => place(outDir)).toThrow(what);
    expect(() => place(outDir)).toThrow(/^OUT_DIR=.*没有生成网站，什么也没有动。\n {2}→ /u);
  });
});

describe('a site never takes the place of, wherever it is,', () => {
  test('the content folder, or of what holds it', () => {
    const content = path.join(home, 'data', 'content');
    mkdirSync(content, { recursive: true });
    for (const outDir of ['../../data/content', '../../data', '../../data/content/site']) {
      expect(() => place(outDir, content)).toThrow('内容文件夹');
    }
  });

  test('a content folder that is not there yet', () => {
    for (const outDir of ['nothing', 'nothing/site']) {
      expect(() => place(outDir, path.join(project, 'nothing'))).toThrow('内容文件夹');
    }
  });

  test('the folder that a link of the content leads to, the link, or a folder reached through one', () => {
    const content = path.join(home, 'data');
    mkdirSync(content);
    link(content, 'linked');
    for (const outDir of [content, 'linked', 'linked/site', `${content}/site`]) {
      expect(() => place(outDir, path.join(project, 'linked'))).toThrow('内容文件夹');
    }
    link(path.join(project, 'content'), 'other-name');
    expect(() => place('other-name/site')).toThrow('内容文件夹');
  });

  test('something below a file', () => {
    writeFileSync(path.join(project, 'file'), '');
    for (const outDir of ['file/dist', 'file/below/dist']) expect(() => place(outDir)).toThrow('不是文件夹');
  });
});

describe('a site never has', () => {
  test.each([
    ['a line break', 'dist\n'],
    ['NUL', 'di\0st'],
    ['nothing but spaces', '  '],
    ['a space at its end', 'dist '],
    ['a home folder that the shell left as it is', '~/site'],
    ['300 letters', 'a'.repeat(300)],
  ])('a name with %s', (_, outDir) => {
    expect(() => place(outDir)).toThrow(/没有生成网站，什么也没有动。\n {2}→ /u);
  });
});

/** Every path below the home folder with what is there. */
const everything = () =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = path.join(home, name);
      const found = lstatSync(file);
      return [name, found.isFile() ? readFileSync(file, 'utf8') : found.isSymbolicLink() ? readlinkSync(file) : '/'];
    });

/** Runs the build in the project of this test. */
function build(settings: Readonly<Record<string, string>>) {
  const command = [path.resolve('scripts/run.mjs'), 'build'];
  const env = { ...process.env, HOME: home, USERPROFILE: home, ...settings };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: project, env, encoding: 'utf8' });
  return { status, stderr };
}

test('a build that would replace the content, or a folder of someone else, ends before it touches anything', () => {
  writeContent(project, { 'dist/index.html': 'by hand', 'content/campaigns/guyuan-2023/campaign.json': 'broken' });
  const before = everything();
  for (const outDir of ['content', 'dist', '']) {
    const { status, stderr } = build({ OUT_DIR: outDir, CAMPAIGN: 'guyuan-2023' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^✗ OUT_DIR=[^\n]*没有动。\n {2}→ [^\n]+\n$/u)]);
  }
  expect(everything()).toEqual(before);
  expect(existsSync(path.join(project, '.sites'))).toBe(false);
});
