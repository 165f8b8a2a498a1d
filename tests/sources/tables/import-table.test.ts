import { expect, test } from 'vitest';
import type { TableImport } from '#domain/import/outcome.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import { readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { importReport } from '#views/import/import-report.ts';
import { anActivity, anOrganization, aProgramme, aTimedSession } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aContentFolder, campaignFile, campaignFolder, validContent } from '../content-folder.ts';
import { aTableFile, aWorkbook, textCell } from './table-file.ts';

const fill = new Map<Field, string>([
  ['type', '科普宣传'],
  ['audiences', '所有人'],
  ['programmes', '主场活动'],
]);

/** What becomes of the rows of a table in the campaign of the builders. */
async function imported(table: string | Uint8Array, files: Readonly<Record<string, object>> = {}, given = fill) {
  const { content, files: found } = await readContent(aContentFolder({ ...validContent, ...files }));
  const campaign = element(content.campaigns);
  return await importTable(
    aTableFile(table),
    { content, campaign, files: found, fill: given },
    { today: '2023-09-01' },
  );
}

const outcomesOf = (table: TableImport) => ('fault' in table ? [] : table.sheets.flatMap(({ outcomes }) => outcomes));
const outcomes = async (...args: Parameters<typeof imported>) => outcomesOf(await imported(...args));

const heading = '活动名称,主办单位,活动时间,活动地点';
const row = (name: string, host = '固原市科学技术协会', time = '9月18日9:00-11:00', place = '文化街') =>
  [name, host, time, place].join(',');

test("Weinan's table of activities is read below its title, its unit and merged cells", async () => {
  const cells = (...texts: readonly (string | null)[]) => texts.map((text) => (text === null ? null : textCell(text)));
  const table = await aWorkbook([
    [textCell('渭南市2023年全国科普日活动项目汇总表', { columnSpan: 5 }), null, null, null, null],
    cells('填报单位名称：（盖章）', null, null, null, null),
    cells('序号', '项目名称', '举办单位', '活动时间', '活动地点'),
    [
      textCell('１'),
      textCell('食品安全进\n社区'),
      textCell('固原市科学技术协会', { rowSpan: 2 }),
      ...cells('９月１７日下午2:00—4:30', '固原市博物馆广场（东侧）'),
    ],
    [textCell('２'), textCell('科普大讲堂'), null, ...cells('9月中旬；9月25日；9月26日上午', '文化街')],
  ]);
  const common = {
    summary: expect.any(String),
    type: '科普宣传',
    audiences: ['所有人'],
    programmes: ['main'],
    hosts: ['city-association'],
  };
  expect((await outcomes(table)).filter(({ kind }) => kind !== 'left')).toMatchObject([
    {
      kind: 'new',
      row: 4,
      id: 'shi-pin-an-quan-jin-she-qu',
      activity: {
        ...common,
        name: '食品安全进社区',
        summary: '科普宣传，面向所有人，固原市科学技术协会主办。',
        sessions: [{ kind: 'timed', start: '2023-09-17T14:00+08:00', end: '2023-09-17T16:30+08:00' }],
        venue: 'museum-square',
        room: '东侧',
      },
    },
    {
      kind: 'draft',
      row: 5,
      activity: {
        ...common,
        sessions: [
          { kind: 'partial', date: '2023-09-中旬' },
          { kind: 'all-day', from: '2023-09-25' },
          { kind: 'all-day', from: '2023-09-26', part: 'morning' },
        ],
        room: '文化街',
      },
    },
  ]);
});

test("Quanzhou's table is read without the persons in it", async () => {
  const table =
    '填报单位（章）\n序号,活动名称,活动时间,活动地点,主（承）办单位,联系人,联系电话\n1,科普集市,9月18日,文化街,固原市科学技术协会,张三,13812345678\n';
  const found = await imported(table);
  expect(found).toMatchObject({
    sheets: [
      {
        heading: { personal: [{ title: '联系人' }, { title: '联系电话' }] },
        outcomes: [{ kind: 'left', reason: 'above' }, { kind: 'new' }],
      },
    ],
  });
  expect(JSON.stringify(outcomesOf(found))).not.toMatch(/张三|138/u);
});

test.each([
  '主办：固原市科学技术协会 承办：固原市第一中学',
  '固原市科学技术协会主办，固原市第一中学承办',
  '固原市科学技术协会（主办）、固原市第一中学（承办）',
])('hosts and organizers in one cell are told apart by the words beside them: %s', async (cell) => {
  const school = { [`${campaignFolder}/organizations/school.json`]: anOrganization({ name: '固原市第一中学' }).data };
  expect(await outcomes(`${heading}\n${row('集市', `"${cell}"`)}\n`, school)).toMatchObject([
    { activity: { hosts: ['city-association'], organizers: ['school'] } },
  ]);
});

test.each([
  [
    'a unit that is not known',
    row('集市', '固原市科学技术协惠'),
    'import-name',
    1,
    '新的单位先在 organizations 里加一个文件',
  ],
  ['a time that cannot be told for sure', row('集市', undefined, '9月17日中午'), 'import-time', 2, '几场之间用分号'],
  ['a missing host', row('集市', ''), 'import-missing', 1, '填上'],
  ['a mobile number', row('集市', undefined, undefined, '文化街138 1234 5678'), 'pii-mobile', 3, '办公固定电话'],
  ['a name too long', row('长'.repeat(51)), 'name-too-long', 0, 'subTheme'],
])('a row with %s becomes a draft that asks, with its cell and the cure', async (_, text, code, column, cure) => {
  expect(await outcomes(`${heading}\n${text}\n`)).toMatchObject([
    {
      kind: 'draft',
      row: 2,
      questions: expect.arrayContaining([
        expect.objectContaining({ code, column, fix: expect.stringContaining(cure) }),
      ]),
      activity: { draft: true, imported: { row: 2, text: expect.stringContaining('活动名称：') } },
    },
  ]);
});

test('what a table lacks and no option fills is told, with what may be written', async () => {
  const programmes = [aProgramme(), aProgramme({ id: 'joint', name: '联合行动', kind: 'joint' })];
  const files = { [`${campaignFolder}/campaign.json`]: { ...campaignFile, programmes } };
  const [outcome] = await outcomes('活动名称,活动时间,活动地点\n科普讲座,待定,待定\n', files, new Map());
  const faults = outcome?.kind === 'draft' ? outcome.questions : [];
  expect(faults.map(({ message }) => message)).toEqual(['没有“主办单位”。']);
  expect(faults[0]?.fix).toContain('--fill 主办单位=');
});

test('an activity needs no programme; the report says how many have none, and how to tell it for all', async () => {
  const programmes = [aProgramme(), aProgramme({ id: 'joint', name: '联合行动', kind: 'joint' })];
  const files = { [`${campaignFolder}/campaign.json`]: { ...campaignFile, programmes } };
  const type = new Map<Field, string>([['type', '科普宣传']]);
  const table = await imported(`${heading}\n${row('集市')}\n${row('讲堂')}\n`, files, type);
  expect(outcomesOf(table)).toMatchObject([{ kind: 'new' }, { kind: 'new' }]);
  expect(importReport('表.csv', table, 'new-only')).toContain('没有写活动板块：2 个，照样能发布。');
  expect(importReport('表.csv', table, 'new-only')).toContain('--fill 活动板块=…');
});

test('a row that names no programme is in none, though the campaign has a single one', async () => {
  const given = new Map<Field, string>([['type', '科普宣传']]);
  expect(await outcomes(`${heading}\n${row('集市')}\n`, {}, given)).toMatchObject([
    { kind: 'new', activity: expect.not.objectContaining({ programmes: ['main'] }) },
  ]);
});

test('a clash with another activity makes the new one a draft, whatever it is called', async () => {
  const booked = { programmes: [aProgramme()] };
  const files = { [`${campaignFolder}/campaign.json`]: { ...campaignFile, ...booked } };
  const table = `${heading},一句话介绍\n${row('啊', undefined, '9月17日10:00-12:00', '固原市博物馆广场')},来\n`;
  expect(await outcomes(table, files)).toMatchObject([
    { kind: 'draft', questions: [{ code: 'venue-double-booked', column: 2 }], activity: { venue: 'museum-square' } },
  ]);
});

test('an activity that is there already, or twice in the table, is left alone', async () => {
  const there = anActivity({
    name: '集市',
    sessions: [aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' })],
    room: '文化街',
  }).data;
  const { venue: _, ...activity } = there;
  const files = { [`${campaignFolder}/activities/market.json`]: activity };
  expect(await outcomes(`${heading}\n${row('集市')}\n${row('讲座')}\n${row('讲座')}\n`, files)).toMatchObject([
    { kind: 'present', row: 2, id: 'market' },
    { kind: 'new', row: 3, id: 'jiang-zuo' },
    { kind: 'present', row: 4, id: 'jiang-zuo' },
  ]);
});

test('activities of one name get ids of their own; an id that is taken is not written over', async () => {
  const table = `编号,${heading}\n,${row('集市')}\n,${row('集市', undefined, '9月19日')}\nmain-event,${row('讲座')}\n`;
  expect(await outcomes(table)).toMatchObject([
    { kind: 'new', id: 'ji-shi' },
    { kind: 'new', id: 'ji-shi-2' },
    { kind: 'differs', fault: { code: 'import-id-taken', column: 0 } },
  ]);
});

test.each([
  '../../../../x',
  '..',
  'a/b',
  'a\\b',
  '/tmp/x',
  'C:x',
  'a'.repeat(65),
  'a'.repeat(300),
  'con',
  'lpt1',
  'Market',
  'a--b',
  'ｍarket',
  '集市',
  'a.json',
])('an id that no file may have is asked about, with its cell and all else that is wrong: %s', async (id) => {
  const table = `编号,${heading}\n${id},${row('集市')}\n${id},${row('讲座', undefined, '改天')}\n`;
  const fault = {
    code: 'id-invalid',
    column: 0,
    message: expect.stringMatching(/^编号“.{2,40}”不能作文件名。$/u),
  };
  expect(await outcomes(table)).toMatchObject([
    { kind: 'draft', row: 2, id: 'ji-shi', questions: expect.arrayContaining([expect.objectContaining(fault)]) },
    { kind: 'draft', row: 3, id: 'jiang-zuo', questions: expect.arrayContaining([expect.objectContaining(fault)]) },
  ]);
});

test('an id that another activity had is not given again, to none that asks for it and to none that asks for nothing', async () => {
  const renamed = anActivity({
    name: '看月亮',
    sessions: [{ kind: 'tba', status: 'scheduled' }],
    formerIds: ['ji-shi', 'moon'],
  }).data;
  const files = { [`${campaignFolder}/activities/moon-night.json`]: renamed };
  const table = `编号,${heading}\nmoon,${row('讲座')}\n,${row('集市')}\n`;
  expect(await outcomes(table, files)).toMatchObject([
    { kind: 'differs', fault: { code: 'import-id-taken', message: expect.stringContaining('从前的编号') } },
    { kind: 'new', id: 'ji-shi-2' },
  ]);
});

test('remarks, sums and headings once more are no activities; empty rows say nothing', async () => {
  const table = `序号,${heading}\n1,${row('集市')}\n,,,,\n序号,${heading}\n合计,,,,\n`;
  expect(await outcomes(table)).toMatchObject([{ kind: 'new' }, { kind: 'left', reason: 'sum', row: 5, text: '合计' }]);
});

test('a file without a row of headings says which headings it looks for', async () => {
  expect(await imported('甲,乙\n1,2\n')).toMatchObject({ fault: { code: 'import-no-heading' } });
});

test('the mark of a sample in a name of our own tables becomes the sample’s field', async () => {
  expect(await outcomes([heading, row('【示例】看月亮'), row('看【示例】的人')].join('\n'))).toMatchObject([
    { kind: 'new', activity: { name: '看月亮', sample: true } },
    { kind: 'new', activity: { name: '看【示例】的人' } },
  ]);
});

test('a day with the weekday of another is read as it is written, asked about, and a draft until it is answered', async () => {
  const times = ['9月18日（周日）9:00-11:00', '9.18（周日）9:00-11:00', '9月18日（周一）9:00-11:00'];
  const rows = times.map((time, index) => `${row(`活动${index}`, undefined, time)},来`);
  const [one, two, three] = await outcomes([`${heading},一句话介绍`, ...rows].join('\n'));
  const session = { kind: 'timed', start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' };
  const question = { column: 2, message: '2023年9月18日是周一，不是周日：哪个写错了？' };
  const draft = { kind: 'draft', activity: { sessions: [session], draft: true }, questions: [question] };
  expect([one, two]).toMatchObject([draft, draft]);
  expect(three).toMatchObject({ kind: 'new', activity: { sessions: [session] } });
});
