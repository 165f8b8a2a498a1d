import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { OtherWords } from '#domain/search/other-words.ts';
import { type MadeBefore, madeAnew } from '#integrations/cache/made-before.ts';
import { indexPages } from '#integrations/search/search-index.ts';
import { writtenPages } from './written-pages.ts';

let siteDir = '';
beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'kept-indexes-'));
  onTestFinished(() => rmSync(siteDir, { recursive: true }));
});

function write(file: string, { text = '正文。', around = '', mark = '城市:渭南' }) {
  mkdirSync(path.join(siteDir, file), { recursive: true });
  const marks = `<span data-pagefind-filter="${mark}"></span><span data-pagefind-meta="title:题目"></span>`;
  const body = `<main data-pagefind-body><p>${text}</p><div hidden data-pagefind-ignore="index">${marks}</div></main>`;
  writeFileSync(path.join(siteDir, file, 'index.html'), `<html><body>${around}${body}</body></html>`);
}

const sections = ['', 'guyuan-2023', 'weinan-2023'];
const build = async (made: MadeBefore, words: OtherWords) =>
  indexPages(writtenPages(siteDir), { outDir: siteDir, sections, hub: true, words, made });

function bytes() {
  const files = readdirSync(siteDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [`${parentPath}/${name}`, readFileSync(path.join(parentPath, name), 'base64')]),
  );
}

/** Keeps texts as madeBefore() does, and lists the sections whose index is made. */
function remembering(texts: Map<string, string>) {
  const anew: string[] = [];
  const made: MadeBefore = {
    ...madeAnew,
    text: async (from, make) => {
      const key = JSON.stringify(from);
      const [kind, order = ''] = from;
      if (kind === 'index' && !texts.has(key)) anew.push((JSON.parse(order) as { section: string }).section || 'hub');
      const text = texts.get(key) ?? (await make());
      texts.set(key, text);
      return text;
    },
  };
  return { made, anew };
}

const hall = 'weinan-2023/venues/hall';

test.each<[string, () => void, OtherWords, readonly string[]]>([
  ['what the index does not hold of a page', () => write(hall, { around: '<nav>导航</nav>' }), [], []],
  ['the text of a page', () => write(hall, { text: '改过的正文。' }), [], ['hub', 'weinan-2023']],
  ['the words', () => undefined, [['内容', '正文']], ['hub', 'guyuan-2023', 'weinan-2023']],
])(
  'after a change of %s only the indexes that hold it are made, and all have the bytes of whole ones',
  async (_, edit, words, made) => {
    for (const page of ['guyuan-2023/activities/food', hall, 'weinan-2023/venues/park']) write(page, {});
    const texts = new Map<string, string>();
    await build(remembering(texts).made, []);
    edit();
    const again = remembering(texts);
    await build(again.made, words);
    expect(again.anew).toEqual(made);
    const found = bytes();
    await build(madeAnew, words);
    expect(found).toEqual(bytes());
  },
);
