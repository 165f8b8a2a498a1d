import { expect, test } from 'vitest';
import { imported, rowWith, usual } from './clerk-rows.ts';

const newUnits = async (cells: Readonly<Record<string, string>>) => {
  const row = { ...usual, 县区: '鹿城区', ...cells };
  const line = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
  const { proposals } = await imported(`${line(Object.keys(row))}\n${line(Object.values(row))}\n`, true);
  return proposals.organizations.map(({ name }) => name);
};

test.each([
  '示例协会（全称待核实）',
  '待落实',
  '示例协会(待定)',
  '县里统一安排',
  '由街道统筹',
  '单位后面再定',
  '另行通知',
  '示例协会或示例学会',
  '拟请示例医院',
  '示例协会？',
])('a host that is not settled is asked about, and no unit of that name is made: %s', async (主办单位) => {
  const { asked } = await rowWith({ 主办单位 });
  expect(asked).toEqual([`“主办单位”写了“${主办单位}”：还没有写定，是哪个单位？`]);
  expect(await newUnits({ 主办单位 })).toEqual([]);
});

test.each(['示例志愿服务组织', '示例科普服务队', '世界卫生组织', '示例再生资源协会', '示例待渡亭文化研究会'])(
  'a unit is settled: %s',
  async (主办单位) => {
    expect((await rowWith({ 主办单位 })).asked.join()).not.toContain('写定');
  },
);

test.each(['无', '暂无', '没有', '—', '/', '无。'])(
  'a cell of units that says that there is none: %s',
  async (none) => {
    expect(await rowWith({ 承办单位: none, 协办单位: none })).toMatchObject({ asked: [] });
    expect(await newUnits({ 承办单位: none, 协办单位: none })).toEqual([]);
  },
);

test.each([
  '单位后面再定',
  '主讲单位还没定下来',
  '展厅来电说21日才空，改不改等领导定',
  '等两边教育局回话',
  '是否办视报名情况定',
  '场地能否用，等街道答复',
  '名称以后再改',
  '请市科协定夺',
  '时间拿不准',
])('a remark that something is not settled is asked about: %s', async (备注) => {
  expect((await rowWith({ 备注 })).asked).not.toEqual([]);
});

test.each(['现场另有讲解员', '定点投放', '请自带水杯', '专家待定', '不定期更新展品', '等候区有座位', '可回看'])(
  'a remark of other things is not asked about: %s',
  async (备注) => {
    expect((await rowWith({ 备注 })).asked).toEqual([]);
  },
);

test('what depends on the weather is said of the weather', async () => {
  expect(await rowWith({ 备注: '看天气定' })).toMatchObject({ asked: [], weather: '看天气定' });
});
