import { describe, expect, test } from 'vitest';
import { rowsOf } from './clerk-rows.ts';

const titles = [
  ...[
    '活动名称',
    '活动类型',
    '县区',
    '主办单位',
    '承办单位',
    '活动日期',
    '具体时间',
    '活动地点',
    '线上平台',
    '面向对象',
  ],
  ...['预约方式', '名额', '费用', '活动内容', '活动板块', '咨询电话', '状态'],
];
const rows = [
  ...[
    '看星星|观测|鹿城区|市科协|测试市图书馆|9月16日|19:00-21:00|五马街广场||亲子家庭|需电话预约：0577-88962209|30人|免费|用望远镜看月亮，看土星的光环|联合行动|0577-88962209|正常',
    '健康义诊|义诊|鹿城区|市中心医院||9月17日|9:00-11:00|测试市科技馆||老年人|无需预约||免费|量血压、测血糖，医生现场解答|重点活动|0577-88962210|正常',
    '防灾讲座|讲座|瓯海区|测试市教育局||9月18日|14:30-16:00|测试市科技馆||中小学生|无需预约|100人|免费|地震来了怎么办，两位老师讲|联合行动|0577-88962211|取消',
    '云上科普|直播|鹿城区|测试市图书馆||9月19日|20:00-21:00||抖音|市民|无需预约||免费|线上看古籍修复|联合行动|0577-88962212|正常',
    '小小实验家|体验|鹿城区|市科协||9月21日|10:00-11:30|测试市科技馆||青少年|网上预约|20人|10元|动手做三个小实验|重点活动|0577-88962209|已约满',
    '科普电影|放映|瓯海区|市科协||9月22日|19:30-21:00|五马街广场||市民|无需预约||免费|放两部科普片|联合行动|0577-88962209|正常',
  ].map((row) => row.split('|')),
];

const unknown = '甲栏';
const read = async (heading: readonly string[], more: readonly (readonly string[])[] = []) => {
  const lines = [heading, ...rows].map((cells, row) => [...cells, ...more.map((column) => column[row] ?? '')]);
  return rowsOf([{ name: '安排', rows: lines }]);
};
/** What the rows say, without where they say it. */
const facts = (found: Awaited<ReturnType<typeof read>>) =>
  found.map(({ imported: _, notes: __, kept: ___, ...activity }) => activity);
const renamed = (title: string) => titles.map((each) => (each === title ? unknown : each));

describe('a column is read by its cells where its title says nothing', () => {
  test.each([
    ...['活动名称', '活动类型', '县区', '主办单位', '活动日期', '具体时间', '活动地点', '线上平台', '面向对象'],
    ...['预约方式', '费用', '活动板块', '咨询电话', '状态'],
  ])('%s', async (title) => {
    const found = await read(renamed(title));
    expect(facts(found)).toEqual(facts(await read(titles)));
    expect(found.map(({ kept }) => kept)).toEqual(rows.map(() => []));
  });

  test('and the report says as what', async () => {
    const [row] = await read(renamed('活动类型'));
    expect(row?.notes).toContain('“甲栏”一列照“活动类型”读。');
    const [known] = await read(titles);
    expect(known?.notes.filter((note) => note.includes('一列'))).toEqual([]);
  });
});

test.each(['承办单位', '名额', '活动内容'])('the cells of %s may be something else: they are kept', async (title) => {
  const at = titles.indexOf(title);
  const found = await read(renamed(title));
  expect(found.map(({ kept }) => kept.join('，').replaceAll('、', '，'))).toEqual(
    rows.map((cells) => (cells[at] ?? '').replaceAll('、', '，')),
  );
});

test.each<readonly [string, readonly string[]]>([
  ['numbers', ['1', '2', '3', '4', '5', '6']],
  ['marks', ['√', '', '√', '√', '', '√']],
  ['free texts', ['待与学校商量', '海报已印', '请记者', '讲稿在改', '材料齐了', '设备要借']],
  ['units that help', ['测试市教育局', '市科协', '市科协', '市中心医院', '测试市图书馆', '市科协']],
  [
    'a second column of places',
    ['五马街广场', '测试市科技馆', '五马街广场', '测试市科技馆', '五马街广场', '五马街广场'],
  ],
])('a column of %s is taken for no field of which there is one', async (_, cells) => {
  const found = await read(titles, [[unknown, ...cells]]);
  expect(facts(found)).toEqual(facts(await read(titles)));
});

test('of two columns that may be one field neither is taken', async () => {
  const types = rows.map(([, type = '']) => type);
  const found = await read(renamed('活动类型'), [['乙栏', ...types]]);
  expect(found.map(({ kept }) => kept)).toEqual(types.map((type) => [type, type]));
});

test('units right of those that carry it out help: who holds it is the one that carries it out', async () => {
  const heading = ['活动名称', '承办单位', '活动时间', '活动地点', unknown];
  const found = await rowsOf([
    {
      name: '安排',
      rows: [
        heading,
        ['看书', '市科协', '9月16日9:00-11:00', '五马街广场', '测试市图书馆'],
        ['听书', '市科协', '9月17日9:00-11:00', '五马街广场', '测试市教育局'],
      ],
    },
  ]);
  expect(found.map(({ hosts }) => hosts)).toEqual([['kexie'], ['kexie']]);
});

test('what a column of places or platforms says goes where it belongs', async () => {
  const found = await rowsOf([
    {
      name: '安排',
      rows: [
        ['测试市图书馆9月活动安排'],
        ['活动名称', '时间', '展厅或平台'],
        ['看书', '9月16日9:00-11:00', '一号展厅'],
        ['听书', '9月17日9:00-11:00', '抖音直播间'],
      ],
    },
  ]);
  expect(found).toMatchObject([{ room: '一号展厅' }, { online: { platform: '抖音直播间' } }]);
});

test.each([
  ['其它要说的', '备注', '已取消'],
  ['放在哪天', '活动时间', '9月21日9:00-10:00'],
  ['谁来搞', '主办单位', '市科协'],
  ['镇', '乡镇', '藤桥镇'],
])('%s is a plain word for %s', async (title, usual, cell) => {
  const read = (heading: string) =>
    rowsOf([
      {
        name: '安排',
        rows: [
          ['活动名称', '活动地点', '单位', heading],
          ['看书', '五马街广场', '市科协', cell],
        ],
      },
    ]);
  const [found, expected] = [await read(title), await read(usual)];
  expect(facts(found).map(({ summary: _, ...row }) => row)).toEqual(
    facts(expected).map(({ summary: _, ...row }) => row),
  );
});

test('a column that only sounds like one of regions is not known: 是否邀请家长或社区', async () => {
  const heading = ['活动名称', '活动时间', '活动地点', '主办单位', '是否邀请家长或社区'];
  const own = ['看书', '9月16日9:00-11:00', '五马街广场', '市科协'];
  const found = await rowsOf([
    { name: '安排', rows: [heading, [...own, '否'], [...own.with(0, '听书'), '邀请家长200人']] },
  ]);
  expect(found).toMatchObject([
    { asked: [], kept: ['否'] },
    { asked: [], kept: ['邀请家长200人'] },
  ]);
  // A county that the campaign does not have is one all the same.
  const unknown = await rowsOf([
    { name: '安排', rows: [heading.with(4, '县区'), [...own, '示例县'], [...own.with(0, '听书'), '示例县']] },
  ]);
  expect(unknown[0]?.asked).toEqual(['没有“示例县”这个县区。']);
});

test('units with their roles count in any column', async () => {
  const found = await rowsOf([
    {
      name: '安排',
      rows: [
        ['测试市图书馆九月活动排期'],
        ['活动名称', '活动时间', '活动地点', '主讲/合办'],
        ['看书', '9月18日9:00-11:00', '五马街广场', '市科协主办，我馆摆一个展位'],
        ['听书', '9月19日9:00-11:00', '一楼展厅', '与市教育局合办'],
        ['讲书', '9月20日9:00-11:00', '五马街广场', '本馆馆员'],
      ],
    },
  ]);
  expect(found.map(({ hosts }) => hosts)).toEqual([['kexie'], ['tushuguan', 'jiaoyu'], ['tushuguan']]);
  // A room is still that of the house whose table it is.
  expect(found[1]?.notes).toContain('地点“一楼展厅”：没有“测试市图书馆”这个场馆，照原文写。');
});
