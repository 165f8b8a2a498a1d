import { expect, test } from 'vitest';
import { momentsOf } from '#domain/time/moments.ts';
import { searchMarks } from '#views/search/search-marks.ts';

test('a page is filtered by what is known of it', () => {
  const { filters } = searchMarks({
    title: '食品安全进万家',
    kind: '活动',
    city: '固原',
    regions: ['原州区'],
    dates: ['2023年9月', '2023年9月17日'],
    type: '科普宣传',
    audiences: ['亲子', '老年人'],
    formats: ['线下', '线上'],
    programmes: ['安全科普联合行动', '安全科普联合行动'],
  });
  expect(filters.map((pair) => pair.join(':'))).toEqual([
    '城市:固原',
    '类别:活动',
    '日期:2023年9月',
    '日期:2023年9月17日',
    '区县:原州区',
    '类型:科普宣传',
    '对象:亲子',
    '对象:老年人',
    '形式:线下',
    '形式:线上',
    '专项:安全科普联合行动',
  ]);
});

test('what is not known leaves no mark', () => {
  expect(searchMarks({ title: '固原市博物馆', kind: '场馆', city: '固原', line: '', sample: false })).toEqual({
    filters: [
      ['城市', '固原'],
      ['类别', '场馆'],
    ],
    meta: [['title', '固原市博物馆']],
  });
});

test('the row of a result has its line, its status, its states over time and its sample mark', () => {
  const { meta } = searchMarks({
    title: '一颗瓯柑的旅程',
    kind: '活动',
    city: '温州',
    line: '2024年9月18日　温州科技馆',
    status: '需要预约',
    states: momentsOf([Date.UTC(2024, 8, 18, 7, 30)], 0, (at) => (at > 0 ? 'ended' : 'bookable')),
    sample: true,
  });
  expect(meta).toEqual([
    ['title', '一颗瓯柑的旅程'],
    ['line', '2024年9月18日　温州科技馆'],
    ['status', '需要预约'],
    ['states', 'zzz7 zzzsjzzi0 zzz1'],
    ['sample', '示例'],
  ]);
});
