import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { isGuide } from '#domain/notice/is-guide.ts';
import { listedDays } from '#domain/schedule/listed-days.ts';
import { summaryNames } from '#domain/summary/summary-names.ts';
import type { Activity } from '#schemas/activity.ts';
import { tableEndings, tableIds } from '#views/open-data/tables.ts';
import { targetTableEndings, targetTableIds } from '#views/organize/target-tables.ts';
import {
  type Address,
  type CampaignLinks,
  feedEndings,
  type HubLinks,
  type PosterSetKind,
  traditionalPath,
} from '#views/site/links.ts';
import { siteIcons } from '#views/site/site-icons.ts';

/** A file that a site must have, and why. */
export interface ExpectedFile {
  /** Path on the host; a page ends with a slash. */
  readonly path: string;
  /** What it is to an editor: `活动页`. */
  readonly what: string;
  /** The content file that it is made from. */
  readonly source: string;
}

export interface ExpectedSite {
  readonly files: readonly ExpectedFile[];
  /** What drafts would be published as. */
  readonly drafts: readonly ExpectedFile[];
}

/** What a campaign's content must become, entry by entry as the editors wrote it (design: routes). */
export function expectedSite(content: CampaignContent, links: CampaignLinks): ExpectedSite {
  const published = content.activities.filter(({ data }) => !data.draft);
  const drafts = content.activities.filter(({ data }) => data.draft);
  const { window } = content.campaign.data;
  const activityFiles = (entry: Entry<unknown>) => [
    { path: links.activity(entry.id), what: '活动页', source: entry.file },
    { path: links.poster(entry.id), what: '海报', source: entry.file },
    { path: links.posterJpeg(entry.id), what: '海报', source: entry.file },
    ...publishedSizes(content.campaign.data).map((size) => ({
      path: links.posterIn(entry.id, size),
      what: '海报',
      source: entry.file,
    })),
    { path: links.activityCalendar(entry.id), what: '日历文件', source: entry.file },
    { path: links.filling(entry.id), what: '填报助手', source: entry.file },
    { path: links.fillingJson(entry.id), what: '填报数据', source: entry.file },
  ];
  const files = [
    ...campaignFiles(content, links),
    ...published.flatMap(activityFiles),
    ...published.flatMap((entry) => sessionFiles(entry, links)),
    ...published.flatMap(({ data, file }) => posterSetFiles(data, file, content, links)),
    ...published.flatMap(({ data, file }) =>
      data.sessions.flatMap((session) => listedDays(session, window)).map(dayPage(links, file)),
    ),
    ...content.venues.map(({ id, file }) => ({ path: links.venue(id), what: '场馆页', source: file })),
    ...content.organizations.map(({ id, file }) => ({ path: links.organization(id), what: '单位页', source: file })),
    ...content.routes.map(({ id, file }) => ({ path: links.route(id), what: '路线页', source: file })),
    ...content.resources.map(({ id, file }) => ({ path: links.resource(id), what: '推荐资源页', source: file })),
    ...content.notices.flatMap((entry) => noticeFiles(entry, links)),
    ...summaryNames(content).map((name) => ({
      path: links.summary(name),
      what: '活动总结',
      source: content.campaign.file,
    })),
  ];
  const inTraditional = content.campaign.data.locales.includes('zh-Hant') ? traditionalFiles(files, links) : [];
  return {
    files: [...files, ...inTraditional, ...formerFiles(content, links)],
    drafts: drafts.flatMap(activityFiles),
  };
}

/** The pages in Traditional characters, where the campaign asks for them. */
const traditionalFiles = (files: readonly ExpectedFile[], links: CampaignLinks): readonly ExpectedFile[] =>
  files.flatMap((file) => {
    const path = traditionalPath(links, file.path);
    return path === undefined ? [] : { ...file, path, what: `繁体${file.what}` };
  });

/** What the hub has once. */
export const expectedHub = (links: HubLinks): readonly ExpectedFile[] => [
  ...pathsIn(links).map((path) => ({ path, what: '总站的固定页面', source: 'content' })),
  ...feedEndings.map((ending) => ({ path: links.feed(ending), what: '订阅文件', source: 'content' })),
  ...siteIcons.map(({ file: name }) => ({ path: links.icon(name), what: '图标', source: 'content' })),
];

/** The editors' forms, in a site that knows its repository. */
export const expectedForms = ({ base }: Address): readonly ExpectedFile[] =>
  ['', 'config.json', 'sveltia-cms.js', 'icons.woff2'].map((name) => ({
    path: `${base}admin/${name}`,
    what: '编辑表单',
    source: 'content',
  }));

/** The addresses that name no entry. */
const pathsIn = (links: HubLinks | CampaignLinks): readonly string[] =>
  Object.values(links).filter((link) => typeof link === 'string');

/** The pages that each campaign has once, and those of its parts. */
function campaignFiles({ campaign: { data, file } }: CampaignContent, links: CampaignLinks): readonly ExpectedFile[] {
  const feeds = feedEndings.flatMap((ending) => [
    links.feed(ending),
    links.changeFeed(ending),
    ...data.regions.map(({ id }) => links.regionFeed(id, ending)),
    ...data.programmes.map(({ id }) => links.programmeFeed(id, ending)),
  ]);
  const tables = tableIds.flatMap((id) => tableEndings.map((ending) => links.openTable(id, ending)));
  const targets = targetTableIds.flatMap((id) => targetTableEndings.map((ending) => links.targetTable(id, ending)));
  return [
    ...pathsIn(links).map((path) => ({ path, what: '活动站的固定页面', source: file })),
    { path: links.posterZip(), what: '海报压缩包', source: file },
    ...siteIcons.map(({ file: name }) => ({ path: links.icon(name), what: '图标', source: file })),
    ...[...tables, ...targets].map((path) => ({ path, what: '数据文件', source: file })),
    ...feeds.map((path) => ({ path, what: '订阅文件', source: file })),
    ...['all', ...new Set(data.deadlines.flatMap(({ kinds = [] }) => kinds))].map((feed) => ({
      path: links.deadlineCalendar(feed),
      what: '日历文件',
      source: file,
    })),
    ...data.programmes.map(({ id }) => ({ path: links.programme(id), what: '活动板块页', source: file })),
    ...data.regions.map(({ id }) => ({ path: links.region(id), what: '县区页', source: file })),
    ...[...data.regions.map(({ id }) => `region-${id}`), ...data.programmes.map(({ id }) => `programme-${id}`)].map(
      (feed) => ({ path: links.feedCalendar(feed), what: '日历文件', source: file }),
    ),
  ];
}

/** Where there are several sessions, each has a calendar file of its own; without an id it is named by its place in time. */
const sessionFiles = ({ id, data, file }: CampaignContent['activities'][number], links: CampaignLinks) =>
  data.sessions.length < 2
    ? []
    : data.sessions.map((session, index) => ({
        path: links.sessionCalendar(id, session.id ?? String(index + 1)),
        what: '日历文件',
        source: file,
      }));

/** Pages and zip files of the posters that belong together with an activity's. */
function posterSetFiles(data: Activity, source: string, content: CampaignContent, links: CampaignLinks) {
  const { window } = content.campaign.data;
  const of = (kind: PosterSetKind) => (id: string) => [
    { path: links.posterSet(kind, id), what: '海报页', source },
    { path: links.posterZip({ kind, id }), what: '海报压缩包', source },
  ];
  return [
    ...data.sessions.flatMap((session) => listedDays(session, window)).flatMap(of('days')),
    ...(data.region ? of('regions')(data.region) : []),
    ...[...data.hosts, ...data.organizers, ...data.coOrganizers].flatMap(of('organizations')),
    ...data.programmes.flatMap(of('programmes')),
  ];
}

/** Redirects from the addresses that entries had before. */
function formerFiles(content: CampaignContent, links: CampaignLinks) {
  const { activities, notices, venues, organizations, routes, resources } = content;
  const page = (address: (id: string) => string) => (entry: Entry<{ readonly formerIds: readonly string[] }>) =>
    entry.data.formerIds.map((id) => ({ path: address(id), what: '旧网址', source: entry.file }));
  const published = activities.filter(({ data }) => !data.draft);
  return [
    ...published.flatMap(page(links.activity)),
    ...published.flatMap(page(links.activityCalendar)),
    ...notices.flatMap(page(links.notice)),
    ...venues.flatMap(page(links.venue)),
    ...organizations.flatMap(page(links.organization)),
    ...routes.flatMap(page(links.route)),
    ...resources.flatMap(page(links.resource)),
  ];
}

const noticeFiles = ({ id, data, file }: CampaignContent['notices'][number], links: CampaignLinks) => [
  { path: links.notice(id), what: '通知页', source: file },
  ...data.attachments.map((each) => ({ path: links.attachment(id, each.id), what: '附件页', source: file })),
  ...data.attachments
    .filter(isGuide)
    .map((each) => ({ path: links.guideFile(id, each.id), what: '指南的 PDF', source: file })),
];

const dayPage = (links: CampaignLinks, source: string) => (day: Parameters<CampaignLinks['day']>[0]) => ({
  path: links.day(day),
  what: '日程页',
  source,
});
