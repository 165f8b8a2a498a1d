import { audienceSlugs, topicSlugs, typeSlugs } from '../activity/slugs.ts';
import type { ContentFile } from '../checks/context.ts';
import { isGuide } from '../notice/is-guide.ts';
import { listedDays } from '../schedule/listed-days.ts';
import { weeksOf } from '../schedule/weeks.ts';
import { summaryNames } from '../summary/summary-names.ts';
import type { CampaignContent } from './content.ts';
import { posterSizeFiles, publishedSizes } from './poster-sizes.ts';

/** What links of a campaign's texts can lead to; paths from its home, which is `/`. */
export interface CampaignPages {
  readonly paths: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** Ids on a page that a link may name; undefined where they are not known before the site is built. */
  readonly anchorsOf: (path: string) => readonly string[] | undefined;
}

/** `headingsOf` gives the ids of the headings in an MDX file. An entry that is broken has its page all the same. */
export function pagesOf(
  content: CampaignContent,
  files: readonly ContentFile[],
  headingsOf: (file: string) => readonly string[],
): CampaignPages {
  const { regions, programmes, window } = content.campaign.data;
  const drafts = content.activities.filter(({ data }) => data.draft).flatMap(({ id }) => activityPaths(id));
  const days = content.activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ data }) => data.sessions.flatMap((session) => listedDays(session, window)));
  const paths = new Set([
    ...fixedPaths,
    ...Object.values(typeSlugs).map((slug) => `/types/${slug}/`),
    ...Object.values(topicSlugs).map((slug) => `/topics/${slug}/`),
    ...Object.values(audienceSlugs).map((slug) => `/audiences/${slug}/`),
    ...regions.map(({ id }) => `/regions/${id}/`),
    ...programmes.map(({ id }) => `/programmes/${id}/`),
    ...[
      '/feed',
      '/feeds/changes',
      ...regions.map(({ id }) => `/feeds/region-${id}`),
      ...programmes.map(({ id }) => `/feeds/programme-${id}`),
    ].flatMap((feed) => ['xml', 'rss', 'json'].map((ending) => `${feed}.${ending}`)),
    ...files.flatMap(pathsOfFile),
    ...calendarPaths(content),
    ...posterPaths(content),
    ...sizedPosterPaths(content),
    ...content.notices.flatMap(({ id, data }) =>
      data.attachments.flatMap((each) => [
        `/notices/${id}/${each.id}/`,
        ...(isGuide(each) ? [`/notices/${id}/${each.id}/guide.pdf`] : []),
      ]),
    ),
    ...summaryNames(content).map((name) => `/organize/summaries/${name}.docx`),
    ...formerPaths(content),
    ...days.map((day) => `/schedule/${day}/`),
    ...weeksOf(days, window.from).map(({ from }) => `/schedule/weeks/${from}/`),
  ]);
  for (const draft of drafts) paths.delete(draft);
  return { paths, drafts: new Set(drafts), anchorsOf: anchorsIn(content, headingsOf) };
}

/** Pages and files that every campaign has once. */
const fixedPaths: readonly string[] = [
  '/',
  ...[
    'schedule',
    'schedule/venues',
    'changes',
    'activities',
    'venues',
    'routes',
    'resources',
    'organizations',
    'regions',
    'programmes',
    'types',
    'topics',
    'audiences',
  ],
  ...[
    'notices',
    'posters',
    'calendars',
    'search',
    'mine',
    'offline',
    'review',
    'about',
    'accessibility',
    'sitemap',
    'open-data',
    'embed',
  ],
  ...['', '/activities', '/targets', '/recommendation', '/deadlines', '/summaries', '/sources'].map(
    (page) => `organize${page}`,
  ),
  '/calendar.ics',
  '/posters/rules/',
  '/posters/all.zip',
  '/schedule.json',
  '/llms.txt',
  ...['manifest.json', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'apple-touch-icon.png'].map(
    (name) => `/${name}`,
  ),
  ...['activities', 'sessions', 'venues', 'organizations', 'notices', 'routes', 'resources'].flatMap((table) =>
    ['csv', 'xlsx', 'json'].map((ending) => `/open-data/${table}.${ending}`),
  ),
  ...['targets', 'verdicts'].flatMap((table) =>
    ['csv', 'xlsx', 'json'].map((ending) => `/organize/targets/${table}.${ending}`),
  ),
].map((name) => (name.startsWith('/') ? name : `/${name}/`));

/** Of one activity's session, where there are several, and of the campaign's parts. */
const calendarPaths = ({ campaign: { data }, activities }: CampaignContent): readonly string[] => [
  ...data.regions.map(({ id }) => `/calendars/region-${id}.ics`),
  ...Object.values(audienceSlugs).map((slug) => `/calendars/audience-${slug}.ics`),
  ...data.programmes.map(({ id }) => `/calendars/programme-${id}.ics`),
  '/organize/deadlines/all.ics',
  ...[...new Set(data.deadlines.flatMap(({ kinds = [] }) => kinds))].map((kind) => `/organize/deadlines/${kind}.ics`),
  ...activities
    .filter((entry) => !entry.data.draft && entry.data.sessions.length > 1)
    .flatMap(({ id, data: { sessions } }) =>
      sessions.map((session, index) => `/activities/${id}/${session.id ?? index + 1}.ics`),
    ),
];

/** Posters that belong together, by day, region, unit and programme. */
const posterPaths = ({ campaign, activities }: CampaignContent): readonly string[] =>
  activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ data }) => [
      ...data.sessions.flatMap((session) => listedDays(session, campaign.data.window)).map((day) => `days/${day}`),
      ...(data.region ? [`regions/${data.region}`] : []),
      ...[...data.hosts, ...data.organizers, ...data.coOrganizers].map((id) => `organizations/${id}`),
      ...data.programmes.map((id) => `programmes/${id}`),
    ])
    .flatMap((set) => [`/posters/${set}/`, `/posters/${set}.zip`]);

/** Posters in the further sizes that the campaign publishes. */
const sizedPosterPaths = ({ campaign, activities }: CampaignContent): readonly string[] =>
  activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ id }) => publishedSizes(campaign.data).map((size) => `/activities/${id}/${posterSizeFiles[size]}`));

/** Addresses that redirect to where an entry is now. */
const formerPaths = ({
  activities,
  notices,
  venues,
  organizations,
  routes,
  resources,
}: CampaignContent): readonly string[] =>
  Object.entries({ activities, notices, venues, organizations, routes, resources }).flatMap(([folder, entries]) =>
    entries.flatMap(({ data }) => data.formerIds.map((id) => `/${folder}/${id}/`)),
  );

const activityPaths = (id: string) => [
  `/activities/${id}/`,
  ...['png', 'jpg'].map((ending) => `/activities/${id}/poster.${ending}`),
  `/activities/${id}.ics`,
  `/organize/activities/${id}/`,
  `/organize/activities/${id}.json`,
];

function pathsOfFile({ kind, id }: ContentFile): readonly string[] {
  if (kind === 'activities') return activityPaths(id);
  if (kind === 'media') return [`/media/${id}`];
  return kind === 'ruleset' || kind === 'campaign' ? [] : [`/${kind}/${id}/`];
}

/** Ids that components give; a heading of the same name gets a number behind it. */
export const ownAnchors: readonly string[] = [
  ...['main', 'attachments', 'offices', 'targets', 'deadlines'],
  ...['key-dates-title', 'nested-title', 'sheet-title'],
];

function anchorsIn(
  { campaign, notices, activities }: CampaignContent,
  headingsOf: (file: string) => readonly string[],
) {
  const anchors = new Map<string, readonly string[]>();
  for (const { id, file, body } of activities) {
    anchors.set(`/activities/${id}/`, body === undefined ? [] : headingsOf(file));
  }
  for (const { id, file, data } of notices) {
    const isFrom = ({ source }: { readonly source: { readonly notice: string } }) => source.notice === id;
    anchors.set(`/notices/${id}/`, [
      ...headingsOf(file),
      ...(data.attachments.length > 0 ? ['attachments'] : []),
      ...(data.contact.length > 0 ? ['offices'] : []),
      ...(campaign.data.targets.some(isFrom) ? ['targets'] : []),
      ...(campaign.data.deadlines.some(isFrom) ? ['deadlines'] : []),
    ]);
  }
  return (path: string) => anchors.get(path);
}
