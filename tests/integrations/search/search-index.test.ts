import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { nameTerm } from '#domain/search/query.ts';
import { indexPages } from '#integrations/search/search-index.ts';
import type { Chosen } from '#islands/search/engine.ts';
import { openIndex } from '../../search/pagefind-in-node.ts';
import { writtenPages } from './written-pages.ts';

let siteDir = '';
beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'search-index-'));
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function write(file: string, html: string) {
  mkdirSync(path.dirname(path.join(siteDir, file)), { recursive: true });
  writeFileSync(path.join(siteDir, file), html);
}

const aPage = (title: string, text: string, filters: readonly string[] = []) => `<!doctype html>
<html lang="zh-Hans"><head><title>x</title></head><body><nav>导航栏</nav><main data-pagefind-body><h1>${title}</h1><p>${text}</p>
<div hidden data-pagefind-ignore="index">${filters.map((filter) => `<span data-pagefind-filter="${filter}"></span>`).join('')}
<span data-pagefind-meta="title:${title}"></span></div></main></body></html>`;

function writeTwoCities() {
  write('guyuan-2023/activities/food/index.html', aPage('食品安全进万家', '快检车开到广场。', ['城市:固原']));
  write('weinan-2023/venues/hall/index.html', aPage('渭南科技馆', '二楼有报告厅。', ['城市:渭南']));
  write('guyuan-2023/index.html', '<html><body><main><h1>固原科普日</h1></main></body></html>');
}

const build = async (...sections: string[]) => indexPages(writtenPages(siteDir), { outDir: siteDir, sections });

async function urls(section: string, query: string, chosen?: Chosen) {
  const index = await openIndex(path.join(siteDir, section, 'pagefind'));
  try {
    return (await index.search(query, chosen)).map(({ url }) => url).sort();
  } finally {
    await index.close();
  }
}

/** The pages that each query finds in the whole site; the index is opened once. */
async function found(queries: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const index = await openIndex(path.join(siteDir, 'pagefind'));
  const pages: Record<string, readonly string[]> = {};
  for (const query of queries) pages[query] = (await index.search(query)).map(({ url }) => url).sort();
  await index.close();
  return pages;
}

/** The same pages for each query. */
const each = (queries: readonly string[], ...pages: readonly string[]) =>
  Object.fromEntries(queries.map((query) => [query, pages]));

function filesIn(folder: string) {
  const root = path.join(siteDir, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

test('a campaign has its own pages under addresses of its own, and the hub has all', async () => {
  writeTwoCities();
  const built = await build('', 'guyuan-2023', 'weinan-2023');
  expect(built.map(({ section, pages }) => [section, pages])).toEqual([
    ['', 2],
    ['guyuan-2023', 1],
    ['weinan-2023', 1],
  ]);
  expect(await urls('guyuan-2023', '')).toEqual(['/activities/food/']);
  expect(await urls('', '')).toEqual(['/guyuan-2023/activities/food/', '/weinan-2023/venues/hall/']);
});

test('pages that mark nothing for search are left out, and so is what stands around the marked part', async () => {
  writeTwoCities();
  await build('');
  expect(await found(['固原科普日', '导航'])).toEqual(each(['固原科普日', '导航']));
});

test('words are found across the lines of a text, but not joined to the next labelled line or item', async () => {
  write('a/wrapped/index.html', aPage('排队领号', '来馆请先在门口<br>\n领号，再到二楼<br>\n排队。'));
  write(
    'a/lines/index.html',
    aPage('一行一条', '时间：周五上午<br>\n地点：二楼报告厅<br>\n一、带水杯<br>\n二、带帽子'),
  );
  await build('');
  const within = ['门口领号', '口领', '到二楼排队', '请先在门口领号'];
  const across = ['午地', '厅一', '水杯二'];
  expect(await found([...within, ...across])).toEqual({ ...each(within, '/a/wrapped/'), ...each(across) });
});

/** Queries by what they are. */
const ways = {
  'the middle of a compound': '品安',
  'a word of the text': '快检',
  'a character that ends a clause': '场',
  'a Traditional spelling': '食品安全進萬家',
  'pinyin of a word': 'anquan',
  'pinyin of two words': 'shipinanquan',
  'pinyin of a pair within words': 'pinan',
  initials: 'spaq',
};

test('a page is found by parts of words, in other spellings and by its pinyin', async () => {
  writeTwoCities();
  await build('');
  const queries = Object.values(ways);
  expect(await found(queries)).toEqual(each(queries, '/guyuan-2023/activities/food/'));
});

test('characters that few keyboards have are found as they are typed', async () => {
  write('a/index.html', aPage('CO₂ 去哪了', '水温 25℃，面积 3 m²'));
  write('b/index.html', aPage('二氧化碳', '水温'));
  await build('');
  const typed = ['CO₂', 'co2', 'ｃｏ２', '25℃', '25°C'];
  expect(await found(typed)).toEqual(each(typed, '/a/'));
});

test('filters carry the words of the marks, punctuation included', async () => {
  write('a/index.html', aPage('甲', '一', ['专项:“科普文化进万家”, 第1批: [甲]']));
  write('b/index.html', aPage('乙', '一'));
  await build('');
  expect(await urls('', '', { 专项: ['“科普文化进万家”, 第1批: [甲]'] })).toEqual(['/a/']);
});

test('the terms for the index stay out of the text that a snippet is cut from', async () => {
  writeTwoCities();
  await build('');
  const index = await openIndex(path.join(siteDir, 'pagefind'));
  const [found] = await index.search('渭南');
  await index.close();
  expect(found?.content).toBe('渭南科技馆　二楼有报告厅。');
  expect(found?.meta['title']).toBe('渭南科技馆');
});

test('buttons, banners, hidden twins and rows of other activities are not searched', async () => {
  const chrome =
    '<a class="button">加入日历</a><p class="notice-banner">示例</p><span class="visually-hidden">读屏</span>';
  write('a/index.html', aPage('甲', `正文${chrome}<article class="ticket"><h3>别的活动</h3></article>`));
  await build('');
  const around = ['日历', '示例', '读屏', '别的'];
  expect(await found(['正文', ...around])).toEqual({ 正文: ['/a/'], ...each(around) });
});

test('a page is not found by the names of its files', async () => {
  write('a/index.html', aPage('甲', '<img src="/a/sweet-ougan/poster.png" alt="海报">正文'));
  await build('');
  expect(await found(['ougan', 'poster', '海报'])).toEqual(each(['ougan', 'poster', '海报']));
});

test('titles are kept that look like markup', async () => {
  const titles = ['画一张<svg>图', '用<img>标签', '写</dt>和</dd>'];
  for (const [order, title] of titles.entries()) {
    const mark = `<span data-pagefind-meta="title:${title}"></span>`;
    const html = `<html><body><main data-pagefind-body><p>正文</p>${mark}<svg></svg></main></body></html>`;
    write(`${order}/index.html`, html);
  }
  await build('');
  const index = await openIndex(path.join(siteDir, 'pagefind'));
  const shown = (await index.search('正文')).map(({ url, meta }) => [url, meta['title']] as const).sort();
  await index.close();
  expect(shown).toEqual(titles.map((title, order) => [`/${order}/`, title]));
});

test('the served page is not touched', async () => {
  const html = aPage('渭南科技馆', '二楼有报告厅。');
  write('hall/index.html', html);
  await build('');
  expect(readFileSync(path.join(siteDir, 'hall/index.html'), 'utf8')).toBe(html);
});

test('nothing of an earlier index stays behind', async () => {
  writeTwoCities();
  write('pagefind/fragment/zh_old.pf_fragment', 'old');
  await build('');
  expect(filesIn('pagefind')).not.toContain('fragment/zh_old.pf_fragment');
});

test('the same pages give the same bytes', async () => {
  writeTwoCities();
  const contents = () =>
    filesIn('pagefind').map((file) => [file, readFileSync(path.join(siteDir, 'pagefind', file), 'base64')]);
  await build('');
  const first = contents();
  await build('');
  expect(contents()).toEqual(first);
});

test('a hub finds the whole texts of a small campaign, and the beginnings of those of a large one', async () => {
  const late = `${'字'.repeat(300)}。末了的话。`;
  write('guyuan-2023/small/index.html', aPage('小', late));
  write('weinan-2023/large/index.html', aPage('大', late));
  write('weinan-2023/other/index.html', aPage('长', '。'.repeat(500_000)));
  await indexPages(writtenPages(siteDir), { outDir: siteDir, sections: ['', 'weinan-2023'], hub: true });
  expect(await urls('', '末了的话')).toEqual(['/guyuan-2023/small/']);
  expect(await urls('', '大')).toEqual(['/weinan-2023/large/']);
  expect(await urls('weinan-2023', '末了的话')).toEqual(['/large/']);
});

test('kinds are known, counted and chosen before any filter is loaded; every other filter loads all', async () => {
  write('a/index.html', aPage('科技馆的一天', '看展品。', ['城市:固原', '类别:活动', '区县:原州区']));
  write('b/index.html', aPage('固原科技馆', '看展品。', ['城市:固原', '类别:场馆', '区县:西吉县']));
  write('c/index.html', aPage('开放通知', '科技馆看展品。', ['城市:固原', '类别:通知']));
  await build('');
  const index = await openIndex(path.join(siteDir, 'pagefind'));
  const asked = async (chosen?: Chosen) => {
    const { hits, counts } = await index.answer('展品', chosen);
    const found = await Promise.all(hits.map((hit) => hit.data()));
    return [found.map(({ meta }) => meta['title']), counts];
  };
  const kinds = { 类别: { 活动: 1, 场馆: 1, 通知: 1 } };
  expect(await asked()).toEqual([['科技馆的一天', '固原科技馆', '开放通知'], kinds]);
  expect(await asked({ 类别: ['场馆', '通知'] })).toEqual([['固原科技馆', '开放通知'], kinds]);
  const [titles, counts] = await asked({ 类别: ['活动'], 区县: ['原州区'] });
  expect(titles).toEqual(['科技馆的一天']);
  expect(counts).toMatchObject({ 区县: { 原州区: 1, 西吉县: 0 }, 类别: { 活动: 1, 场馆: 0 } });
  await index.close();
});

test('a page whose name is the query is first, not one whose name only shares its term', async () => {
  const name = '第1科技馆';
  const numbers = Array.from({ length: 20_000 }, (_, index) => index + 2);
  const other = `第1科技馆与第${numbers.find((number) => nameTerm(`第1科技馆与第${number}号`) === nameTerm(name))}号`;
  write('a/index.html', aPage(other, '看展品。', ['城市:固原', '类别:活动']));
  write('b/index.html', aPage(name, '看展品。', ['城市:固原', '类别:场馆']));
  await build('');
  const index = await openIndex(path.join(siteDir, 'pagefind'));
  expect((await index.search(name)).map(({ meta }) => meta['title'])).toEqual([name, other]);
  await index.close();
});

test('only what the search page loads is written', async () => {
  writeTwoCities();
  await build('');
  const kinds = new Set(filesIn('pagefind').map((file) => file.replace(/\/.*/u, '/').replace(/\.unknown_\w+/u, '')));
  expect([...kinds].sort()).toEqual([
    'filter/',
    'fragment/',
    'index/',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.pf_meta',
    'pages.json',
    'query.json',
    'sounds.json',
    'wasm.unknown.pagefind',
  ]);
});

test('the table of Traditional characters holds what the pages use, also where a page uses one of them', async () => {
  write('a/index.html', aPage('乾县科技馆', '饼干'));
  await build('');
  const { folds } = JSON.parse(readFileSync(path.join(siteDir, 'pagefind/query.json'), 'utf8')) as { folds: string };
  expect(folds).toContain('館馆');
  expect(folds).not.toContain('萬万');
  for (const query of ['乾县', '乾縣', '饼干', '餅乾']) expect(await urls('', query), query).toEqual(['/a/']);
});

test('whole texts are written while they are smaller than Pagefind, with the pinyin of their titles', async () => {
  const plain = () => {
    const read = (name: string) => JSON.parse(readFileSync(path.join(siteDir, 'pagefind', name), 'utf8'));
    const [page] = read('pages.json') as readonly PlainPage[];
    return { isWhole: read('query.json').isWhole, length: page?.content.length, spelling: page?.spelling };
  };
  write('a/index.html', aPage('科技馆', '饼'.repeat(500)));
  await build('');
  expect(plain()).toMatchObject({ isWhole: true, spelling: "ke'ji guan" });
  expect(plain().length).toBeGreaterThanOrEqual(500);
  const han = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  for (const [order, name] of ['甲', '乙', '丙', '丁'].entries()) {
    const text = order % 2 === 0 ? han : han.toReversed();
    write(`${order}/index.html`, aPage(name, text.filter((_, at) => order < 2 || at % (order + 1) > 0).join('')));
  }
  await build('');
  expect(plain()).toEqual({ isWhole: false, length: 160, spelling: undefined });
});

test('a section without a page to search is a fault', async () => {
  writeTwoCities();
  await expect(build('tangshan-2023')).rejects.toThrow('No page to be searched in tangshan-2023.');
});

test('a page to search without a title is a fault that names it', async () => {
  write('a/index.html', '<html><body><main data-pagefind-body><p>字</p></main></body></html>');
  await expect(build('')).rejects.toThrow('a/index.html is to be searched but states no title.');
});
