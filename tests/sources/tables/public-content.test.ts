import { expect, test } from 'vitest';
import type { Campaign } from '#schemas/campaign.ts';
import { readContent } from '#sources/files.ts';
import { importSheets } from '#sources/tables/import-sheets.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { importedFiles } from '#sources/tables/imported-files.ts';
import { importPlace, type PublicContent } from '#sources/tables/public-content.ts';
import { publicContent } from '#sources/tables/publish-content.ts';
import { readTable } from '#sources/tables/read-table.ts';
import { importReport } from '#views/import/import-report.ts';
import { anActivity, aRuleset } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aContentFolder } from '../content-folder.ts';
import { clerkCampaign } from './clerk-campaign.ts';
import { oneHeadingRow } from './clerk-table-one.ts';
import { twoHeadingRows } from './clerk-table-two.ts';
import { aClerkWorkbook } from './clerk-workbook.ts';
import { aTableFile } from './table-file.ts';

const id = 'ceshi-2024';
const activities = `campaigns/${id}/activities`;
const talk = {
  ...anActivity({ name: '健康讲座', hosts: ['yiyuan'], programmes: ['joint'], summary: '讲怎样吃得健康。' }).data,
  venue: 'guan',
};

const campaign = clerkCampaign[`campaigns/${id}/campaign.json`] as Campaign;

/** What the device of an organizer gets: JSON of the public content. */
const received = (folder: string): PublicContent =>
  JSON.parse(JSON.stringify(publicContent(folder, { id, campaign }))) as PublicContent;

const compared = async (folder: string, file: string, creates = false) => {
  const place = importPlace(received(folder));
  const table = importSheets('表.csv', await readTable(file), place, { creates, today: '2024-09-01' });
  return { table, files: importedFiles(place.campaign, table, { creates, mode: 'update' }) };
};

const commanded = async (folder: string, file: string, creates = false) => {
  const { content, files } = await readContent(folder);
  const campaign = element(content.campaigns);
  const options = { creates, today: '2024-09-01' };
  const table = await importTable(file, { content, campaign, files, fill: new Map() }, options);
  return { table, files: importedFiles(campaign, table, { creates, mode: 'update' }) };
};

test.each([
  ['one heading row', oneHeadingRow, false],
  ['two heading rows', aClerkWorkbook(twoHeadingRows), false],
  ['new units and venues', aClerkWorkbook(twoHeadingRows), true],
])(
  'compared with what is public, a table of %s gives the report and the files of the command',
  async (_, table, creates) => {
    const folder = aContentFolder({ ...clerkCampaign, [`${activities}/talk.json`]: talk });
    const file = aTableFile(table);
    const [device, command] = [await compared(folder, file, creates), await commanded(folder, file, creates)];
    const reportOf = (read: typeof device) => importReport('表.csv', read.table, 'dry-run', creates);
    expect(reportOf(device)).toBe(reportOf(command));
    // The name of the file is part of a draft.
    const named = (read: typeof device) => JSON.stringify(read.files).replaceAll(/\\"file\\": \\"[^"]*\\"/gu, '');
    expect(named(device)).toBe(named(command));
    expect(device.files.length).toBeGreaterThan(15);
  },
);

const row = (cells: readonly string[]) => `活动名称,类型,主办单位,时间,地点\n${cells.join(',')}\n`;

test('of the rule sets it has that of the campaign alone', () => {
  const folder = aContentFolder({ ...clerkCampaign, 'rulesets/kepu-2025.json': { ...aRuleset().data, year: 2025 } });
  const rulesets = (own: Campaign) =>
    publicContent(folder, { id, campaign: own }).files.flatMap(({ kind, file }) => (kind === 'ruleset' ? file : []));
  expect(rulesets(campaign)).toEqual(['rulesets/kepu-2024.json']);
  const { ruleset: _, ...without } = campaign;
  expect(rulesets(without)).toEqual([]);
});

test('what is never published stays at home: drafts, what an import kept, the word of the passport', () => {
  const folder = aContentFolder({
    ...clerkCampaign,
    [`campaigns/${id}/campaign.json`]: {
      ...(clerkCampaign[`campaigns/${id}/campaign.json`] as object),
      passport: { word: '芝麻开门' },
    },
    [`${activities}/talk.json`]: { ...talk, imported: { file: '秘密.xlsx', row: 3, text: '原话' } },
    [`${activities}/secret-walk.json`]: { name: '没有公开的活动', draft: true },
  });
  const text = JSON.stringify(publicContent(folder, { id, campaign }));
  expect(text).toContain('健康讲座');
  expect(text).not.toMatch(/秘密|原话|没有公开|secret-walk|芝麻开门/u);
});

test('a row that may be of a draft is asked about, not written a second time', async () => {
  const folder = aContentFolder({
    ...clerkCampaign,
    [`${activities}/guan-xing.json`]: { name: '观星', draft: true },
  });
  const { table, files } = await compared(
    folder,
    aTableFile(row(['观星', '参观', '测试市图书馆', '9月18日9:00-11:00', '测试市科技馆'])),
  );
  expect(files).toEqual([]);
  expect(importReport('表.csv', table, 'dry-run')).toContain('已经有文件 activities/guan-xing，是还没有公开的草稿');
});

test('a file that is not known whole is not written: its change is shown and asked about', async () => {
  const kept = { ...talk, imported: { file: '旧.xlsx', row: 3, text: '原话' } };
  const folder = aContentFolder({ ...clerkCampaign, [`${activities}/talk.json`]: kept });
  const file = aTableFile(`编号,活动名称,主办单位,联系电话\ntalk,健康讲座,测试市图书馆,0577-88880000\n`);
  const { table, files } = await compared(folder, file);
  expect((await commanded(folder, file)).files.length).toBe(1);
  expect(files).toEqual([]);
  expect(importReport('表.csv', table, 'dry-run')).toContain('activities/talk 的文件里有不公开的内容');
});

test('what a name or a content only lets infer changes no activity that is there', async () => {
  const folder = aContentFolder({ ...clerkCampaign, [`${activities}/talk.json`]: { ...talk, type: '科普宣传' } });
  const file = aTableFile(
    `编号,活动名称,主办单位,活动内容\ntalk,健康讲座,测试市中心医院,讲怎样吃得健康。约80名老年人参加。\n`,
  );
  const { table } = await commanded(folder, file);
  const report = importReport('表.csv', table, 'dry-run');
  expect(report).toContain('健康讲座');
  for (const word of ['报告讲座', '老年人 ', '活动类型：', '预计公众参与人数']) expect(report).not.toContain(word);
});
