import type { Campaign } from '#schemas/campaign.ts';
import {
  attachments,
  audiences,
  booklets,
  days,
  deadlineCalendars,
  features,
  guides,
  inEach,
  originals,
  partCalendars,
  plans,
  posterSets,
  posterSizes,
  programmes,
  regions,
  sessions,
  sizedPosters,
  summaries,
  topics,
  types,
  unitZips,
  weeks,
} from './made-from.ts';
import type { PageRule } from './page-rule.ts';

/** Pages of 集章打卡. */
const ofPassport = { when: ({ passport }: Campaign) => passport !== undefined };
/** Pages about the platform: a campaign without one does not have them. */
const ofPlatform = { when: ({ ruleset }: Campaign) => ruleset !== undefined };

export const feedEndings = ['xml', 'rss', 'json'] as const;
export const tableEndings = ['csv', 'xlsx', 'json'] as const;
export const openTableIds = [
  ...['activities', 'sessions', 'venues', 'organizations', 'notices', 'routes', 'resources'],
] as const;
export const targetTableIds = ['targets', 'verdicts'] as const;
export const recommendationTableIds = ['candidates', 'checklists'] as const;
/** Names of the app icons, without extension. */
export const iconNames = ['icon-192', 'icon-512', 'icon-maskable', 'apple-touch-icon'] as const;

/** Each value as a 1-tuple, or the Cartesian product with `others`. */
const pairs = (values: readonly string[], others?: readonly string[]): readonly (readonly string[])[] =>
  values.flatMap((value) => others?.map((other) => [value, other]) ?? [[value]]);

/**
 * Every page and file of a campaign's site, in the order of the site map; those with `hub` also exist on the hub, the
 * pages of provinces only there.
 * Links, redirects, the verification of a built site, the site map and the tests derive from it. src/pages has a route
 * for each one without `route: false`.
 */
export const sitePlan = {
  home: { path: '', title: '首页', listed: 'main', hub: true },
  province: { path: 'provinces/:province/', title: '一省各地', hub: true, open: true },
  schedule: { path: 'schedule/', title: '日程', listed: 'main', parts: true },
  day: { path: 'schedule/:day/', title: '日程页', each: days, parts: true },
  week: { path: 'schedule/weeks/:week/', title: '一周日程', each: weeks },
  scheduleVenues: { path: 'schedule/venues/', title: '场地日程', parts: true },
  booklets: { path: 'schedule/booklets/', title: '活动手册', listed: 'main' },
  bookletFile: { path: 'schedule/booklets/:booklet.pdf', title: '活动手册的 PDF', each: booklets },
  rows: { path: 'rows.json', title: '筛选用的数据' },
  scheduleJson: { path: 'schedule.json', title: '日程数据' },
  embed: { path: 'embed/', title: '嵌入的日程', indexed: false },

  activities: { path: 'activities/', title: '活动', listed: 'main', parts: true },
  activity: { path: 'activities/:activity/', title: '活动页', of: 'activities', former: true },
  activityCalendar: { path: 'activities/:activity.ics', title: '日历文件', of: 'activities', former: true },
  sessionCalendar: { path: 'activities/:activity/:session.ics', title: '日历文件', each: sessions },
  poster: { path: 'activities/:activity/poster.png', title: '海报', of: 'activities' },
  posterJpeg: { path: 'activities/:activity/poster.jpg', title: '海报', of: 'activities' },
  posterIn: { path: 'activities/:activity/poster-:file', title: '海报', each: sizedPosters },

  venues: { path: 'venues/', title: '场馆', listed: 'main', parts: true },
  venue: { path: 'venues/:venue/', title: '场馆页', of: 'venues', former: true, parts: true },
  routes: { path: 'routes/', title: '科普路线', listed: 'main', unlessEmpty: 'routes' },
  route: { path: 'routes/:route/', title: '路线页', of: 'routes', former: true },
  passport: { path: 'passport/', title: '集章打卡', listed: 'main', ...ofPassport },
  resources: { path: 'resources/', title: '推荐资源', listed: 'main', unlessEmpty: 'resources' },
  resource: { path: 'resources/:resource/', title: '推荐资源页', of: 'resources', former: true },

  notices: { path: 'notices/', title: '通知', listed: 'main', hub: true },
  notice: { path: 'notices/:notice/', title: '通知页', of: 'notices', former: true },
  attachment: { path: 'notices/:notice/:attachment/', title: '附件页', each: attachments },
  originalFile: { path: 'notices/:notice/original.pdf', title: '通知原文的 PDF', each: originals },
  formFile: { path: 'notices/:notice/:attachment/:...form', title: '表格文件', open: true },
  planFile: { path: 'notices/:notice/:attachment/plan.pdf', title: '展位图的 PDF', each: plans },
  guideFile: { path: 'notices/:notice/:attachment/guide.pdf', title: '指南的 PDF', each: guides },

  posters: { path: 'posters/', title: '海报', listed: 'main', parts: true },
  posterRules: { path: 'posters/rules/', title: '海报要求', indexed: false, ...ofPlatform, parts: true },
  posterSet: { path: 'posters/:kind/:set/', title: '海报页', each: posterSets, indexed: false, parts: true },
  posterZip: { path: 'posters/all.zip', title: '海报压缩包', route: false },
  posterSizeZip: { path: 'posters/all-:size.zip', title: '海报压缩包', each: posterSizes, route: false },
  posterUnitZip: { path: 'posters/organizations/:unit.zip', title: '海报压缩包', each: unitZips, route: false },

  types: { path: 'types/', title: '玩法', listed: 'main' },
  type: { path: 'types/:type/', title: '玩法页', each: types, parts: true },
  topics: { path: 'topics/', title: '主题', listed: 'main' },
  topic: { path: 'topics/:topic/', title: '主题页', each: topics, parts: true },
  audiences: { path: 'audiences/', title: '对象', listed: 'main' },
  audience: { path: 'audiences/:audience/', title: '对象页', each: audiences, parts: true },
  feature: { path: 'features/:feature/', title: '条件页', each: features, parts: true },
  regions: { path: 'regions/', title: '下级地方', listed: 'main', when: ({ regions }) => regions.length > 0 },
  region: { path: 'regions/:region/', title: '下级地方页', each: regions, parts: true },
  programmes: { path: 'programmes/', title: '活动板块', listed: 'main', unlessEmpty: 'programmes' },
  programme: { path: 'programmes/:programme/', title: '活动板块页', each: programmes, parts: true },
  organizations: { path: 'organizations/', title: '举办单位', listed: 'main', parts: true },
  organization: {
    path: 'organizations/:organization/',
    title: '单位页',
    of: 'organizations',
    former: true,
    parts: true,
  },

  search: { path: 'search/', title: '搜索', listed: 'main', hub: true, indexed: false, traditional: false },
  mine: { path: 'mine/', title: '我的收藏', listed: 'main', indexed: false },
  changes: { path: 'changes/', title: '变更记录', listed: 'main', hub: true, parts: true },
  calendars: { path: 'calendars/', title: '订阅日历', listed: 'main' },
  calendar: { path: 'calendar.ics', title: '日历文件' },
  feedCalendar: { path: 'calendars/:feed.ics', title: '日历文件', each: partCalendars },
  review: { path: 'review/', title: '活动回顾', listed: 'main' },
  feed: { path: 'feed.:ending', title: '订阅文件', hub: true, values: pairs(feedEndings) },
  changeFeed: { path: 'feeds/changes.:ending', title: '订阅文件', values: pairs(feedEndings) },
  regionFeed: { path: 'feeds/region-:region.:ending', title: '订阅文件', each: inEach(regions, feedEndings) },
  programmeFeed: {
    path: 'feeds/programme-:programme.:ending',
    title: '订阅文件',
    each: inEach(programmes, feedEndings),
  },

  organize: { path: 'organize/', title: '给组织者', listed: 'site', indexed: false, traditional: false },
  fillings: {
    path: 'organize/activities/',
    title: '填报助手',
    indexed: false,
    traditional: false,
    ...ofPlatform,
    parts: true,
  },
  filling: {
    path: 'organize/activities/:activity/',
    title: '填报助手',
    of: 'activities',
    indexed: false,
    traditional: false,
    ...ofPlatform,
  },
  fillingJson: { path: 'organize/activities/:activity.json', title: '填报数据', of: 'activities', ...ofPlatform },
  targets: { path: 'organize/targets/', title: '任务', indexed: false, traditional: false },
  targetTable: {
    path: 'organize/targets/:table.:ending',
    title: '数据文件',
    values: pairs(targetTableIds, tableEndings),
  },
  recommendation: {
    path: 'organize/recommendation/',
    title: '推优',
    indexed: false,
    traditional: false,
    ...ofPlatform,
    parts: true,
  },
  recommendationTable: {
    path: 'organize/recommendation/:table.:ending',
    title: '数据文件',
    values: pairs(recommendationTableIds, tableEndings),
    ...ofPlatform,
  },
  deadlines: { path: 'organize/deadlines/', title: '时限', indexed: false, traditional: false },
  deadlineCalendar: { path: 'organize/deadlines/:feed.ics', title: '日历文件', each: deadlineCalendars },
  deadlineTable: {
    path: 'organize/deadlines/deadlines.:ending',
    title: '数据文件',
    values: pairs(tableEndings),
  },
  summaries: { path: 'organize/summaries/', title: '活动总结', indexed: false, traditional: false, parts: true },
  summary: { path: 'organize/summaries/:...summary.docx', title: '活动总结', each: summaries },
  passportSheets: { path: 'organize/passport/', title: '章码纸', indexed: false, traditional: false, ...ofPassport },
  passportSheetsFile: { path: 'organize/passport/sheets.pdf', title: '章码纸的 PDF', ...ofPassport },
  sources: { path: 'organize/sources/', title: '依据', indexed: false, traditional: false },
  table: { path: 'organize/table/', title: '表格', indexed: false, traditional: false },
  tableContent: { path: 'organize/table/content.json', title: '对照表格用的数据' },

  openData: { path: 'open-data/', title: '开放数据', listed: 'site', hub: true },
  openTable: { path: 'open-data/:table.:ending', title: '数据文件', values: pairs(openTableIds, tableEndings) },
  accessibility: { path: 'accessibility/', title: '无障碍说明', listed: 'site', hub: true },
  about: { path: 'about/', title: '关于本站', listed: 'site', hub: true },
  sitemap: { path: 'sitemap/', title: '网站地图', hub: true },
  offline: { path: 'offline/', title: '离线页面', hub: true, indexed: false },
  manifest: { path: 'manifest.json', title: '安装信息', hub: true },
  icon: { path: ':icon.png', title: '图标', hub: true, values: pairs(iconNames) },
  llms: { path: 'llms.txt', title: '给程序的说明', hub: true },
  media: { path: 'media/:file', title: '图片', open: true },
  smallMedia: { path: 'media/small/:file.jpg', title: '图片', open: true },
} as const satisfies Readonly<Record<string, PageRule>>;

export type SitePlan = typeof sitePlan;
