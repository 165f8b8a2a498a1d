import { expect, test } from 'vitest';
import { pagesOf } from '#domain/campaign/pages.ts';
import { linkFault } from '#domain/checks/site-links.ts';
import { expectedSite } from '#integrations/verify/expected-files.ts';
import { campaignLinks } from '#views/site/links.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, anActivity, aResource, aVenue } from '../../builders.ts';

const guide = {
  id: 'guide',
  title: '指南',
  kind: 'guide' as const,
  head: [],
  columns: [],
  fields: [],
  steps: [{ title: '登录', text: '打开平台' }],
};
const target = {
  id: 'each',
  label: '每县一场',
  each: 'county' as const,
  eachLabel: '各县',
  of: { kind: 'activity' as const },
  source: { notice: 'guyuan-24' },
};
const content = aCampaignContent({
  campaign: aCampaign({ targets: [target], poster: { sizes: ['square', 'a3'] } }),
  notices: [aNotice({ attachments: [guide] })],
  activities: [anActivity(), anActivity({ id: 'later', draft: true }), anActivity({ id: 'story', body: '## 来了\n' })],
  venues: [aVenue({ formerIds: ['old-square'] })],
  resources: [aResource({ formerIds: ['lecture'] })],
});
const { files } = aCheckContext(content);
const headings = (file: string) => (file.endsWith('.mdx') ? ['活动时间', '活动地点'] : []);
const pages = pagesOf(content, files, headings);
const fault = (url: string, page?: string) => linkFault(url, page, pages);

test('every page and file that the build makes of the content can be linked', () => {
  const links = campaignLinks({ origin: 'https://kepu.example', base: '/', alone: true }, content.id);
  const built = expectedSite(content, links);
  expect(built.files.map(({ path }) => path).filter((path) => !pages.paths.has(path))).toEqual([]);
  expect(built.drafts.map(({ path }) => path).filter((path) => pages.paths.has(path))).toEqual([]);
});

test.each([
  '/',
  '/venues/museum-square/',
  '/venues/old-square/',
  '/search/?q=%E6%9C%88',
  '/types/talk/',
  '/audiences/families/',
  '/schedule/2023-09-17/',
  '/schedule/weeks/2023-09-17/',
  '/notices/guyuan-24/#%E6%B4%BB%E5%8A%A8%E6%97%B6%E9%97%B4',
  '/notices/guyuan-24/#attachments',
  '/notices/guyuan-24/#targets',
  '/activities/story/#活动地点',
  '/about/#unknown-before-the-build',
])('passes %s', (url) => {
  expect(fault(url)).toBeUndefined();
});

test('a page that is not there is told with the nearest id of its folder', () => {
  expect(fault('/venues/musuem-square/')).toEqual({
    code: 'link-broken',
    message: '链接“/venues/musuem-square/”指向的页面不存在。',
    fix: '是不是“/venues/museum-square/”？',
  });
});

test.each([
  ['/venues/museum-square', '是不是“/venues/museum-square/”？'],
  ['/guyuan-2023/venues/museum-square/', '是不是“/venues/museum-square/”？'],
  ['/activites/', '是不是“/activities/”？'],
  ['/venues/old-squar/?from=x#y', '是不是“/venues/old-square/”？'],
  ['/notices/museum-square/', '是不是“/venues/museum-square/”或“/notices/”？'],
  ['/elsewhere/schedule/2023-09-17/', '是不是“/schedule/2023-09-17/”？'],
  ['', '写 / 开头的路径：/notices/编号/、/activities/编号/、/venues/编号/，不带城市文件夹的名字，最后有一个 /。'],
])('%j: %s', (url, fix) => {
  expect(fault(url)).toMatchObject({ code: 'link-broken', fix });
});

test('a draft is no page', () => {
  expect(fault('/activities/later/')).toMatchObject({
    code: 'link-broken',
    message: '链接“/activities/later/”指向的是草稿，网站上没有。',
  });
});

test('a heading that is not there is told with those that are', () => {
  expect(fault('/notices/guyuan-24/#活动事间')).toEqual({
    code: 'link-bad-hash',
    message: '链接“/notices/guyuan-24/#活动事间”指向的小标题“活动事间”不存在。',
    fix: '# 后面是不是“活动时间”或“活动地点”？',
  });
  expect(fault('/notices/guyuan-24/#fujian-9')).toMatchObject({
    fix: '这一页可以写的有：“活动时间”、“活动地点”、“attachments”、“targets”。',
  });
  expect(fault('/notices/guyuan-24/#deadlines')).toMatchObject({ code: 'link-bad-hash' });
});

test('a link within a text is held against its own page; a Markdown field has no headings', () => {
  expect(fault('#活动时间', '/notices/guyuan-24/')).toBeUndefined();
  expect(fault('#活动时间')).toMatchObject({ code: 'link-bad-hash', fix: expect.stringMatching(/^那里没有/u) });
  expect(fault('/activities/main-event/#活动时间')).toMatchObject({ code: 'link-bad-hash' });
});
