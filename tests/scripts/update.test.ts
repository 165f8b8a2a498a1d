import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { checkContent } from '#sources/check-content.ts';
import { readTable } from '#sources/tables/read-table.ts';
import { run as exportTable } from '../../scripts/export.ts';
import { run as importTable } from '../../scripts/import.ts';
import { element } from '../site-builders.ts';
import { aContentFolder, campaignFolder, validContent } from '../sources/content-folder.ts';
import { aTableFile } from '../sources/tables/table-file.ts';
import { ended } from './run-command.ts';

const commands = { import: importTable, export: exportTable };

const run = (command: 'import' | 'export', root: string, ...args: readonly string[]) =>
  ended(commands[command], [...args, '--campaign', 'guyuan-2023', '--content', root], {
    CAMPAIGN_NOW: '2023-09-12',
  });

const market = `{
  "name": "集市",
  "summary": "来逛逛",
  "type": "科普宣传",
  "programmes": ["main"],
  "sessions": [
    { "kind": "timed", "id": "am", "start": "2023-09-18T09:00+08:00", "end": "2023-09-18T11:00+08:00" }
  ],
  "room": "文化街",
  "hosts": ["city-association"],
  "booking": { "needed": true, "phone": "0954-2088400" },
  "weather": "逢雨顺延"
}
`;
const talk = `---
name: 讲座 # 全称
summary: 听一听
type: 报告讲座
programmes: [main]
sessions:
  - { kind: tba }
hosts:
  - city-association
---

## 讲什么

不动的正文。
`;
const marketFile = `${campaignFolder}/activities/market.json`;
const talkFile = `${campaignFolder}/activities/talk.mdx`;
const content = { ...validContent, [marketFile]: market, [talkFile]: talk };

/** The exported table with some cells changed, by id and title, and the rows of some ids cut. */
async function edited(
  root: string,
  edits: Readonly<Record<string, Readonly<Record<string, string>>>>,
  cut: readonly string[] = [],
): Promise<string> {
  const out = join(root, 'exported.xlsx');
  expect((await run('export', root, '--out', out)).status).toBe(0);
  const table = await readTable(out);
  if ('fault' in table) throw new Error(table.fault.message);
  const [titles = [], ...rows] = element(table.sheets).rows;
  const id = titles.indexOf('编号');
  const kept = rows.filter((row) => !cut.includes(row[id] ?? ''));
  const changed = kept.map((row) => row.map((cell, at) => edits[row[id] ?? '']?.[titles[at] ?? ''] ?? cell));
  const cells = [titles, ...changed].map((row) => row.map((value) => (value === '' ? null : { type: String, value })));
  const file = await writeXlsxFile(cells, { sheet: '活动' }).toBlob();
  writeFileSync(join(root, 'edited.xlsx'), new Uint8Array(await file.arrayBuffer()));
  return join(root, 'edited.xlsx');
}

test('activities whose rows are cut are named, and stay', async () => {
  const root = aContentFolder(content);
  const { stdout } = await run('import', root, await edited(root, {}, ['talk']), '--update');
  expect(stdout).toContain('表里没有 1 个已有的活动，没有改动：“讲座”。');
  expect(written(root, talkFile)).toBe(talk);
});

const written = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

test('changed cells are told field by field and written with --update alone, nothing else of the files', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, {
    market: {
      一句话介绍: '快来逛逛',
      活动时间: '2023年9月18日 14:00-16:00',
      天气不好怎么办: '',
      预计公众参与人数: '300',
    },
    talk: { 活动类型: '研学', 厅室或具体位置: '二楼' },
  });
  const html = join(root, 'diff.html');
  const shown = await run('import', root, table, '--dry-run', '--html', html);
  expect(shown.status).toBe(1);
  expect(shown.stdout).toMatch(/^试读，没有写文件：可以新写 0 个活动；2 行与文件不同（6 处），没有写入；1 行已有。\n/u);
  expect(shown.stdout).toContain('一句话介绍：来逛逛 → 快来逛逛');
  expect(shown.stdout).toContain(
    '活动时间：2023年9月18日 09:00-11:00 ｜ 编号：am → 2023年9月18日 14:00-16:00 ｜ 编号：am',
  );
  expect(shown.stdout).toContain('天气不好怎么办：逢雨顺延 → （空）');
  expect(readFileSync(html, 'utf8')).toContain('<del>来逛逛</del></td><td><ins>快来逛逛</ins>');
  expect(await run('import', root, table)).toMatchObject({ status: 1, stdout: expect.stringContaining('加 --update') });
  expect([written(root, marketFile), written(root, talkFile)]).toEqual([market, talk]);
  expect(await run('import', root, table, '--update')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^新写 0 个活动；改了 2 个活动（6 处）；1 行已有。\n/u),
  });
  expect(written(root, marketFile)).toBe(
    market
      .replace('来逛逛', '快来逛逛')
      .replace('T09:00', 'T14:00')
      .replace('T11:00', 'T16:00')
      .replace(',\n  "weather": "逢雨顺延"', '')
      .replace('"0954-2088400" }', '"0954-2088400" },\n  "expectedVisitors": 300'),
  );
  expect(written(root, talkFile)).toBe(
    talk.replace('报告讲座', '研学').replace('{ kind: tba }\n', '{ kind: tba }\nroom: 二楼\n'),
  );
  expect((await checkContent(root)).problems.filter(({ code }) => code !== 'file-unknown')).toEqual([]);
  expect(await run('import', root, table, '--update')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('3 行已有'),
  });
});

test('what was changed in git since the export is kept, and is a conflict where the table says another thing', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, { market: { 一句话介绍: '表里的', 厅室或具体位置: '南街' } });
  writeFileSync(join(root, marketFile), market.replace('来逛逛', '文件里的').replace('逢雨顺延', '雨天取消'));
  const { status, stdout } = await run('import', root, table, '--update');
  expect(status).toBe(1);
  expect(stdout).toContain(
    '一句话介绍：导出以后文件改过，没有覆盖\n      导出时 来逛逛；文件现在 文件里的；表里 表里的',
  );
  expect(written(root, marketFile)).toBe(
    market.replace('来逛逛', '文件里的').replace('逢雨顺延', '雨天取消').replace('文化街', '南街'),
  );
});

test('a cell that is not understood, and one that would be an error, are asked about and not written', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, {
    market: { 主办单位: '没有这个单位', 活动类型: '' },
    talk: { '正文（MDX 文件）': '<script>alert(1)</script>\n' },
  });
  const { status, stdout } = await run('import', root, table, '--update');
  expect(status).toBe(1);
  expect(stdout).toContain('没有“没有这个单位”这个单位');
  expect(stdout).toContain('“活动类型”原来有，现在空着');
  expect(stdout).toContain('activities/talk，问清楚再写');
  expect([written(root, marketFile), written(root, talkFile)]).toEqual([market, talk]);
});

test('a changed text is checked with the links in it, those to headings of other files too', async () => {
  const root = aContentFolder(content);
  const link = (heading: string) => `来看[通知](/notices/guyuan-24/#${heading})。`;
  const table = await edited(root, {
    market: { 活动详情: link('活动时间') },
    'main-event': { 活动详情: link('没有') },
  });
  const { stdout } = await run('import', root, table, '--update');
  expect(stdout).toMatch(/^新写 0 个活动；改了 1 个活动（1 处）；1 行已有，1 行要问清楚。\n/u);
  expect(stdout).toContain('? link-bad-hash');
  const again = await edited(root, { market: { 一句话介绍: '有链接的' } });
  expect((await run('import', root, again, '--update')).status).toBe(0);
});

test('a row whose hidden cell is of another activity is asked about', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, { market: { 编号: 'talk' }, talk: { 一句话介绍: '再听' } });
  expect((await run('import', root, table)).stdout).toContain('编号写了“talk”，导出的时候是“market”');
});

test('a clerk’s row of an activity that is there changes it; what the row does not say stays', async () => {
  const root = aContentFolder(content);
  const heading = '活动名称,一句话介绍,活动类型,活动板块,主办单位,活动时间,活动地点,备注';
  const rows = [
    '集市,来逛逛,科普宣传,主场活动,固原市科学技术协会,9月18日9:00-11:00,文化街,因大风取消',
    '新的集市,来,科普宣传,主场活动,固原市科学技术协会,9月19日9:00-11:00,南街,',
  ];
  const table = aTableFile(`${heading}\n${rows.join('\n')}\n`);
  expect(await run('import', root, table)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 行与文件不同（2 处），没有写入'),
  });
  expect(written(root, `${campaignFolder}/activities/xin-de-ji-shi.json`)).toContain('新的集市');
  expect((await run('import', root, table, '--update')).status).toBe(0);
  const { changes, sessions, booking } = JSON.parse(written(root, marketFile));
  expect(changes).toEqual([{ on: '2023-09-12', kind: 'cancelled', note: '因大风' }]);
  expect(sessions).toEqual([{ ...JSON.parse(market).sessions[0], status: 'cancelled', reason: '因大风' }]);
  expect(booking).toEqual({ needed: true, phone: '0954-2088400' });
  expect(await run('import', root, table, '--update')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2 行已有'),
  });
});

test('a clerk’s row that says 延期 with another time puts the activity off, and its old time is kept', async () => {
  const root = aContentFolder(content);
  const table = aTableFile('活动名称,主办单位,活动时间,备注\n集市,固原市科学技术协会,9月19日9:00-11:00,因大风延期\n');
  expect((await run('import', root, table, '--update')).status).toBe(0);
  const { changes, sessions } = JSON.parse(written(root, marketFile));
  expect(sessions).toEqual([
    {
      kind: 'timed',
      id: 'am',
      start: '2023-09-19T09:00+08:00',
      end: '2023-09-19T11:00+08:00',
      status: 'postponed',
      reason: '因大风',
      previously: { start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' },
    },
  ]);
  expect(changes).toMatchObject([{ kind: 'postponed' }]);
});

test('with --create a unit that a cell of the exported table names and that has no file gets one', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, { market: { 主办单位: '固原市科学技术协会\n固原市教育局' } });
  expect(await run('import', root, table, '--update')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('没有“固原市教育局”这个单位'),
  });
  expect((await run('import', root, table, '--update', '--create')).status).toBe(0);
  expect(JSON.parse(written(root, marketFile)).hosts).toEqual(['city-association', 'gu-yuan-shi-jiao-yu-ju']);
});

test('of a long text what differs is told, not the whole', async () => {
  const root = aContentFolder({
    ...content,
    [marketFile]: market.replace('"weather"', `"details": "${'很长。'.repeat(80)}完。",\n  "weather"`),
  });
  const table = await edited(root, { market: { 活动详情: `${'很长。'.repeat(80)}又一段。` } });
  expect((await run('import', root, table, '--dry-run')).stdout).toMatch(
    /活动详情：…(?:很长。){5}完。 → …(?:很长。){5}又一段。\n/u,
  );
});

test('a row of an activity that was deleted since the export is not written again', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, {});
  rmSync(join(root, marketFile));
  const { status, stdout } = await run('import', root, table, '--update');
  expect(status).toBe(1);
  expect(stdout).toContain('activities/market 导出以后删去了，没有再写。');
});

test('into a campaign without activities the exported table brings all of them, MDX as MDX', async () => {
  const root = aContentFolder(content);
  const table = await edited(root, {});
  rmSync(join(root, campaignFolder, 'activities'), { recursive: true });
  expect(await run('import', root, table)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('新写 3 个活动；0 行已有。'),
  });
  expect(JSON.parse(written(root, marketFile))).toEqual(JSON.parse(market));
  expect(written(root, talkFile)).toContain('---\n\n## 讲什么\n\n不动的正文。\n');
});
