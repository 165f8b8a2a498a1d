import { expect, test } from 'vitest';
import { expectedHub, expectedSite } from '#integrations/verify/expected-files.ts';
import { campaignLinks } from '#views/site/links.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  anAllDaySession,
  anOrganization,
  aRegion,
  aResource,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../builders.ts';
import { aDeadline } from '../../site-builders.ts';

const links = campaignLinks({ origin: 'https://kepu.example', base: '/kpr/', alone: false }, 'guyuan-2023');
const home = '/kpr/guyuan-2023/';

/** What must be there, without the campaign's home. */
function expected(content: Parameters<typeof aCampaignContent>[0]) {
  const { files, drafts } = expectedSite(aCampaignContent(content), links);
  const below = (list: typeof files) => list.map(({ path }) => path.slice(home.length));
  return { files: below(files), drafts: below(drafts) };
}

test('an activity becomes a page, a poster, a calendar file, a sheet for the platform and a row of its day', () => {
  const { files } = expected({ activities: [anActivity()] });
  expect(files).toEqual(
    expect.arrayContaining([
      'activities/main-event/',
      'activities/main-event/poster.png',
      'activities/main-event.ics',
      'organize/activities/main-event/',
      'schedule/2023-09-17/',
    ]),
  );
});

test('a poster is published in each size that the campaign asks for', () => {
  const campaign = aCampaign({ poster: { sizes: ['square', 'a4'] } });
  const { files, drafts } = expected({ campaign, activities: [anActivity(), anActivity({ id: 'b', draft: true })] });
  expect(files.filter((path) => path.includes('/poster-'))).toEqual([
    'activities/main-event/poster-square.png',
    'activities/main-event/poster-a4.pdf',
  ]);
  expect(drafts).toContain('activities/b/poster-a4.pdf');
});

test('several sessions become a calendar file each, a region and a programme one of their own', () => {
  const { files } = expected({
    activities: [anActivity({ sessions: [aTimedSession({ id: 'am' }), anAllDaySession()] })],
  });
  expect(files.filter((path) => /(?<!audience-[a-z]+)\.ics$/u.test(path))).toEqual([
    'activities/main-event.ics',
    'activities/main-event/am.ics',
    'activities/main-event/2.ics',
    'calendar.ics',
    'calendars/region-yuanzhou.ics',
    'calendars/programme-main.ics',
    'organize/deadlines/all.ics',
  ]);
});

test('every page but the search and those for organizers gets one in Traditional characters, where the campaign asks for it', () => {
  const campaign = aCampaign({ locales: ['zh-Hans', 'zh-Hant'] });
  const { files } = expected({ campaign, activities: [anActivity({ formerIds: ['opening'] })] });
  const pages = expected({ campaign }).files.filter((path) => path.endsWith('/') || path === '');
  const simplified = pages.filter((path) => !path.startsWith('zh-hant/') && !/^(?:search|organize)\//u.test(path));
  expect(files.filter((path) => path.startsWith('zh-hant/'))).toEqual(simplified.map((path) => `zh-hant/${path}`));
  expect(simplified).toContain('activities/main-event/');
  expect(expected({}).files.filter((path) => path.startsWith('zh-hant/'))).toEqual([]);
});

test('a former id becomes a page that leads on, of an activity with its calendar file', () => {
  const { files } = expected({
    activities: [anActivity({ formerIds: ['opening'] })],
    venues: [aVenue({ formerIds: ['square'] })],
    organizations: [anOrganization({ formerIds: ['kexie'] })],
    routes: [aRoute({ formerIds: ['walk'] })],
    resources: [aResource({ formerIds: ['lecture'] })],
    notices: [aNotice({ formerIds: ['notice-24'] })],
  });
  expect(files).toEqual(
    expect.arrayContaining([
      'activities/opening/',
      'activities/opening.ics',
      'venues/square/',
      'organizations/kexie/',
      'routes/walk/',
      'resources/lecture/',
      'notices/notice-24/',
    ]),
  );
});

test('a draft becomes nothing', () => {
  const { files, drafts } = expected({ activities: [anActivity({ draft: true })] });
  expect(files.filter((path) => /main-event|schedule\/2/u.test(path))).toEqual([]);
  expect(drafts).toEqual([
    'activities/main-event/',
    'activities/main-event.ics',
    'activities/main-event/poster.png',
    'activities/main-event/poster.jpg',
    'organize/activities/main-event/',
    'organize/activities/main-event.json',
  ]);
});

test('a guide with steps becomes a PDF beside its page', () => {
  const common = { title: '填报指南', head: [], columns: [], fields: [] };
  const step = { title: '登录', text: '打开平台' };
  const attachments = [
    { ...common, id: 'guide', kind: 'guide' as const, steps: [step] },
    { ...common, id: 'to-come', kind: 'guide' as const, steps: [] },
    { ...common, id: 'table', kind: 'table' as const, steps: [step] },
  ];
  const { files } = expected({ notices: [aNotice({ attachments })] });
  expect(files.filter((path) => path.startsWith('notices/') && path.endsWith('.pdf'))).toEqual([
    'notices/guyuan-24/guide/guide.pdf',
  ]);
});

test('venues, organizations, routes, notices with attachments, programmes and regions become pages', () => {
  const attachment = {
    id: 'guide',
    title: '填报指南',
    kind: 'guide' as const,
    head: [],
    columns: [],
    fields: [],
    steps: [],
  };
  const { files } = expected({
    activities: [],
    venues: [aVenue()],
    organizations: [anOrganization()],
    routes: [aRoute()],
    resources: [aResource()],
    notices: [aNotice({ attachments: [attachment] })],
  });
  expect(files).toEqual(
    expect.arrayContaining([
      'venues/museum-square/',
      'organizations/city-association/',
      'routes/old-town/',
      'resources/talk/',
      'notices/guyuan-24/',
      'notices/guyuan-24/guide/',
      'programmes/main/',
      'regions/yuanzhou/',
      'feeds/programme-main.xml',
      'feeds/region-yuanzhou.json',
    ]),
  );
});

test('a session outside the window has a day page, one that goes on for days only within it', () => {
  const sessions = [
    aTimedSession({ start: '2023-10-08T09:00+08:00', end: '2023-10-08T10:00+08:00' }),
    anAllDaySession({ from: '2023-09-01', to: '2023-09-18' }),
  ];
  const { files } = expected({ activities: [anActivity({ sessions })] });
  expect(files.filter((path) => /schedule\/2/u.test(path))).toEqual([
    'schedule/2023-10-08/',
    'schedule/2023-09-17/',
    'schedule/2023-09-18/',
  ]);
});

test('the hub has its pages and its feed in every format', () => {
  const files = expectedHub({ origin: 'https://kepu.example', base: '/kpr/', alone: false });
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/kpr/', '/kpr/changes/', '/kpr/feed.xml', '/kpr/feed.rss', '/kpr/feed.json']),
  );
});

const summariesIn = (content: Parameters<typeof expected>[0]) =>
  expected(content).files.filter((file) => file.startsWith('organize/summaries/') && file.endsWith('.docx'));

test('a summary is there for everyone who can be named: counties that owe one, units and counties with an activity', () => {
  const regions = [aRegion(), aRegion({ id: 'apart', counted: false }), aRegion({ id: 'zones', collective: true })];
  const due = aDeadline({ summary: { parts: [] } });
  const always = ['organize/summaries/blank.docx', 'organize/summaries/campaign.docx'];
  expect(summariesIn({ campaign: aCampaign({ regions, deadlines: [due] }), activities: [] })).toEqual([
    ...always,
    'organize/summaries/regions/yuanzhou.docx',
  ]);
  const forHosts = aDeadline({ summary: { parts: [] }, kinds: ['host'] });
  const activity = anActivity({ region: 'apart', organizers: ['museum'] });
  expect(summariesIn({ campaign: aCampaign({ regions, deadlines: [forHosts] }), activities: [activity] })).toEqual([
    ...always,
    'organize/summaries/regions/apart.docx',
    'organize/summaries/units/city-association.docx',
    'organize/summaries/units/museum.docx',
  ]);
});

test.each([
  ['a draft', { draft: true }],
  ['a sample', { sample: true }],
  ['a cancelled one', { sessions: [aTimedSession({ status: 'cancelled', reason: '雨' })] }],
])('no summary is owed for %s', (_, change) => {
  expect(summariesIn({ activities: [anActivity({ region: 'yuanzhou', ...change })] })).toHaveLength(2);
});
