import { describe, expect, it } from 'vitest';
import { childrenOf, findPlaces, placeOf } from '#sources/places/places.ts';

const found = (text: string) => findPlaces(text).map(({ fullName }) => fullName);
const below = (code: string) => childrenOf(code).map((each) => `${each.code} ${each.name}`);

describe('a place by its code', () => {
  it('has its names, its level, its province and the place above it', () => {
    expect(placeOf('640522')).toEqual({
      code: '640522',
      name: '海原县',
      shortName: '海原',
      fullName: '宁夏回族自治区中卫市海原县',
      level: 'county',
      province: '宁夏回族自治区',
      parent: '640500',
    });
  });

  it('stands directly below its province, where there is no prefecture between', () => {
    expect(placeOf('310115')).toMatchObject({ fullName: '上海市浦东新区', level: 'district', parent: '310000' });
    expect(placeOf('419001')).toMatchObject({ fullName: '河南省济源市', level: 'county', parent: '410000' });
    expect(placeOf('659012')).toMatchObject({ name: '白杨市', parent: '650000' });
    expect(placeOf('500229')).toMatchObject({ fullName: '重庆市城口县', parent: '500000' });
  });

  it('has nothing above it, when it is a province', () => {
    expect(placeOf('310000')).toEqual({
      code: '310000',
      name: '上海市',
      shortName: '上海',
      fullName: '上海市',
      level: 'municipality',
    });
  });

  it('is none, when the list only fills a gap with the code', () => {
    expect(['310100', '500200', '419000', '330399', '640422100'].map(placeOf)).toEqual(Array(5).fill(undefined));
  });

  it('may be written with the zeros of a town code', () => {
    expect(placeOf('640422000')?.name).toBe('西吉县');
  });
});

describe('the places directly below a place', () => {
  it('are the counties of a prefecture', () => {
    expect(below('640500')).toEqual(['640502 沙坡头区', '640521 中宁县', '640522 海原县']);
  });

  it('are the prefectures of a province, and its counties without one', () => {
    expect(below('460000').slice(0, 6)).toEqual([
      ...['460100 海口市', '460200 三亚市', '460300 三沙市', '460400 儋州市', '469001 五指山市', '469002 琼海市'],
    ]);
    expect(below('320000')).toHaveLength(13);
  });

  it('are districts and counties of a municipality', () => {
    expect(below('310000')).toHaveLength(16);
    expect(below('500000')).toContain('500229 城口县');
  });

  it('are none of a prefecture without counties, and of a county', () => {
    expect([...below('441900'), ...below('640522')]).toEqual([]);
  });
});

describe('finding a place by what is typed', () => {
  it.each([
    ['330300', ['浙江省温州市']],
    ['温州市', ['浙江省温州市']],
    ['温州', ['浙江省温州市']],
    [' 浙江 温州 ', ['浙江省温州市']],
    ['温州市鹿城区', ['浙江省温州市鹿城区']],
    ['浦东', ['上海市浦东新区']],
    ['上海浦东新区', ['上海市浦东新区']],
    ['恩施土家族苗族自治州', ['湖北省恩施土家族苗族自治州']],
    ['吉林市', ['吉林省吉林市']],
    ['吉林', ['吉林省', '吉林省吉林市']],
    ['长春朝阳', ['吉林省长春市朝阳区']],
    ['朝阳区', ['北京市朝阳区', '吉林省长春市朝阳区']],
    ['恩施', ['湖北省恩施土家族苗族自治州', '湖北省恩施土家族苗族自治州恩施市']],
    ['没有的市', []],
    ['市', []],
    ['', []],
  ])('finds for “%s” %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
