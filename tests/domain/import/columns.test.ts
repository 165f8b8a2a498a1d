import { expect, test } from 'vitest';
import { headingMeaning } from '#domain/import/table/columns.ts';
import { headingAt } from '#domain/import/table/read-heading.ts';

test.each([
  ['预计参与人数/人次', 'expectedVisitors'],
  ['拟参加公众人数', 'expectedVisitors'],
  ['预计受益人次', 'expectedVisitors'],
  ['活动规模（人数）', 'expectedVisitors'],
  ['组织工作人员（人）', 'staff'],
  ['参加对象', 'audiences'],
  ['举办单位', 'hosts'],
  ['牵头单位', 'hosts'],
  ['牵头部门', 'hosts'],
  ['责任单位', 'unit'],
  ['责任部门', 'unit'],
  ['承办部门', 'organizers'],
  ['活动形式', 'type'],
  ['主要内容', 'content'],
  ['怎么报名/名额', 'bookingNeeded'],
  ['活动时间（开始）', 'starts'],
  ['活动时间（止）', 'ends'],
  ['在哪里举办？', 'venue'],
  ['几点开始', 'hours'],
  ['参与年级/人员', 'audiences'],
  ['镇（街）/单位', 'placeOrUnit'],
  ['责任科室及电话', 'contactPhone'],
  ['展期', 'dates'],
  ['填报学校', 'unit'],
  ['责任社区', 'unit'],
  ['主办学会名称', 'hosts'],
  ['负责部门', 'unit'],
  ['协办企业', 'coOrganizers'],
  ['合作单位', 'coOrganizers'],
  ['是否向社会开放', 'admission'],
  ['能否对校外公众开放', 'admission'],
  ['面向公众开放情况', 'admission'],
  ['播出/推送时间', 'times'],
  ['集合/活动地点', 'venue'],
  ['活动去向', 'venue'],
  ['日子', 'dates'],
  ['起止钟点', 'hours'],
  ['每场钟点', 'hours'],
  ['活动地方', 'venue'],
  ['来的人', 'audiences'],
  ['给谁看', 'audiences'],
  ['能容多少', 'capacity'],
  ['最多容纳多少人', 'capacity'],
  ['眼下情况', 'remark'],
  ['参加办法', 'bookingNeeded'],
  ['怎么来', 'bookingNeeded'],
  ['实践所（街道）', 'township'],
  ['服务点（村/社区）', 'township'],
  ['协作区（县区）', 'region'],
  ['志愿服务队', 'organizers'],
  ['科普宣讲团名称', 'organizers'],
  ['主要内容及形式', 'content'],
  ['报名及名额', 'bookingNeeded'],
  ['参与对象和要求', 'audiences'],
  ['可接待人数', 'capacity'],
  ['最大容纳人次', 'capacity'],
  ['招生名额', 'capacity'],
  ['进度', 'status'],
  ['适合', 'audiences'],
  ['票务', 'bookingNeeded'],
  ['人数上限', 'capacity'],
  ['10.是否需要报名', 'bookingNeeded'],
  ['3.什么时候', 'times'],
])('%s is a heading of %s', (title, field) => {
  expect(headingMeaning(title)).toEqual({ kind: 'field', field });
});

test.each(['推送时间', '举办机构', '主管部门', '开放情况'])('%s alone is not known', (title) => {
  expect(headingMeaning(title)).toEqual({ kind: 'unknown' });
});

test.each(['获奖人数', '报名人数', '实际参与人数', '科技工作者参与人数'])(
  '%s is not how many are expected',
  (title) => {
    expect(headingMeaning(title)).not.toEqual({ kind: 'field', field: 'expectedVisitors' });
  },
);

test.each([
  ['参与人数（人）', ['公众（预计）', '工作人员']],
  ['人数', ['参与公众', '工作人员']],
  ['预计人数', ['社会公众（人次）', '组织工作人员']],
  ['活动规模', ['预计参与群众', '工作人员数']],
])('below %s stand the public and the staff', (group, parts) => {
  const rows = [
    ['序号', '活动名称', '活动时间', group, '', '备注'],
    ['', '', '', ...parts, ''],
    ['1', '看星星', '9月20日', '80', '6', ''],
  ];
  const heading = headingAt({ name: '表', rows }, 0);
  expect(heading?.height).toBe(2);
  expect([...(heading?.columns ?? [])]).toEqual(
    expect.arrayContaining([
      ['expectedVisitors', 3],
      ['staff', 4],
    ]),
  );
});

test('how many come stands below whom it is for', () => {
  const rows = [
    ['序号', '活动名称', '活动时间', '参与对象', '', '备注'],
    ['', '', '', '面向群体', '预计人数', ''],
    ['1', '看星星', '9月20日', '公众', '80', ''],
  ];
  expect(headingAt({ name: '表', rows }, 0)?.columns).toEqual(
    new Map([
      ['name', 1],
      ['times', 2],
      ['audiences', 3],
      ['expectedVisitors', 4],
      ['remark', 5],
    ]),
  );
});

test('a title of rows below the heading is no second row of it', () => {
  const rows = [
    ['序号', '活动名称', '活动时间', '预计人数'],
    ['面向公众的活动', '', '', ''],
  ];
  expect(headingAt({ name: '表', rows }, 0)?.height).toBe(1);
});

const columnsOf = (...rows: string[][]) => Object.fromEntries(headingAt({ name: '表', rows }, 0)?.columns ?? []);

test.each([
  ['参加办法', '怎么报名'],
  ['观众须知', '怎么报名'],
])('a title below a group is read as one alone: %s, %s', (group, own) => {
  const columns = columnsOf(
    ['序号', '活动名称', '活动时间', group, ''],
    ['', '', '', own, '咨询电话'],
    ['1', '看星星', '9月20日', '直接到场', '0577-88000001'],
  );
  expect(columns).toMatchObject({ bookingNeeded: 3, contactPhone: 4 });
});

test.each([
  [['起始日期', '截止日期', '每日时间'], { startDate: 1, endDate: 2, hours: 3 }],
  [['开始时间', '截止时间', '备注'], { starts: 1, ends: 2 }],
  [['开播（上线）时间', '结束时间', '备注'], { starts: 1, ends: 2 }],
  [['首播时间', '结束时间', '备注'], { starts: 1, ends: 2 }],
  [['活动日期', '终止日期', '时段'], { startDate: 1, endDate: 2, hours: 3 }],
  [['活动日期', '时间', '结束时间'], { dates: 1, starts: 2, ends: 3 }],
  [['活动时间', '截止日期', '备注'], { times: 1 }],
])('a column of ends beside one of times, %j', (titles, expected) => {
  const columns = columnsOf(['活动名称', ...titles], ['看星星', '', '', '']);
  expect(columns).toMatchObject(expected);
  expect(Object.keys(columns).filter((field) => /time|date|start|end|hours/iu.test(field))).toEqual(
    expect.arrayContaining(Object.keys(expected)),
  );
});
