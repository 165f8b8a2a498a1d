import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { run as importTable } from '../../scripts/import.ts';
import { aContentFolder, campaignFolder, validContent } from '../sources/content-folder.ts';
import { aTableFile } from '../sources/tables/table-file.ts';
import { ended } from './run-command.ts';

const run = (...args: readonly string[]) => ended(importTable, args);

const heading = '活动名称,一句话介绍,活动类型,面向对象,活动板块,主办单位,活动时间,活动地点,联系人,备注';
const market = '集市,来逛逛,科普宣传,所有人,主场活动,固原市科学技术协会,9月18日9:00-11:00,文化街,张三,有电梯';
const into = (root: string) => ['--campaign', 'guyuan-2023', '--content', root];

const activitiesIn = (root: string) => readdirSync(join(root, campaignFolder, 'activities')).toSorted();

test('a table becomes files that pass the check, and is told row by row', async () => {
  const root = aContentFolder(validContent);
  const { status, stdout } = await run(aTableFile(`填报单位（章）\n${heading}\n${market}\n`), ...into(root));
  expect(status).toBe(0);
  expect(stdout.replaceAll(/\S*table\.csv/gu, 'table.csv')).toBe(`新写 1 个活动；0 行已有。

table.csv：第 2 行是表头。
  读了：A 活动名称、B 一句话介绍、C 活动类型、D 面向对象、E 活动板块、F 主办单位、G 活动时间、H 活动地点、J 备注
  不读：联系人（个人信息不进网站）
  没有读：表头上面的 1 行

table.csv 第 3 行 ✓ 集市
    → activities/ji-shi.json
    时间 9月18日（周一）09:00–11:00
    地点 文化街
    单位 city-association
    ! 地点“文化街”：没有这个场馆，照原文写。
    ! “备注”没有读，留在 imported 里：“有电梯”

`);
  expect(JSON.parse(readFileSync(join(root, campaignFolder, 'activities/ji-shi.json'), 'utf8'))).toEqual({
    name: '集市',
    summary: '来逛逛',
    type: '科普宣传',
    audiences: ['所有人'],
    programmes: ['main'],
    sessions: [{ kind: 'timed', start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' }],
    room: '文化街',
    hosts: ['city-association'],
    imported: {
      file: 'table.csv',
      row: 3,
      text: expect.stringMatching(/^活动名称：集市\n[\s\S]*\n备注：有电梯$/u),
      questions: [],
    },
  });
  expect((await checkContent(root)).problems).toEqual([]);
});

test('a second import adds nothing', async () => {
  const root = aContentFolder(validContent);
  const table = aTableFile(`${heading}\n${market}\n`);
  await run(table, ...into(root));
  const { status, stdout } = await run(table, ...into(root));
  expect(status).toBe(0);
  expect(stdout).toContain('新写 0 个活动；1 行已有。');
  expect(activitiesIn(root)).toEqual(['ji-shi.json', 'main-event.json']);
});

test('a row that is not quite understood becomes a draft, and asks for a person', async () => {
  const root = aContentFolder(validContent);
  const bad = market.replace('9月18日9:00-11:00', '改天').replace('集市', '讲座');
  const { status, stdout } = await run(aTableFile(`${heading}\n${bad}\n${market}\n`), ...into(root));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^新写 1 个活动，1 个草稿（1 个问题）；0 行已有。\n/u);
  expect(stdout).toContain('    ? import-time  G2 时间“改天”读不准：是什么时候？\n      → 写成 9月17日9:00-11:30');
  expect(activitiesIn(root)).toEqual(['ji-shi.json', 'jiang-zuo.json', 'main-event.json']);
  const problems = (await checkContent(root)).problems.map(({ code, message }) => `${code} ${message}`);
  expect(problems).toEqual(['import-question 时间“改天”读不准：是什么时候？']);
});

test('an id that would lead out of the folder is asked about; the files are named after the activities', async () => {
  const root = aContentFolder(validContent);
  const ids = ['../../../../outside', 'a/b', 'a'.repeat(300)];
  const bad = ids.map((id, index) => `${id},${market.replace('集市', `讲座${'一二三'[index]}`)}`);
  const before = readdirSync(join(root, '..'));
  const { status, stdout, stderr } = await run(
    aTableFile(`编号,${heading}\n${bad.join('\n')}\nmarket,${market}\n`),
    ...into(root),
  );
  expect([status, stderr]).toEqual([1, '']);
  for (const row of [2, 3, 4]) expect(stdout).toContain(`? id-invalid  A${row} 编号`);
  expect(activitiesIn(root)).toEqual([
    ...['jiang-zuo-er.json', 'jiang-zuo-san.json', 'jiang-zuo-yi.json', 'main-event.json', 'market.json'],
  ]);
  expect(readdirSync(join(root, '..')).filter((name) => !before.includes(name) && name.includes('outside'))).toEqual(
    [],
  );
});

test('when one file cannot be written none is, and what is in its way stays', async () => {
  const root = aContentFolder({ ...validContent, [`${campaignFolder}/activities/jiang-zuo.json/kept.txt`]: 'by hand' });
  const lecture = market.replace('集市', '讲座');
  const { status, stdout, stderr } = await run(aTableFile(`${heading}\n${market}\n${lecture}\n`), ...into(root));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^✗ .*jiang-zuo\.json.*已经有.*什么也没有写。\n {2}→ .+\n$/u);
  expect(activitiesIn(root)).toEqual(['jiang-zuo.json', 'main-event.json']);
});

test('nothing is written through a link', async () => {
  const root = aContentFolder(validContent);
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
  rmSync(join(root, campaignFolder, 'activities'), { recursive: true });
  symlinkSync(elsewhere, join(root, campaignFolder, 'activities'), 'dir');
  const { status, stderr } = await run(aTableFile(`${heading}\n${market}\n`), ...into(root));
  expect([status, readdirSync(elsewhere)]).toEqual([1, []]);
  expect(stderr).toMatch(/^✗ .*快捷方式.*什么也没有写。\n {2}→ .+\n$/u);
});

test('with --create new units and venues become files to be completed; a slip in a known name does not', async () => {
  const root = aContentFolder(validContent);
  const rows = [
    market.replace('固原市科学技术协会', '固原市教育局').replace('文化街', '固原市第一中学（操场）'),
    market.replace('集市', '讲座').replace('固原市科学技术协会', '固原市科学技术协惠'),
  ];
  const table = aTableFile(`${heading}\n${rows.join('\n')}\n`);
  expect((await run(table, ...into(root), '--dry-run')).stdout).toContain(
    '  单位：固原市教育局\n  场馆：固原市第一中学\n',
  );
  const { status, stdout } = await run(table, ...into(root), '--create');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^新写 1 个活动，1 个草稿（1 个问题）/u);
  expect(stdout).toContain('新建了单位和场馆，【待补】的补好');
  const written = (path: string) => JSON.parse(readFileSync(join(root, campaignFolder, path), 'utf8'));
  expect(written('organizations/gu-yuan-shi-jiao-yu-ju.json')).toEqual({
    name: '固原市教育局',
    kind: '政府部门',
    level: '市',
    summary: '【待补：核对全称和类型，写一句话介绍】',
  });
  expect(written('venues/gu-yuan-shi-di-yi-zhong-xue.json')).toMatchObject({ name: '固原市第一中学', kind: '学校' });
  expect(written('activities/ji-shi.json')).toMatchObject({
    hosts: ['gu-yuan-shi-jiao-yu-ju'],
    venue: 'gu-yuan-shi-di-yi-zhong-xue',
    room: '操场',
  });
  const { problems } = await checkContent(root);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['text-to-fill', 'import-question']));
});

test('with --dry-run nothing is written', async () => {
  const root = aContentFolder(validContent);
  const { status, stdout } = await run(aTableFile(`${heading}\n${market}\n`), ...into(root), '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('试读，没有写文件：可以新写 1 个活动');
  expect(activitiesIn(root)).toEqual(['main-event.json']);
});

test.each([
  ['no campaign', ['table.csv'], '用法：'],
  [
    'a campaign that leads out of the folder',
    ['table.csv', '--campaign', '../campaigns/guyuan-2023'],
    '没有 ../campaigns',
  ],
  ['an unknown campaign', ['table.csv', '--campaign', 'nowhere-2023'], '没有 nowhere-2023'],
  [
    'a column to fill that is none',
    ['table.csv', '--campaign', 'guyuan-2023', '--fill', '活动类形=其他'],
    '是不是“活动类型”？',
  ],
])('%s is a fault of usage', async (_, args, message) => {
  expect(await run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('a file that cannot be read fails with its reason', async () => {
  const { status, stdout } = await run('/nowhere.xlsx', ...into(aContentFolder(validContent)));
  expect(status).toBe(1);
  expect(stdout).toContain('✗ import-unreadable  没有这个文件，或打不开。');
});
