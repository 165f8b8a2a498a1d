import { expect, test } from 'vitest';
import { pictureContent, pictureContentProblems } from '#domain/checks/picture-content.ts';
import { posterRule } from '#domain/checks/poster-rule.ts';
import { aCampaignContent, aCheckContext, anActivity, aRuleset, aVenue } from '../../builders.ts';

const rule = {
  width: 600,
  height: 350,
  maxBytes: 2 * 1_048_576,
  words: [],
  contents: [],
  formats: ['jpg' as const, 'png' as const],
};
const content = aCampaignContent({ activities: [anActivity({ poster: { picture: 'a.webp' } })] });
const context = (poster?: typeof rule) => ({
  ...aCheckContext(content),
  rulesets: [aRuleset(poster ? { poster } : {})],
  files: [
    {
      kind: 'media' as const,
      campaign: content.id,
      id: 'a.webp',
      file: 'a.webp',
      picture: { format: 'webp', width: 600, height: 351, bytes: 3 * 1_048_576 },
    },
  ],
});

test('a poster that the platform does not take is told all that is wrong with it', () => {
  expect(posterRule(content, context(rule))).toEqual([
    {
      code: 'poster-rule',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['poster', 'picture'],
      message: '这张宣传图全国平台不收：是 webp 格式；是 600×351 像素；有 3 MB。',
      fix: '改成 600×350 像素、不超过 2 MB 的 jpg、png；或删去 picture，用自动生成的。',
    },
  ]);
});

const poster = { format: 'jpeg', width: 600, height: 350, bytes: rule.maxBytes };

const faultsOfPoster = (overrides: Partial<typeof poster>) => {
  const files = context().files.map((file) => ({ ...file, picture: { ...poster, ...overrides } }));
  return posterRule(content, { ...context(rule), files }).map(({ message }) => message.slice('这张宣传图'.length));
};

test('a poster just as the platform asks passes, as JPEG and PNG', () => {
  expect(faultsOfPoster({})).toEqual([]);
  expect(faultsOfPoster({ format: 'png' })).toEqual([]);
});

test.each([
  [{ format: 'gif' }, '是 gif 格式'],
  [{ width: 599 }, '是 599×350 像素'],
  [{ height: 351 }, '是 600×351 像素'],
  [{ width: 350, height: 600 }, '是 350×600 像素'],
  [{ bytes: 2.1 * 1_048_576 }, '有 2.1 MB'],
])('a poster with %o is refused for that alone', (overrides, fault) => {
  expect(faultsOfPoster(overrides)).toEqual([`全国平台不收：${fault}。`]);
});

test('the rule is that of the year of the campaign, the picture that of the activity', () => {
  const other = aRuleset({ id: 'kepu-2024', year: 2024, poster: rule });
  expect(posterRule(content, { ...context(), rulesets: [other, aRuleset()] })).toEqual([]);
  expect(posterRule(content, { ...context(rule), rulesets: [] })).toEqual([]);
  const plain = aCampaignContent({ activities: [anActivity()] });
  expect(posterRule(plain, context(rule))).toEqual([]);
});

test('a year whose guide states no rule takes any poster', () => {
  expect(posterRule(content, context())).toEqual([]);
});

test.each([
  ['map-reading.jpg', '孩子们在读书'],
  ['booths.png', '展位平面图'],
  ['map.png', '审图号：GS（2023）1号'],
  ['map.png', 'GS(2023)1号'],
  ['map.png', 'GS 〔2023〕1号'],
  ['roadmap.png', '计划'],
  ['map.old.png', '旧照片'],
])('%s, %s, is no map without approval', (name, text) => {
  expect(pictureContentProblems({ file: 'f', path: [], name, text })).toEqual([]);
});

const codesOf = (name: string, text: string) =>
  pictureContentProblems({ file: 'f', path: ['pictures', 0], name, text }).map(({ code }) => code);

test.each([
  ['map.png', ''],
  ['maps.jpg', ''],
  ['map-2.png', ''],
  ['map12.png', ''],
  ['county_ditu.webp', ''],
  ['site.quhuatu_3.png', ''],
  ['a.png', '交通图'],
  ['a.png', '固原市地图'],
  ['a.png', '路线图，GS1号'],
  ['map.png', 'GS（20）1号'],
  ['map.png', 'GS2023 1号'],
])('%s, %s, is a map without approval', (name, text) => {
  expect(codesOf(name, text)).toEqual(['map-no-approval-no']);
});

test.each([
  ['guohui.png', ''],
  ['hall-guoqi-1.png', ''],
  ['kepuri-logo.png', ''],
  ['dangqi2.jpg', ''],
  ['a.png', '国徽'],
  ['a.png', '升国旗'],
  ['a.png', '科普日标识'],
  ['a.png', '科普日的LOGO'],
  ['a.png', '科技活动周标志'],
])('%s, %s, may break the rules of emblems', (name, text) => {
  expect(codesOf(name, text)).toEqual(['brand-rule']);
});

test.each([
  ['guohuiguan.png', '展馆'],
  ['zhongguohui.png', '合影'],
])('%s, %s, is no emblem', (name, text) => {
  expect(codesOf(name, text)).toEqual([]);
});

test('what a field shows is told with its path', () => {
  const venues = [aVenue({ pictures: [{ file: 'map.png', alt: '党徽' }] })];
  expect(pictureContent(aCampaignContent({ venues }), aCheckContext(aCampaignContent()))).toEqual([
    {
      code: 'map-no-approval-no',
      file: 'content/campaigns/guyuan-2023/venues/museum-square.json',
      path: ['pictures', 0, 'file'],
      message: '图片“map.png”像是地图，没有审图号。',
      fix: '在图片说明里写上“审图号：…”；没有审图号的地图不能公开，改用文字说明怎么去。',
    },
    {
      code: 'brand-rule',
      file: 'content/campaigns/guyuan-2023/venues/museum-square.json',
      path: ['pictures', 0, 'file'],
      message: '图片“map.png”像是国旗、国徽、党徽或节日标志，使用有规定。',
      fix: '国徽、党徽不能当装饰；标志照原样用，不改颜色和比例。不合规定就换一张。',
    },
  ]);
});
