import { expect, test } from 'vitest';
import { imported, rowsOf } from './clerk-rows.ts';
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
