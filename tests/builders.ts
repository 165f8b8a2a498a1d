import type { CampaignContent, Entry, EntryLists, SiteContent } from '#domain/campaign/content.ts';
import type { CheckContext, ContentFile } from '#domain/checks/context.ts';
import { entryKindNames, forEachKind } from '#domain/site/kinds.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Campaign, Programme, Region } from '#schemas/campaign.ts';
import type { Notice } from '#schemas/notice.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Passport } from '#schemas/passport.ts';
import type { Resource } from '#schemas/resource.ts';
import type { Route } from '#schemas/route.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { AllDaySession, Session, TimedSession, WeeklySession } from '#schemas/session.ts';
import type { Venue } from '#schemas/venue.ts';
import { places } from '#sources/places/places.ts';

/**
 * Valid content, small and consistent: every reference of aCampaignContent() leads somewhere.
 * An override replaces a whole field; `id` is the file name, `body` the MDX text.
 */
type Overrides<T> = Partial<T> & { readonly id?: string; readonly body?: string };

const folder = 'content/campaigns/guyuan-2023';

function entry<T>(collection: string, id: string, data: T, body: string | undefined): Entry<T> {
  if (body === undefined) return { id, file: `${folder}/${collection}/${id}.json`, data };
  return { id, file: `${folder}/${collection}/${id}.mdx`, data, body };
}

export const aTimedSession = (overrides: Partial<TimedSession> = {}): TimedSession => ({
  kind: 'timed',
  start: '2023-09-17T09:00+08:00',
  end: '2023-09-17T11:30+08:00',
  status: 'scheduled',
  ...overrides,
});

export const anAllDaySession = (overrides: Partial<AllDaySession> = {}): AllDaySession => ({
  kind: 'all-day',
  from: '2023-09-18',
  status: 'scheduled',
  ...overrides,
});

/** Saturdays and Sundays of three weeks: six days. */
export const aWeeklySession = (overrides: Partial<WeeklySession> = {}): WeeklySession => ({
  kind: 'weekly',
  from: '2023-09-02',
  to: '2023-09-17',
  weekdays: ['周六', '周日'],
  starts: '14:00',
  ends: '16:00',
  status: 'scheduled',
  ...overrides,
});

export function anActivity({ id = 'main-event', body, ...overrides }: Overrides<Activity> = {}): Entry<Activity> {
  const sessions: Session[] = [aTimedSession()];
  const data: Activity = {
    name: '固原市2023年全国科普日主场活动',
    summary: '全市的科普日从博物馆广场开始',
    type: '互动体验',
    audiences: ['所有人'],
    programmes: ['main'],
    sessions,
    venue: 'museum-square',
    hosts: ['city-association'],
    organizers: [],
    coOrganizers: [],
    booking: { needed: false },
    scienceWorkers: [],
    youthScienceFestival: false,
    key: false,
    highlight: false,
    notices: ['guyuan-24'],
    publicity: [],
    changes: [],
    formerIds: [],
    sample: false,
    draft: false,
    ...overrides,
  };
  return entry('activities', id, data, body);
}

export function aVenue({ id = 'museum-square', body, ...overrides }: Overrides<Venue> = {}): Entry<Venue> {
  const data: Venue = {
    name: '固原市博物馆广场',
    kind: '广场公园',
    region: 'yuanzhou',
    accessibility: {},
    pictures: [],
    formerIds: [],
    sample: false,
    ...overrides,
  };
  return entry('venues', id, data, body);
}

export function anOrganization({
  id = 'city-association',
  body,
  ...overrides
}: Overrides<Organization> = {}): Entry<Organization> {
  const data: Organization = { name: '固原市科学技术协会', kind: '科协', formerIds: [], sample: false, ...overrides };
  return entry('organizations', id, data, body);
}

/** Two stops at the one venue of aCampaignContent(), ten minutes on foot apart. */
export function aRoute({ id = 'old-town', body, ...overrides }: Overrides<Route> = {}): Entry<Route> {
  const data: Route = {
    name: '老城科普路线',
    summary: '半天走完的两站',
    audiences: ['亲子'],
    programmes: [],
    notices: [],
    stops: [
      { venue: 'museum-square', minutes: 30, next: { by: '步行', minutes: 10 } },
      { venue: 'museum-square', minutes: 20 },
    ],
    sample: false,
    formerIds: [],
    ...overrides,
  };
  return entry('routes', id, data, body);
}

/** One place, the venue of aCampaignContent(). */
export const aPassport = (overrides: Partial<Passport> = {}): Passport => ({
  name: '集章打卡',
  summary: '走到一处，扫一扫那里的章码。',
  word: '一句别人猜不到的话',
  places: [{ venue: 'museum-square' }],
  routes: [],
  sample: false,
  ...overrides,
});

/** A talk that the city's association offers. */
export function aResource({ id = 'talk', body, ...overrides }: Overrides<Resource> = {}): Entry<Resource> {
  const data: Resource = {
    kind: 'talk',
    name: '看月亮的人',
    summary: '一小时，带望远镜来',
    provider: 'city-association',
    audiences: ['青少年'],
    regions: [],
    programmes: [],
    notices: [],
    sample: false,
    formerIds: [],
    ...overrides,
  };
  return entry('resources', id, data, body);
}

export function aNotice({
  id = 'guyuan-24',
  body = '## 活动时间\n\n9月17日至23日。\n',
  ...overrides
}: Overrides<Notice> = {}) {
  const data: Notice = {
    title: '关于举办2023年固原市全国科普日活动的通知',
    number: '固科协〔2023〕24号',
    quotedNumber: false,
    issuers: ['city-association'],
    issuersIncomplete: false,
    addressees: '各县（区）科协',
    issuedOn: '2023-08-28',
    basis: [],
    contact: [],
    attachments: [],
    corrections: [],
    formerIds: [],
    summary: '固原市2023年全国科普日活动的安排',
    ...overrides,
  };
  return entry('notices', id, data, body);
}

export const aRegion = (overrides: Partial<Region> = {}): Region => ({
  id: 'yuanzhou',
  name: '原州区',
  kind: 'county',
  code: '640402',
  counted: true,
  ...overrides,
});

export const aProgramme = (overrides: Partial<Programme> = {}): Programme => ({
  id: 'main',
  name: '主场活动',
  kind: 'main',
  fields: [],
  source: { notice: 'guyuan-24' },
  ...overrides,
});

/** Here `id` is the folder. */
export function aCampaign({ id = 'guyuan-2023', body, ...overrides }: Overrides<Campaign> = {}): Entry<Campaign> {
  const data: Campaign = {
    city: {
      name: '固原市',
      shortName: '固原',
      code: '640400',
      province: '宁夏回族自治区',
      areaCode: '0954',
      latitude: 36,
      altitude: 1750,
    },
    year: 2023,
    theme: '提升全民科学素质，助力科技自立自强',
    summary: '固原市2023年全国科普日活动',
    window: { from: '2023-09-17', to: '2023-09-23' },
    notice: 'guyuan-24',
    issuers: ['city-association'],
    issuersIncomplete: false,
    contentLines: [],
    indicators: [],
    regions: [aRegion()],
    programmes: [aProgramme()],
    targets: [],
    deadlines: [],
    contact: [{ office: '市科协科普部' }],
    ruleset: 'kepu-2023',
    poster: { sizes: [] },
    footer: {},
    locales: ['zh-Hans'],
    ...overrides,
  };
  const file = `content/campaigns/${id}/campaign.json`;
  return body === undefined ? { id: 'campaign', file, data } : { id: 'campaign', file, data, body };
}

export function aRuleset({ id = 'kepu-2023', body, ...overrides }: Overrides<Ruleset> = {}): Entry<Ruleset> {
  const data: Ruleset = {
    platform: 'kepu',
    year: 2023,
    name: { maxLength: 50 },
    fields: [{ id: 'name', name: '活动名称' }],
    notes: [],
    phones: [],
    sections: [],
    venueKinds: [],
    scienceWorkers: { max: 3 },
    recommendation: {
      before: [],
      after: [],
      withinDays: 10,
      withinDaysBinds: [],
      minVisitors: { offline: 50, online: 100 },
    },
    ...overrides,
  };
  const file = `content/rulesets/${id}.json`;
  return body === undefined ? { id, file, data } : { id, file, data, body };
}

/** One campaign with a notice, a venue, an organization and an activity. */
export const aCampaignContent = (overrides: Partial<CampaignContent> = {}): CampaignContent => ({
  id: 'guyuan-2023',
  campaign: aCampaign(),
  ...(forEachKind(() => []) as EntryLists),
  notices: [aNotice()],
  activities: [anActivity()],
  venues: [aVenue()],
  organizations: [anOrganization()],
  ...overrides,
});

/** What a check may ask, for a campaign whose every entry has its file; every character can be drawn. */
export function aCheckContext(content: CampaignContent, overrides: Partial<CheckContext> = {}): CheckContext {
  const filesOf = (kind: ContentFile['kind'], entries: readonly Entry<unknown>[]) =>
    entries.map(({ id, file }) => ({ kind, campaign: content.id, id, file }));
  return {
    rulesets: [aRuleset()],
    files: [
      { kind: 'ruleset', campaign: '', id: 'kepu-2023', file: 'content/rulesets/kepu-2023.json' },
      ...filesOf('campaign', [content.campaign]),
      ...entryKindNames.flatMap((kind) => filesOf(kind, content[kind])),
    ],
    hasGlyph: () => true,
    places,
    campaignPlaces: [],
    ...overrides,
  };
}

export const aSiteContent = (overrides: Partial<SiteContent> = {}): SiteContent => ({
  rulesets: [aRuleset()],
  campaigns: [aCampaignContent()],
  ...overrides,
});
