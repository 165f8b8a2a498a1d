import { expect, test } from 'vitest';
import { houseOf, roomAlone } from '#domain/import/places/rooms.ts';

test.each([
  ['门诊楼一楼大厅', '门诊楼一楼大厅'],
  ['外科楼手术示教室', '外科楼手术示教室'],
  ['三楼培训室', '三楼培训室'],
  ['学术报告厅', '学术报告厅'],
  ['操场', '操场'],
  ['公司三楼培训室', '三楼培训室'],
  ['本馆一楼', '一楼'],
  ['我院门诊楼', '门诊楼'],
  ['学校操场', '操场'],
  ['校园气象站', '气象站'],
  ['医院检验科', '检验科'],
  ['中心三楼创客教室', '三楼创客教室'],
  ['生物实验室', '生物实验室'],
  ['全校', '全校'],
  ['二楼3号厅', '二楼3号厅'],
  ['教育活动室', '教育活动室'],
])('%s is a room of the unit', (text, room) => {
  expect(roomAlone(text)).toBe(room);
});

test.each([
  '示例小学三楼',
  '步行街',
  '人民公园',
  '学院路',
  '医院路口',
  '学校附近公园',
  '中心广场',
  '示例社区活动室',
  '公司',
  '万达广场一楼',
  '一楼盘',
  '启明街道示例社区',
])('%s may be another place', (text) => {
  expect(roomAlone(text)).toBeUndefined();
});

test('only one unit with a house of its own is where a room is', () => {
  expect(houseOf('测试市中心医院')).toBe('测试市中心医院');
  expect(houseOf('主办：测试市中心医院\n承办：市科协')).toBe('测试市中心医院');
  for (const hosts of ['市科协', '市科协、测试市中心医院', '主办：市科协、测试市中心医院', '承办：测试市中心医院', ''])
    expect(houseOf(hosts)).toBeUndefined();
});
