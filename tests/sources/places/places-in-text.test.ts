import { expect, test } from 'vitest';
import { places } from '#sources/places/places.ts';

const named = (text: string) => places.placesIn(text).map(({ name }) => name);

test.each([
  ['温州市鹿城区公园路 105 号', ['温州市', '鹿城区']],
  ['鹿城区公园路 105 号', ['鹿城区']],
  ['关于举办温州市2024年全国科普日活动的通知', ['温州市']],
  ['走进海原县', ['海原县']],
  ['浙江省科协科普部', ['浙江省']],
  ['海南州共和县', ['海南州', '共和县']],
  ['海南省', ['海南省']],
  ['内蒙古自治区阿拉善左旗', ['内蒙古自治区', '阿拉善左旗']],
  ['上海市民', ['上海市']],
])('%s names places', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each([
  ['streets', '北京路 8 号，上海东路、南京市路口'],
  ['short names', '上海和温州'],
  ['levels', '各市和县（市、区），全州县市，各市、县、区'],
  ['words that end like a name', '沿海城市、货运城市'],
  ['words that begin like a name', '义乌市场、浦东新区域'],
  ['districts that any city has', '老城区、新城区、江北区、城关区、矿区'],
  ['a county in the middle of a word', '大海原县'],
])('%s do not name a place', (_, text) => {
  expect(named(text)).toEqual([]);
});

test('a name tells every place that has it', () => {
  const [found] = places.placesIn('鼓楼区');
  expect(found?.places.map(({ code }) => code)).toEqual(['320106', '320302', '350102', '410204']);
});
