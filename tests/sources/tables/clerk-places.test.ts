import { expect, test } from 'vitest';
import { imported, rowsOf, rowWith } from './clerk-rows.ts';
import type { ClerkSheet } from './clerk-workbook.ts';

test('units that are told by their level are those of the county, new ones by their full name', async () => {
  const heading = ['序号', '活动名称', '活动时间', '主办单位', '类型', '活动地点'];
  const table: readonly ClerkSheet[] = [
    {
      name: '汇总',
      rows: [
        heading,
        ['一、鹿城区（1项）'],
        ['1', '甲', '9月20日', '区科协', '义诊', '测试市科技馆'],
        ['二、瓯海区（1项）'],
        ['1', '乙', '9月20日', '区科协、区教育局、文化站', '义诊', '文化站'],
        ['三、鹿城区（1项）'],
        ['1', '丙', '9月20日', '文化站', '义诊', '文化站'],
      ],
    },
  ];
  const { proposals } = await imported(table);
  expect(await rowsOf(table)).toMatchObject([
    { name: '甲', region: 'lucheng', hosts: ['lckx'] },
    {
      name: '乙',
      region: 'ouhai',
      asked: ['瓯海区科协', '瓯海区教育局', '文化站'].map((name) => `没有“${name}”这个单位。`),
    },
    { name: '丙' },
  ]);
  expect(proposals.organizations.map(({ name, region }) => [name, region])).toEqual([
    ['瓯海区科协', 'ouhai'],
    ['瓯海区教育局', 'ouhai'],
  ]);
  expect(proposals.venues).toEqual([]);
});

test('a new venue takes the address that the table writes in brackets', async () => {
  const { proposals } = await imported(
    '活动名称,活动时间,主办单位,活动地点,县区\n义诊,9月20日,市科协,示例社区广场（印艺路20号）,鹿城区\n讲座,9月20日,市科协,示例图书馆（二楼）,鹿城区\n',
  );
  expect(proposals.venues.map(({ name, region, address }) => [name, region, address])).toEqual([
    ['示例社区广场', 'lucheng', '印艺路20号'],
    ['示例图书馆', 'lucheng', '【待补：详细地址】'],
  ]);
});

const head = '活动名称,活动时间,主办单位,活动地点,县区';

test('each session of merged rows keeps its own place, a venue or not', async () => {
  const sheet = (places: readonly string[]): readonly ClerkSheet[] => [
    {
      name: '汇总',
      rows: [
        ['活动名称', '活动时间', '主办单位', '活动地点'],
        ['讲座', '9月18日9:00-10:00', '市科协', places[0] ?? ''],
        ['', '9月20日9:00-10:00', '', places[1] ?? ''],
        ['', '9月22日9:00-10:00', '', places[2] ?? ''],
      ],
      merged: ['A2:A4', 'C2:C4'],
    },
  ];
  const [mixed] = await rowsOf(sheet(['测试市科技馆', '印艺路路口', '']));
  expect(mixed).not.toHaveProperty('venue');
  expect(mixed).toMatchObject({
    sessions: [{ venue: 'guan' }, { room: '印艺路路口' }, { room: '印艺路路口' }],
    notes: expect.arrayContaining([expect.stringContaining('“印艺路路口”：没有这个场馆')]),
  });
  const [venues] = await rowsOf(sheet(['测试市科技馆', '五马街广场', '线上：视频号“测试科协”']));
  expect(venues).toMatchObject({
    venue: 'guan',
    sessions: [{}, { venue: 'square' }, { online: { platform: '视频号“测试科协”' } }],
  });
});

test.each(['测试市科技馆（19日）、五马街广场（21日）', '9月19日测试市科技馆；21日：五马街广场'])(
  'places of several days are those of the sessions: %s',
  async (places) => {
    const [row] = await rowsOf(`${head}\n讲座,9月19日、21日上午9:00-10:30,市科协,${places},\n`);
    expect(row).not.toHaveProperty('room');
    expect(row?.sessions).toMatchObject([{ venue: 'guan' }, { venue: 'square' }]);
  },
);

test('places of other days than the sessions’ stay in words', async () => {
  const places = '测试市科技馆（19日）、五马街广场（22日）';
  const [row] = await rowsOf(`${head}\n讲座,9月19日、21日上午9:00-10:30,市科协,${places},\n`);
  expect(row).toMatchObject({ room: places });
});

test('a place that is left empty is asked about, unless it is online or still to come', async () => {
  const asked = async (line: string) =>
    (await rowsOf(`${head},平台\n讲座,9月19日9:00-10:30,市科协,${line}\n`))[0]?.asked.filter((each) =>
      /地点/u.test(each),
    );
  expect(await asked(',,')).toEqual(['没有写活动地点。']);
  expect(await asked(',,视频号“测试科协”')).toEqual([]);
  expect(await asked('待定,,')).toEqual([]);
  expect(await asked('各县（市、区）,,')).toEqual([]);
});

test.each(['线上', '/', '—', '网络'])('a region of %s is none', async (region) => {
  const [row] = await rowsOf(`${head}\n讲座,9月19日9:00-10:30,市科协,测试网 https://a.example/1,${region}\n`);
  expect(row?.asked.filter((each) => /县区/u.test(each))).toEqual([]);
  expect(row).not.toHaveProperty('region');
});

test('a place in a row of the region 线上 is a platform', async () => {
  const [row] = await rowsOf(`${head}\n讲座,9月19日9:00-10:30,市科协,测试网 https://a.example/1,线上\n`);
  expect(row).toMatchObject({ online: { platform: '测试网', url: 'https://a.example/1' } });
});

test.each(['五县（区）部分中小学', '辖区小学'])('places that are not named are asked about: %s', async (活动地点) => {
  const row = await rowWith({ 活动地点 });
  expect(row).toMatchObject({ room: 活动地点, asked: [`地点“${活动地点}”：具体是哪里？`] });
});

test('several sittings in several places that no day tells apart are asked about', async () => {
  const when = '9月19日、20日9:00-10:00';
  expect((await rowWith({ 活动时间: when, 活动地点: '葡萄镇、石桥镇' })).asked).toEqual([
    '有 2 场，地点写了 2 处“葡萄镇、石桥镇”：哪一场在哪里？',
  ]);
  expect((await rowWith({ 活动时间: when, 活动地点: '五马街广场' })).asked).toEqual([]);
  expect((await rowWith({ 活动时间: '9月19日9:00-10:00', 活动地点: '葡萄镇、石桥镇' })).asked).toEqual([]);
});

test.each(['甲镇、乙镇有关学校', '城区部分大型超市、农贸市场', '县城示例文化广场、各社区'])(
  'some or all of a kind in a place that is named is told in its words: %s',
  async (活动地点) => {
    const titles = '活动名称,一句话介绍,活动类型,主办单位,县区,活动时间,活动地点';
    const line = (place: string) => `义诊,量血压,义诊,市科协,鹿城区,9月20日9:00,"${place}"`;
    const { sheets, proposals } = await imported(`${titles}\n${line('县城示例文化广场')}\n${line(活动地点)}\n`, true);
    const [, row] = sheets.flatMap(({ outcomes }) => outcomes);
    expect(row).toMatchObject({ kind: 'new', activity: { room: 活动地点 } });
    expect(proposals.venues.map(({ name }) => name)).toEqual(['县城示例文化广场']);
  },
);

test('the sports ground of a school is of the school', async () => {
  const { proposals, sheets } = await imported(
    '活动名称,活动时间,主办单位,活动地点\n开幕式,9月20日,市科协,甲山中学田径场\n比赛,9月21日,甲山中学,学校体育馆\n',
    true,
  );
  expect(proposals.venues.map(({ name }) => name)).toEqual(['甲山中学']);
  const [opening] = sheets.flatMap(({ outcomes }) => outcomes);
  expect(opening).toMatchObject({ activity: { venue: expect.any(String), room: '田径场' } });
});
