import { expect, test } from 'vitest';
import type { Activity } from '#schemas/activity.ts';
import { summaryDocument } from '#views/organize/summaries/summary-document.ts';
import { summaryFiles } from '#views/organize/summaries/summary-files.ts';
import {
  atBlanks,
  heading,
  numbered,
  pictureFiles,
  type TextDocument,
} from '#views/organize/summaries/text-document.ts';
import {
  aCampaign,
  anActivity,
  anOrganization,
  aProgramme,
  aRegion,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../../builders.ts';
import { aDeadline, aViewContext, element } from '../../../site-builders.ts';

const recap = (overrides: Partial<NonNullable<Activity['recap']>> = {}): NonNullable<Activity['recap']> => ({
  on: '2023-09-20',
  visitors: 120,
  photos: ['a.jpg', 'b.jpg', 'c.jpg'],
  videos: [{ title: '短片', url: 'https://www.kepuri.cn/v' }],
  media: [{ title: '报道', url: 'https://www.kepuri.cn/a' }],
  summary: '办得**好**。\n\n明年再办。',
  ...overrides,
});

const organizations = [
  anOrganization(),
  anOrganization({ id: 'museum', name: '固原博物馆', kind: '科普场馆' }),
  anOrganization({ id: 'maker', name: '某某公司', kind: '企业', sample: true }),
];
const campaign = aCampaign({
  regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县', code: '640422' })],
  programmes: [
    aProgramme({ name: '主场活动' }),
    aProgramme({ id: 'joint', name: '系列联合行动', kind: 'joint' }),
    aProgramme({ id: 'safety', name: '安全联合行动', kind: 'joint', parent: 'joint' }),
  ],
  deadlines: [aDeadline({ id: 'sum', what: '报送总结', who: '各单位', by: '2023-09-30', summary: { parts: [] } })],
});
const activities = [
  anActivity({ id: 'a', name: '看月亮', region: 'yuanzhou', key: true, recap: recap(), organizers: ['museum'] }),
  anActivity({
    id: 'b',
    name: '看安全',
    type: '报告讲座',
    region: 'xiji',
    programmes: ['safety'],
    sessions: [aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T10:00+08:00' })],
    scienceWorkerCount: 3,
    scienceWorkers: [{ name: '张三' }],
    publicity: [{ title: '预告', url: 'https://www.kepuri.cn/p' }],
  }),
  anActivity({ id: 's', name: '示例的', sample: true, recap: recap({ visitors: 9999 }) }),
];

const plainText = (text: string) => text.replaceAll('**', '').replaceAll('\n\n', '\n');

function documentOf(name: string, content: Parameters<typeof aViewContext>[0] = {}): TextDocument {
  const context = aViewContext({ campaign, organizations, activities, ...content });
  const found = summaryFiles(context).find((file) => file.name === name);
  if (!found) throw new Error(`No summary ${name}`);
  return summaryDocument(found.scope, context, plainText);
}

const linesOf = ({ blocks }: TextDocument) => blocks.map((block) => ('text' in block ? block.text : block.kind));
/** The texts below a heading, up to the next of its level. */
function below(document: TextDocument, title: string): readonly string[] {
  const lines = linesOf(document);
  const start = lines.findIndex((line) => line.endsWith(title));
  const end = lines.findIndex((line, index) => index > start && /^[一二三四五六七]、/u.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

test('counts what was held, and asks for what no recap tells', () => {
  expect(below(documentOf('campaign'), '基本情况')).toEqual([
    '2023年全国科普日，登记活动2项、2场，主办、承办、协办单位2家，参与120人次（2项里1项有数）【待填：其余1项的参与人数】。',
    '按类型分，互动体验1项、报告讲座1项。按县区分，原州区1项、西吉县1项。',
  ]);
});

test('a county’s and a unit’s are about their own activities', () => {
  expect(documentOf('regions/xiji').title).toBe('固原市西吉县2023年全国科普日活动总结');
  expect(below(documentOf('regions/xiji'), '基本情况')[0]).toContain(
    '登记活动1项、1场，主办、承办、协办单位1家，参与【待填：参与人数】。',
  );
  expect(documentOf('units/museum').signature[0]).toBe('固原博物馆（盖章）');
  expect(below(documentOf('units/museum'), '基本情况')[0]).toContain('登记活动1项');
});

test('without parts in the notice it has those of the platform, and a place for what nobody told', () => {
  const headings = linesOf(documentOf('campaign')).filter((line) => /^[一二三四五六七]、/u.test(line));
  expect(headings).toEqual(['一、基本情况', '二、活动成果', '三、活动亮点', '四、可以再用的资源', '五、经验和建议']);
  expect(below(documentOf('campaign'), '经验和建议')).toEqual(['【待填：经验和建议】']);
});

test('with parts in the notice it has those, and each key programme whether or not something stands under it', () => {
  const key = (id: string, name: string, parent?: string) =>
    aProgramme({ id, name, kind: 'key', ...(parent === undefined ? {} : { parent }) });
  const parts = [
    { title: '重点活动', fills: ['key-programmes' as const] },
    { title: '宣传', fills: ['publicity' as const] },
  ];
  const document = documentOf('campaign', {
    campaign: aCampaign({
      programmes: [aProgramme(), key('key', '重点'), key('one', '百家场馆', 'key'), key('two', '千场报告', 'key')],
      deadlines: [aDeadline({ summary: { parts } })],
    }),
    activities: [anActivity({ name: '《看月亮》', programmes: ['one'], recap: recap() })],
  });
  expect(linesOf(document)).toEqual([
    '一、重点活动',
    '（一）百家场馆',
    '登记活动1项、1场，参与120人次：《看月亮》。【待填：成效】',
    '（二）千场报告',
    '【待填：开展了哪些活动，参与多少人次】【待填：成效】',
    '二、宣传',
    '媒体报道1篇：',
    '《报道》https://www.kepuri.cn/a',
    '【待填：宣传的新办法】',
  ]);
});

test('results are told by programme, by audience and in the press', () => {
  expect(below(documentOf('campaign'), '活动成果')).toEqual([
    '（一）各板块开展情况',
    '主场活动1项。',
    '系列联合行动1项，其中安全联合行动1项。',
    '【待填：各板块怎样开展，取得哪些成果】',
    '（二）参与人数和对象',
    '按对象分（一项活动可以有几种对象），所有人2项。',
    '科技工作者参与3人次（2项里1项有数）【待填：其余1项的科技工作者人数】。',
    '【待填：为重点人群、为科技工作者做了什么，效果怎样】',
    '（三）宣传报道',
    '媒体报道1篇：',
    '《报道》https://www.kepuri.cn/a',
    '事前宣传1篇：',
    '《预告》https://www.kepuri.cn/p',
    '【待填：宣传的新办法】',
  ]);
});

test('highlights are key activities and those with a recap, told in the words of the recap', () => {
  expect(below(documentOf('campaign'), '活动亮点')).toEqual([
    '1．看月亮',
    '9月17日 09:00–11:30，固原市博物馆广场，固原市科学技术协会主办，参与120人次。',
    '办得好。',
    '明年再办。',
  ]);
});

test('of many highlights those are taken that have most to tell', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    anActivity({ id: `h${index}`, name: `推荐${index}`, highlight: true }),
  );
  const told = anActivity({ id: 'z', name: '有总结', recap: recap() });
  const lines = below(documentOf('campaign', { activities: [...many, told] }), '活动亮点');
  expect(lines.filter((line) => /^\d+．/u.test(line))).toHaveLength(10);
  expect(lines.join()).toContain('有总结');
});

test('resources are real venues, routes and films', () => {
  const venues = [aVenue(), aVenue({ id: 'made-up', name: '示例馆', sample: true })];
  const lines = below(
    documentOf('campaign', {
      venues,
      routes: [aRoute({ name: '老城路线' }), aRoute({ id: 'other', name: '示例路线', sample: true })],
      activities: [anActivity({ recap: recap() }), anActivity({ id: 'b', venue: 'made-up' })],
    }),
    '可以再用的资源',
  );
  expect(lines.slice(0, 4)).toEqual([
    '用到的场馆1处：固原市博物馆广场。',
    '科普路线1条：老城路线。',
    '视频1篇：',
    '《短片》https://www.kepuri.cn/v',
  ]);
});

test('what the notice judges by has room of its own', () => {
  const document = documentOf('campaign', { campaign: aCampaign({ indicators: ['组织动员'] }), activities: [] });
  expect(below(document, '对照通知的评价指标')).toEqual(['组织动员：【待填：做法和成效】']);
});

test('without activities every figure is a place to fill in', () => {
  const document = documentOf('campaign', { activities: [] });
  expect(linesOf(document).filter((line) => /\d+项/u.test(line))).toEqual([]);
  expect(below(document, '基本情况')[0]).toMatch(/^【待填：/u);
  expect(document.notes.join()).toContain('登记的真实活动0项');
});

test('says who asks for it, by when, in which notice, and what it was filled from', () => {
  expect(documentOf('campaign').notes).toEqual([
    '9月30日前，各单位：报送总结（《关于举办2023年固原市全国科普日活动的通知》）。',
    '网站上登记的真实活动2项，数字截至2023年9月3日；示例和取消的不计。请核对，补写标着“待填”的地方，再报送。',
  ]);
  expect(documentOf('blank').notes[1]).toBe('请核对，补写标着“待填”的地方，再报送。');
});

test('lists all activities, key ones marked, and shows two photos of each', () => {
  const document = documentOf('campaign');
  const [list] = document.attachments[0]?.blocks ?? [];
  expect(list?.kind === 'table' && list.rows).toEqual([
    ['1', '看月亮（重点活动）', '9月17日 09:00–11:30', '固原市博物馆广场', '固原市科学技术协会', '120'],
    ['2', '看安全', '9月18日 09:00–10:00', '固原市博物馆广场', '固原市科学技术协会', '【待填】'],
  ]);
  expect(pictureFiles(document)).toEqual(['a.jpg', 'b.jpg']);
});

test('knows no person and no sample', () => {
  const texts = ['campaign', 'regions/xiji', 'units/city-association'].map((name) => JSON.stringify(documentOf(name)));
  expect(texts.filter((text) => /张三|示例的|9999/u.test(text))).toEqual([]);
});

test('headings are numbered anew below each higher one', () => {
  const levels = [1, 3, 2, 3, 3, 2, 3, 1, 2] as const;
  expect(
    numbered(levels.map((level) => heading(level, '甲'))).map((block) => ('text' in block ? block.text : '')),
  ).toEqual(['一、甲', '1．甲', '（一）甲', '1．甲', '2．甲', '（二）甲', '1．甲', '二、甲', '（一）甲']);
});

test('a text falls apart at its places to fill in', () => {
  expect(atBlanks('共【待填】项，【待填：人数】')).toEqual([
    { text: '共', isBlank: false },
    { text: '【待填】', isBlank: true },
    { text: '项，', isBlank: false },
    { text: '【待填：人数】', isBlank: true },
  ]);
});

test('a campaign without programmes is not asked how they went', () => {
  const context = aViewContext({
    campaign: aCampaign({ programmes: [] }),
    activities: [anActivity({ programmes: [] })],
  });
  const [{ scope }] = [element(summaryFiles(context))];
  const text = JSON.stringify(summaryDocument(scope, context, (own) => own));
  expect(text).not.toContain('板块');
  expect(text).toContain('怎样开展，取得哪些成果');
});
