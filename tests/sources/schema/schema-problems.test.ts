import { expect, test } from 'vitest';
import type { z } from 'zod';
import { activity } from '#schemas/activity.ts';
import { campaign } from '#schemas/campaign.ts';
import { notice } from '#schemas/notice.ts';
import { venue } from '#schemas/venue.ts';
import { schemaProblems } from '#sources/schema/schema-problems.ts';
import { aCampaign, aNotice, anActivity, aVenue } from '../../builders.ts';

function problemsOf(schema: z.ZodType, value: unknown, file = 'f.json') {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return schemaProblems(file, schema, value, issues, 2023).map(({ file: _, ...problem }) => problem);
}

const ofActivity = (overrides: object) => problemsOf(activity, { ...anActivity().data, ...overrides });
const ofCampaign = (overrides: object) => problemsOf(campaign, { ...aCampaign().data, ...overrides });

test('valid values have no problems', () => {
  expect([...ofActivity({}), ...ofCampaign({}), ...problemsOf(notice, aNotice().data)]).toEqual([]);
});

test('an unknown key gets the nearest field that is not used yet', () => {
  expect(ofActivity({ orgnizers: ['a'], organizers: undefined })).toEqual([
    {
      code: 'schema-unknown-key',
      path: ['orgnizers'],
      message: '没有“orgnizers”这个字段。',
      fix: '是不是“organizers”？',
    },
  ]);
});

test('an unknown key of a session is judged by the kind of that session', () => {
  const session = { kind: 'all-day', from: '2023-09-17', duration: 2 };
  expect(ofActivity({ sessions: [session] })).toEqual([
    {
      code: 'schema-unknown-key',
      path: ['sessions', 0, 'duration'],
      message: '没有“duration”这个字段。',
      fix: '删去它；还可以写的有：to、opens、closes、lastEntry、part、closedWeekdays、closedOn、openOn、hours、id、title、reason、venue、room、places、online、booking、note、status、previously。',
    },
  ]);
});

test('a missing field is described', () => {
  expect(ofActivity({ summary: undefined })).toEqual([
    {
      code: 'schema-missing',
      path: ['summary'],
      message: '缺少“summary”（一句话介绍，放在名称下面）。',
      fix: '补上“summary”。',
    },
  ]);
});

test('a choice lists its options and the nearest one', () => {
  expect(ofActivity({ type: '展览' })).toEqual([
    {
      code: 'schema-enum',
      path: ['type'],
      message: '“type”不能写“展览”。',
      fix: '是不是“展览展示”？可以写的有：展览展示、互动体验、现场咨询、科普宣传、科普表演、报告讲座、研学、竞赛、直播、启动仪式、开放日、市集、科普剧、科普电影、其他。',
    },
  ]);
});

test('the kind of a session may be missing or unknown', () => {
  expect(ofActivity({ sessions: [{}, { kind: 'time' }] })).toEqual([
    {
      code: 'schema-missing',
      path: ['sessions', 0, 'kind'],
      message: '缺少“kind”。',
      fix: '补上“kind”，可以写：timed、all-day、weekly、partial、tba。',
    },
    {
      code: 'schema-enum',
      path: ['sessions', 1, 'kind'],
      message: '“kind”不能写“time”。',
      fix: '是不是“timed”？可以写的有：timed、all-day、weekly、partial、tba。',
    },
  ]);
});

test.each([
  [{ hosts: 'a' }, 'schema-type', '“hosts”要写成列表，现在是文字。', '用方括号括起来，例如 ["编号"]。'],
  [{ name: 5 }, 'schema-type', '“name”要写成文字，现在是数 5。', '用英文双引号括起来。'],
  [
    { key: 'true' },
    'schema-type',
    '“key”要写成 true 或 false，现在是文字。',
    '写 true（是）或 false（否），不加引号。',
  ],
  [{ contact: null }, 'schema-type', '“contact”是空的。', '写上内容，或把整个字段删去。'],
  [{ contact: [] }, 'schema-type', '“contact”要写成一组字段，现在是列表。', '写成 { "office": "…" }。'],
  [
    { sessions: ['2023-09-17'] },
    'schema-type',
    '“sessions 第 1 项”要写成一组字段，现在是文字。',
    '写成 { "kind": "timed", "start": "2023-09-15T09:00+08:00" }。',
  ],
  [
    { publicity: 'https://a.cn/' },
    'schema-type',
    '“publicity”要写成列表，现在是文字。',
    '用方括号括起来，例如 [{ "title": "…", "url": "https://…", "on": "2023-09-15" }]。',
  ],
  [
    { publicity: ['https://a.cn/'] },
    'schema-type',
    '“publicity 第 1 项”要写成一组字段，现在是文字。',
    '写成 { "title": "…", "url": "https://…", "on": "2023-09-15" }。',
  ],
  [
    { booking: '无需预约' },
    'schema-type',
    '“booking”要写成一组字段，现在是文字。',
    '写成 { "needed": true }，不是的写 false。',
  ],
  [
    { poster: 'a.jpg' },
    'schema-type',
    '“poster”要写成一组字段，现在是文字。',
    expect.stringMatching(/^写成 \{ "picture": "stage\.jpg", "layout": "\w+", "palette": "\w+" \}。$/u),
  ],
  [
    { recap: { on: '2023-09-20', summary: '好', photos: [{ file: 'stage.jpg', alt: '舞台' }] } },
    'schema-type',
    '“photos 第 1 项”要写成文字，现在是一组字段。',
    '只写文字，用英文双引号括起来，例如 "stage.jpg"。',
  ],
  [{ staff: 1.5 }, 'schema-number', '“staff”要写成整数，现在是数 1.5。', '只写整数，不加引号，不写单位。'],
  [{ staff: 0 }, 'schema-number', '“staff”要大于 0，现在是 0。', '核对这个数。'],
  [{ staff: Number.POSITIVE_INFINITY }, 'schema-number', '“staff”的数太大。', '核对这个数。'],
  [{ hosts: [] }, 'schema-size', '“hosts”至少要有 1 项，现在有 0 项。', '补上。'],
  [{ details: '' }, 'text-empty', '“details”是空的。', '写上内容，或把整个字段删去。'],
  [
    { formerIds: ['A b'] },
    'id-invalid',
    '“formerIds 第 1 项”：编号只能用小写英文字母、数字和短横线，最长 64 个字符。',
    '例如 main-event、food-safety-01。',
  ],
  [{ summary: ' x' }, 'text-spaces', '“summary”：文字前后有空格。', '删去开头和结尾的空格。'],
])('%j is a %s', (overrides, code, message, fix) => {
  expect(ofActivity(overrides)).toEqual([{ code, path: expect.anything(), message, fix }]);
});

test('a number beyond all limits is reported once', () => {
  expect(ofCampaign({ year: 1e20 })).toMatchObject([
    { code: 'schema-number', message: expect.stringContaining('不能大于 2100') },
  ]);
});

test.each([
  ['2023-09-17T18:00', 'date-offset', '例如 2023-09-17T09:00+08:00。'],
  ['2023-09-31', 'date-invalid', '核对月份和日期。'],
  [
    '9月17日',
    'date-syntax',
    '写成 2023-09-17T09:00+08:00：日期、字母 T、时刻、时区。或者：写一天 2023-09-17、一个月 2023-08、上中下旬 2024-09-中旬，或一年 2023。',
  ],
])('a deadline %s is judged by the form that it comes nearest to', (by, code, fix) => {
  const deadlines = [{ id: 'd', what: '报送', who: '各县区', by, source: { notice: 'n' } }];
  expect(ofCampaign({ deadlines })).toMatchObject([{ code, path: ['deadlines', 0, 'by'], fix }]);
});

test('a plain pattern is explained by the field’s description', () => {
  expect(ofCampaign({ contact: [{ office: '市科协', postcode: '1' }] })).toEqual([
    {
      code: 'format',
      path: ['contact', 0, 'postcode'],
      message: '“postcode”：格式不对。',
      fix: '要写邮政编码，6 位数字。',
    },
  ]);
});

test.each([
  [[], '整个文件要写成一组字段，现在是列表。'],
  [null, '整个文件是空的。'],
])('a file that holds %j is no object', (value, message) => {
  expect(problemsOf(notice, value)).toMatchObject([{ code: 'schema-type', path: [], message }]);
});

test('the words about a city are chosen from a list, four at most', () => {
  const withScenery = (scenery: readonly string[]) => ofCampaign({ city: { ...aCampaign().data.city, scenery } });
  expect(withScenery(['大海', '灯塔'])).toMatchObject([{ code: 'schema-enum', path: ['city', 'scenery', 0] }]);
  expect(withScenery(['海', '灯塔', '大桥', '港口', '高楼'])).toMatchObject([
    { code: 'schema-size', path: ['city', 'scenery'] },
  ]);
});

test('a longitude and a latitude that are exchanged are told so, once', () => {
  const at = (lng: number, lat: number) => problemsOf(venue, { ...aVenue().data, point: { lng, lat, crs: 'gcj02' } });
  expect(at(36.01, 106.28)).toEqual([
    {
      code: 'schema-number',
      path: ['point'],
      message: '经度和纬度写反了。',
      fix: 'lng 写经度（73 到 136），lat 写纬度（3 到 54）：把两个数对调。',
    },
  ]);
  expect(at(36.01, 36.01)).toMatchObject([{ path: ['point', 'lng'], message: expect.stringContaining('不能小于 73') }]);
});

test('a field of YAML whose colon was not read is told so; no address is such a field, and no text of JSON', () => {
  const told = (text: string, file?: string) =>
    problemsOf(notice, { ...aNotice().data, contact: [text] }, file).map(({ message }) => message);
  expect(told('office：市科协', 'f.mdx')).toEqual(['“office”后面的冒号是中文的，没有读成字段。']);
  expect(told('office:市科协', 'f.mdx')).toEqual(['“office”后面的冒号少了空格，没有读成字段。']);
  const mistyped = ['“contact 第 1 项”要写成一组字段，现在是文字。'];
  expect(told('https://a.cn/', 'f.mdx')).toEqual(mistyped);
  expect(told('office:市科协')).toEqual(mistyped);
});

test.each([
  ['9月22日晚上7点半', '是不是“2023-09-22T19:30+08:00”？'],
  ['2023年9月22日 19:30', '是不是“2023-09-22T19:30+08:00”？'],
  ['9月22日', '写成 2023-09-17T09:00+08:00'],
  ['9月22日9:00-11:00', '写成 2023-09-17T09:00+08:00'],
  ['9月31日9:00', '写成 2023-09-17T09:00+08:00'],
])('the cure of an instant proposes the one that a text tells: %s', (start, cure) => {
  const sessions = [{ kind: 'timed', start }];
  const value = { ...anActivity().data, sessions };
  const issues = activity.safeParse(value).error?.issues ?? [];
  expect(schemaProblems('a.json', activity, value, issues, 2023)[0]?.fix).toMatch(
    new RegExp(`^${RegExp.escape(cure)}`, 'u'),
  );
  expect(schemaProblems('a.json', activity, value, issues)[0]?.fix).not.toContain('是不是');
});

test('the cure of a day proposes it, not one of several', () => {
  const fixOf = (from: string) => {
    const value = { ...anActivity().data, sessions: [{ kind: 'all-day', from }] };
    const issues = activity.safeParse(value).error?.issues ?? [];
    return schemaProblems('a.json', activity, value, issues, 2023)[0]?.fix;
  };
  expect(fixOf('9月22日')).toMatch(/^是不是“2023-09-22”？/u);
  expect(fixOf('9月22日至24日')).toMatch(/^例如/u);
});
