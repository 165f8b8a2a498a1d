import { expect, test } from 'vitest';
import { addressBook } from '#domain/import/places/addresses.ts';
import { readDatedPlaces } from '#domain/import/places/dated-places.ts';
import { inVenueName, readPlace } from '#domain/import/places/places.ts';
import { matcher } from '#domain/import/units/matcher.ts';
import { nameParts } from '#domain/import/units/unit-names.ts';

const place = { province: '陕西省', name: '渭南市', shortName: '渭南', regions: ['大荔县', '富平县'] };
const ids = new Map([
  ['大荔县', 'dali'],
  ['富平县', 'fuping'],
]);
const venues = [
  { id: 'yard', names: ['示例冬枣小院'], region: 'dali', address: '大荔县示例镇示例村 5 组' },
  { id: 'dairy', names: ['示例羊乳工厂'], region: 'fuping', address: '富平县示例工业园 3 号' },
  { id: 'square', names: ['示例科普广场'], region: 'fuping', address: '富平县示例公园南门内' },
  { id: 'school', names: ['示例小学'], region: 'fuping', address: '富平县示例大街 21 号院' },
  { id: 'station', names: ['示例站'], region: 'dali', address: '大荔县示例公园南门内' },
];
const partsOf = (name: string) => {
  const parts = nameParts(name, place, {});
  return { ...parts, region: ids.get(parts.region ?? '') };
};
const read = (text: string, region?: string) =>
  readPlace(text, '', { ...matcher(venues), addresses: addressBook(venues, partsOf)(region) });

test.each([
  ['an address before the venue in brackets', '大荔县示例镇示例村5组（示例冬枣小院）', 'dali', { venue: 'yard' }],
  ['the address in brackets', '示例冬枣小院（示例镇示例村5组）', 'dali', { venue: 'yard' }],
  ['the address after a comma', '示例小学，示例大街21号', 'fuping', { venue: 'school' }],
  ['an address alone', '富平县示例工业园3号', undefined, { venue: 'dairy' }],
  ['an address alone, in its county', '示例公园南门内', 'fuping', { venue: 'square' }],
  ['the beginning of an address', '示例大街21号', 'fuping', { venue: 'school' }],
  ['an address and a room', '富平县示例工业园3号（二楼）', undefined, { venue: 'dairy', room: '二楼' }],
  ['where to meet', '示例小学（大门口集合）', 'fuping', { venue: 'school', room: '大门口集合' }],
  ['a roof', '示例小学楼顶', 'fuping', { venue: 'school', room: '楼顶' }],
  ['a workshop', '示例羊乳工厂包装车间', 'fuping', { venue: 'dairy', room: '包装车间' }],
  ['a part of a hall', '示例小学步态测试区', 'fuping', { venue: 'school', room: '步态测试区' }],
  ['a yard', '示例冬枣小院村口晒谷场', 'dali', { venue: 'yard', room: '村口晒谷场' }],
  ['beside a part of it', '示例冬枣小院种薯窖旁', 'dali', { venue: 'yard', room: '种薯窖旁' }],
  ['where to meet, without a sign', '示例小学院内集合', 'fuping', { venue: 'school', room: '院内集合' }],
  ['a building of it', '示例小学教学楼三层', 'fuping', { venue: 'school', room: '教学楼三层' }],
] as const)('%s is read', (_, text, region, expected) => {
  expect(read(text, region)).toEqual(expected);
});

test.each([
  ['an address of two, without its county', '示例公园南门内', undefined],
  ['an address of another county', '示例工业园3号', 'dali'],
  ['a street', '富平县示例大街', undefined],
  ['the number of another house', '富平县示例大街2', undefined],
  ['another number', '富平县示例工业园30号', undefined],
  ['a district of its name', '示例小学城区', 'fuping'],
  ['a market of its name', '示例小学农贸市场', 'fuping'],
  ['a road beside it', '示例小学东路旁', 'fuping'],
  ['what is beside it', '旧厂房（示例小学）', 'fuping'],
] as const)('%s is no venue', (_, text, region) => {
  expect(read(text, region)).toMatchObject({ room: text });
});

test('a square may be a place of its own', () => {
  expect(inVenueName('示例社区广场（示例路20号）')).toBe('示例社区广场');
  expect(inVenueName('示例社区服务站活动室')).toBe('示例社区服务站');
  expect(inVenueName('水心小学三楼报告厅')).toBe('水心小学');
});

test('what is said of all places of several days is of each', () => {
  expect(readDatedPlaces('16日甲村、18日乙村（均在文化礼堂）')).toEqual([
    { month: undefined, day: 16, place: '甲村文化礼堂' },
    { month: undefined, day: 18, place: '乙村文化礼堂' },
  ]);
});

test.each([
  ['第二中学术报告厅', '第二中'],
  ['枣阳一中学术报告厅', '枣阳一中'],
  ['水心实小学生活动室', '水心实小'],
])('no name of %s ends within a word', (place, venue) => {
  expect(inVenueName(place)).toBe(venue);
});
