import { expect, test } from 'vitest';
import { formColumns } from '#domain/checks/form-columns.ts';
import type { Attachment } from '#schemas/notice.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, aRegion } from '../../builders.ts';

const aTable = (overrides: Partial<Attachment>): Attachment => ({
  id: 'list',
  title: '汇总表',
  kind: 'table',
  head: [],
  columns: [],
  fields: [],
  steps: [],
  ...overrides,
});

function found(attachment: Partial<Attachment>, regions = [aRegion()]) {
  const notices = [aNotice({ attachments: [aTable(attachment)] })];
  const content = aCampaignContent({ campaign: aCampaign({ regions }), notices });
  return formColumns(content, aCheckContext(content));
}

const pathsOf = (...given: Parameters<typeof found>) => found(...given).map(({ path }) => path.slice(2));

test('a column that nothing knows stays empty, and is asked about where it stands', () => {
  expect(found({ columns: ['序号', '活动名称', '牵头地方'] })).toEqual([
    {
      code: 'form-column',
      file: 'content/campaigns/guyuan-2023/notices/guyuan-24.mdx',
      path: ['attachments', 0, 'columns', 2],
      message: '附件“汇总表”的“牵头地方”，程序不知道填什么，用活动填好的表里会空着。',
      fix: '在这个附件的 meanings 里写它是什么：{ name: 牵头地方, means: 县区 }，means 写一个认得的列名（活动名称、举办时间、地点、县（市、区）、主办单位、参加对象、预约方式、人数等）；线下填的写“手填”。',
    },
  ]);
});

test('a field of a form that nothing knows is asked about, unless something is printed in it', () => {
  const fields = [
    { name: '活动名称', options: [] },
    { name: '经费预算', options: [] },
    { name: '推荐理由', options: [], note: '200 字以内' },
    { name: '县级科协', options: [], seal: true },
    { name: '共计', options: [], text: '＿元' },
  ];
  expect(pathsOf({ kind: 'form', fields })).toEqual([['fields', 1, 'name']]);
});

test.each([
  ['序号', '项目名称', '县（市、区）', '参加对象', '举办时间', '举办地点', '责任单位', '是否预约', '预计人数'],
  ['序号', '活动名称', '联系人', '手机号码', '负责人签字', '单位盖章', '审核意见', '评分', '备注'],
  ['活动名称', '负责单位', '承办部门', '受众群体', '巡展地点', '预约途径', '开放时段', '单位名称（盖章）'],
  // A list of people and a count of them are no tables of activities.
  ['序号', '姓名', '职称', '专业特长'],
  ['县区', '场次', '经费'],
])('%s, %s, %s, %s … are let be', (...columns) => {
  expect(found({ columns })).toEqual([]);
});

test('regions and townships are known where the campaign has them', () => {
  expect(pathsOf({ columns: ['活动名称', '县区'] }, [])).toEqual([['columns', 1]]);
  const columns = ['活动名称', '乡镇'];
  expect(pathsOf({ columns })).toEqual([['columns', 1]]);
  expect(pathsOf({ columns }, [aRegion({ name: '吉强镇' })])).toEqual([]);
});

test('times and texts of something else than the activity are no answers', () => {
  const columns = ['活动名称', '布展时间', '主讲人简介', '主办单位地址', '报送时间'];
  expect(pathsOf({ columns })).toEqual([1, 2, 3, 4].map((index) => ['columns', index]));
});

test('what a column means can be said, in a word that is known, of a column that is there', () => {
  const columns = ['活动名称', '牵头地方', '现场打卡'];
  const meanings = [
    { name: '牵头地方', means: '县区' },
    { name: '现场打卡', means: '手填' },
  ];
  expect(pathsOf({ columns, meanings })).toEqual([]);
  const wrong = [
    { name: '牵头地方', means: '哪儿来的' },
    { name: '现场打卡', means: '手填' },
    { name: '牵头', means: '县区' },
  ];
  expect(found({ columns, meanings: wrong }).map(({ path, message }) => [path.slice(2), message])).toEqual([
    [['meanings', 0, 'means'], '“哪儿来的”不是认得的列名，“牵头地方”会空着。'],
    [['meanings', 2, 'name'], '附件“汇总表”没有“牵头”这一栏。'],
  ]);
});
