import { describe, expect, it } from 'vitest';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Campaign } from '#schemas/campaign.ts';

interface Named {
  readonly name: string;
  readonly code: string;
  readonly kind?: 'zone' | 'organization';
  readonly regions?: readonly string[];
  readonly labels?: Campaign['labels'];
}

function wordsOf({ regions = [], labels, ...city }: Named): string {
  const words = placeWords({
    city: { shortName: city.name, ...city },
    labels,
    regions: regions.map((name) => ({ name, kind: name.endsWith('开发区') ? 'zone' : 'county' })),
  });
  return [words.region, words.regions, words.whole, words.units, words.association].join(' ');
}

describe('the words for a place', () => {
  it.each<[Named, string]>([
    [{ name: '固原市', code: '640400', regions: ['原州区'] }, '县区 县（市、区） 全市 市级部门和单位 市科协'],
    [{ name: '恩施土家族苗族自治州', code: '422800' }, '县区 县（市、区） 全州 州级部门和单位 州科协'],
    [{ name: '浙江省', code: '330000', regions: ['温州市'] }, '市 市 全省 省级部门和单位 省科协'],
    [{ name: '湖北省', code: '420000', regions: ['恩施州', '武汉市'] }, '市州 市（州） 全省 省级部门和单位 省科协'],
    [
      { name: '内蒙古自治区', code: '150000', regions: ['包头市', '兴安盟', '某某开发区'] },
      '盟市 盟市 全区 自治区级部门和单位 自治区科协',
    ],
    [{ name: '上海市', code: '310000', regions: ['浦东新区'] }, '区 区 全市 市级部门和单位 市科协'],
    [{ name: '重庆市', code: '500000', regions: ['渝中区', '城口县'] }, '区县 区（县） 全市 市级部门和单位 市科协'],
    [
      { name: '浦东新区', code: '310115', regions: ['花木街道', '川沙新镇'] },
      '街道乡镇 乡镇（街道） 全区 区级部门和单位 区科协',
    ],
    [{ name: '西吉县', code: '640422', regions: ['吉强镇', '新营乡'] }, '乡镇 乡镇 全县 县级部门和单位 县科协'],
    [{ name: '乐清市', code: '330382' }, '街道乡镇 乡镇（街道） 全市 市级部门和单位 市科协'],
    [{ name: '鄂伦春自治旗', code: '150723' }, '街道乡镇 乡镇（街道） 全旗 旗级部门和单位 旗科协'],
    [{ name: '吉强镇', code: '640422100' }, '村社区 村（社区） 全镇 镇级部门和单位 镇科协'],
    [{ name: '花木街道', code: '310115005', regions: ['牡丹社区'] }, '社区 社区 全街道 街道级部门和单位 街道科协'],
    [{ name: '温州湾新区', code: '330300', kind: 'zone' }, '片区 片区 全区 区级部门和单位 区科协'],
    [
      { name: '温州大学', code: '330304', kind: 'organization', regions: ['茶山校区', '学院路校区'] },
      '校区 校区 全校 部门和单位 校科协',
    ],
    [{ name: '中国化学会', code: '110108', kind: 'organization' }, '部门 部门 全学会 部门和单位 学会科协'],
    [{ name: '温州科技馆', code: '330302', kind: 'organization' }, '部门 部门 全馆 部门和单位 馆科协'],
    [{ name: '某某联合体', code: '330302', kind: 'organization' }, '部门 部门 全单位 部门和单位 单位科协'],
  ])('follow its level and its name: %j', (place, words) => {
    expect(wordsOf(place)).toBe(words);
  });

  it('are its own where campaign.json sets them', () => {
    const labels = { region: '院系', whole: '全体师生' };
    expect(wordsOf({ name: '温州大学', code: '330304', kind: 'organization', labels })).toBe(
      '院系 院系 全体师生 部门和单位 校科协',
    );
  });
});
