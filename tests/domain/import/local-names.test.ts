import { expect, test } from 'vitest';
import type { LocalNamed } from '#domain/import/units/local-entries.ts';
import { localMatcher, type Whereabouts } from '#domain/import/units/local-names.ts';
import { matcher } from '#domain/import/units/matcher.ts';
import { relationOf } from '#domain/import/units/relative-names.ts';
import { nameParts, unitKey } from '#domain/import/units/unit-names.ts';

const regions = new Map([
  ['lubei', '路北区'],
  ['lunan', '路南区'],
  ['qianxi', '迁西县'],
  ['qianan', '迁安市'],
]);
const place = { province: '河北省', name: '唐山市', shortName: '唐山', regions: [...regions.values()] };
const shortForms = { 科协: ['科学技术协会'], 居委会: ['居民委员会'] };
const ids = new Map([...regions].map(([id, name]) => [name, id]));

const known: readonly LocalNamed[] = [
  { id: 'kexie', names: ['唐山市科学技术协会', '市科协'], region: undefined },
  { id: 'yiyuan', names: ['唐山市示例医院门诊报告厅', '示例医院'], region: 'lubei' },
  { id: 'school', names: ['路北区示例小学'], region: 'lubei' },
  { id: 'province', names: ['河北省卫生健康委员会'], region: undefined },
  { id: 'library', names: ['路南区示例图书馆'], region: 'lunan' },
  { id: 'garden', names: ['示例栗园'], region: 'qianxi' },
  { id: 'chips', names: ['迁安市示例芯片科普厅', '示例科普厅'], region: 'qianan' },
  { id: 'first', names: ['路北区第一文化站', '文化站'], region: 'lubei' },
  { id: 'second', names: ['路南区第二文化站', '文化站'], region: 'lunan' },
  { id: 'water', names: ['河北省水利厅'], region: undefined },
  { id: 'group', names: ['河北雾灵山旅游集团'], region: undefined },
  { id: 'reserve', names: ['河北雾灵山国家级自然保护区管理局'], region: undefined },
  { id: 'materials', names: ['唐山市示例新材料学会'], region: 'lunan' },
  { id: 'deer', names: ['迁西县鹿场坪野生鹿科普基地'], region: 'qianxi' },
  { id: 'community', names: ['路北区示例社区“党建+”邻里中心'], region: 'lubei' },
];

function find(text: string, where: Whereabouts, isStrict = false) {
  const anywhere = matcher(known, (name) => unitKey(name, place, shortForms));
  const partsOf = (name: string) => {
    const parts = nameParts(name, place, shortForms);
    return { ...parts, region: ids.get(parts.region ?? '') };
  };
  const locality = { place: place.name, partsOf, regionNames: regions };
  return localMatcher(known, anywhere, locality, isStrict)(where).find(text);
}

test.each([
  ['区科协', '路北区', { kind: 'of', full: '路北区科协' }],
  ['本县图书馆', '迁西县', { kind: 'of', full: '迁西县图书馆' }],
  ['团区委', '路北区', { kind: 'of', full: '共青团路北区委' }],
  ['市教育局', '路北区', { kind: 'of', full: '唐山市教育局' }],
  ['市教育局', undefined, { kind: 'of', full: '唐山市教育局' }],
  ['市政协', '迁西县', { kind: 'of', full: '唐山市政协' }],
  ['市科协', '迁安市', { kind: 'either', ofRegion: '迁安市科协', ofPlace: '唐山市科协' }],
  ['县科协', undefined, { kind: 'untold', level: '县' }],
  ['区科协', '迁西县', { kind: 'untold', level: '区' }],
  ['市场监管局', '迁安市', { kind: 'none' }],
  ['市民中心', '迁安市', { kind: 'none' }],
  ['区块链协会', '路北区', { kind: 'none' }],
  ['县城广场', '迁西县', { kind: 'none' }],
])('whose %s is in %s', (name, region, expected) => {
  expect(relationOf(name, { place: '唐山市', region })).toEqual(expected);
});

test.each([
  ['a name without its county', '示例小学', { region: 'lubei' }, 'school'],
  ['a name without its county, by the place beside it', '示例小学', { nearby: 'lubei' }, 'school'],
  ['a name with a county that its own leaves out', '迁西县示例栗园', {}, 'garden'],
  ['a short name with its county', '迁安市示例科普厅', {}, 'chips'],
  ['a short name with the city before it', '市示例医院', {}, 'yiyuan'],
  ['that of the county, a sample', '区图书馆', { region: 'lunan' }, 'library'],
  ['a short name of two, one of them here', '文化站', { region: 'lunan' }, 'second'],
  ['a sample by its name without the word for it', '新材料学会', { region: 'lunan' }, 'materials'],
  ['the same by its place', '路南新材料学会', {}, 'materials'],
  ['another name of a unit of the city', '市科协', { region: 'lubei' }, 'kexie'],
] as const)('%s is found', (_, text, where, id) => {
  expect(find(text, where)).toEqual({ kind: 'found', id });
});

test.each([
  ['no county is told', '示例小学', {}],
  ['it is in another county', '示例小学', { region: 'qianxi' }],
  ['it is that of the county, and the county has none', '区图书馆', { region: 'lubei' }],
] as const)('nothing is found where %s', (_, text, where) => {
  expect(find(text, where)).toMatchObject({ kind: 'unknown' });
});

test('a unit of the county that is not there goes by its full name', () => {
  expect(find('区科协', { region: 'lubei' })).toMatchObject({ kind: 'unknown', text: '路北区科协' });
});

test.each([
  ['市科协', { region: 'qianan' }, '“市科协”是“迁安市科协”还是“唐山市科协”？'],
  ['县科协', {}, '“县科协”是哪个县的？'],
] as const)('whose %s is, is asked', (text, where, question) => {
  expect(find(text, where)).toMatchObject({ kind: 'ambiguous', question });
});

test('a short name of another county is asked about where it matters', () => {
  expect(find('示例科普厅', { region: 'lubei' })).toMatchObject({ kind: 'found', id: 'chips' });
  expect(find('示例科普厅', { region: 'lubei' }, true)).toMatchObject({
    kind: 'ambiguous',
    question: '“迁安市示例芯片科普厅”在迁安市，这一行是路北区的：是这一处吗？',
  });
  expect(find('示例栗园', { region: 'lubei' }, true)).toEqual({ kind: 'found', id: 'garden' });
});

test('part of a name of the same county is near it, of another it is not', () => {
  expect(find('“党建+”邻里中心', { region: 'lubei' })).toMatchObject({
    kind: 'near',
    hint: '是不是“路北区示例社区“党建+”邻里中心”？',
  });
  expect(find('“党建+”邻里中心', { region: 'lunan' }).kind).toBe('unknown');
});

test.each([
  ['雾灵山保护区管理局', { region: 'lubei' }, '河北雾灵山国家级自然保护区管理局'],
  ['雾灵山管理局', {}, '河北雾灵山国家级自然保护区管理局'],
  ['鹿场坪科普基地', { region: 'qianxi' }, '迁西县鹿场坪野生鹿科普基地'],
  ['迁西县鹿场坪基地', { region: 'qianxi' }, '迁西县鹿场坪野生鹿科普基地'],
] as const)('a name of parts of another, in their order, is near it: %s', (text, where, name) => {
  expect(find(text, where)).toMatchObject({ kind: 'near', hint: `是不是“${name}”？` });
});

test.each([
  ['雾灵山林场', { region: 'lubei' }],
  ['保护区管理局', { region: 'lubei' }],
  ['鹿场坪科普基地', { region: 'lunan' }],
  ['野生鹿基地', { region: 'qianxi' }],
] as const)('a name of other parts is near none: %s', (text, where) => {
  expect(find(text, where).kind).toBe('unknown');
});

test('a unit of the province is not that of the city', () => {
  expect(find('市卫生健康委员会', {}).kind).not.toBe('found');
  expect(find('卫生健康委员会', { region: 'lubei' })).toMatchObject({
    kind: 'near',
    hint: '是不是“河北省卫生健康委员会”？',
  });
  expect(find('水利厅', { region: 'lubei' })).toEqual({ kind: 'found', id: 'water' });
  expect(find('雾灵山旅游集团', { region: 'lubei' })).toEqual({ kind: 'found', id: 'group' });
  expect(find('河北省卫生健康委员会', {})).toEqual({ kind: 'found', id: 'province' });
});

test('a branch of a unit is near to it by no slip', () => {
  expect(find('唐山市科学技术协会路北区分局', {})).toMatchObject({ kind: 'unknown', hint: '' });
  expect(find('唐山市科学技术协会们', {})).toMatchObject({ hint: expect.stringContaining('唐山市科学技术协会') });
});
