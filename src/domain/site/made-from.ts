import { audienceSlugs, topicSlugs, typeSlugs } from '../activity/slugs.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import { posterSizeFiles, publishedSizes } from '../campaign/poster-sizes.ts';
import { isGuide } from '../notice/is-guide.ts';
import { originalOf } from '../notice/original.ts';
import { bookletFile, bookletOrdersOf, bookletPapers } from '../schedule/booklet-files.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import { listedDays } from '../schedule/listed-days.ts';
import { allFeatures } from '../schedule/row-facets.ts';
import { weeksOf } from '../schedule/weeks.ts';
import { summaryNames } from '../summary/summary-names.ts';
import type { EntryKind } from './kinds.ts';
import type { Made } from './page-rule.ts';

type MadeFrom = (content: CampaignContent) => readonly Made[];

/** One page per entry of a kind. */
export const entries =
  (kind: EntryKind): MadeFrom =>
  (content) =>
    content[kind].map((entry) => ({ params: [entry.id], source: entry.file, draft: isDraft(entry) }));

const isDraft = ({ data }: Entry<object>): boolean => 'draft' in data && data.draft === true;

/** One page per text, with campaign.json as its source. */
export const fromCampaign =
  (texts: (content: CampaignContent) => readonly string[]): MadeFrom =>
  (content) =>
    texts(content).map((text) => ({ params: [text], source: content.campaign.file }));

export const regions = fromCampaign(({ campaign }) => campaign.data.regions.map(({ id }) => id));
export const programmes = fromCampaign(({ campaign }) => campaign.data.programmes.map(({ id }) => id));
export const types = fromCampaign(() => Object.values(typeSlugs));
export const topics = fromCampaign(() => Object.values(topicSlugs));
export const audiences = fromCampaign(() => Object.values(audienceSlugs));
export const features = fromCampaign(() => allFeatures);
export const summaries = fromCampaign(summaryNames);
/** Calendar feeds per region, programme and audience. */
export const partCalendars = fromCampaign(({ campaign: { data } }) => [
  ...data.regions.map(({ id }) => `region-${id}`),
  ...Object.values(audienceSlugs).map((slug) => `audience-${slug}`),
  ...data.programmes.map(({ id }) => `programme-${id}`),
]);
export const deadlineCalendars = fromCampaign(({ campaign }) => [
  'all',
  ...new Set(campaign.data.deadlines.flatMap(({ kinds = [] }) => kinds)),
]);

/** Combines each page of `made` with each value of `last` as its last parameter, for example a file format. */
export const inEach =
  (made: MadeFrom, last: readonly string[]): MadeFrom =>
  (content) =>
    made(content).flatMap((each) => last.map((param) => ({ ...each, params: [...each.params, param] })));

/** Day pages, one item per activity and day. Sources are the activities' files; a day can occur several times. */
export const days: MadeFrom = (content) =>
  published(content).flatMap(({ data, file }) => daysOf(data, content).map((day) => ({ params: [day], source: file })));

export const weeks: MadeFrom = (content) => {
  const listed = published(content).flatMap(({ data }) => daysOf(data, content));
  return fromCampaign(() => weeksOf(listed, content.campaign.data.window).map(({ from }) => from))(content);
};

export const booklets = fromCampaign(({ campaign, venues }) =>
  bookletOrdersOf(campaign.data.regions.length, venues.length).flatMap((order) =>
    bookletPapers.map((paper) => bookletFile(order, paper)),
  ),
);

/** Calendar files per session of activities with several sessions. Falls back to the 1-based position as the id. */
export const sessions: MadeFrom = ({ activities }) =>
  activities
    .map(({ data, ...entry }) => ({ ...entry, data, each: data.sessions.flatMap(expandSession) }))
    .filter(({ each }) => each.length > 1)
    .flatMap(({ id, data, file, each }) =>
      each.map((session) => ({ params: [id, session.id], source: file, draft: data.draft })),
    );

/** Posters in the additional sizes that the campaign publishes. */
export const sizedPosters: MadeFrom = (content) =>
  inEach(
    entries('activities'),
    publishedSizes(content.campaign.data).map((size) => posterSizeFiles[size]),
  )(content);

/** Poster sets of a day, region, unit or programme. Each set occurs once per activity in it. */
export const posterSets: MadeFrom = (content) =>
  published(content).flatMap(({ data, file }) =>
    [
      ...daysOf(data, content).map((day) => ['days', day]),
      ...(data.region ? [['regions', data.region]] : []),
      ...[...data.hosts, ...data.organizers, ...data.coOrganizers].map((id) => ['organizations', id]),
      ...data.programmes.map((id) => ['programmes', id]),
    ].map((params) => ({ params, source: file })),
  );

/** Posters of each unit that holds something. */
export const unitZips: MadeFrom = (content) =>
  posterSets(content)
    .filter(({ params: [kind] }) => kind === 'organizations')
    .map(({ params: [, unit = ''], ...made }) => ({ ...made, params: [unit] }));

export const posterSizes = fromCampaign(({ campaign }) => publishedSizes(campaign.data));

export const attachments: MadeFrom = ({ notices }) =>
  notices.flatMap(({ id, data, file }) => data.attachments.map((each) => ({ params: [id, each.id], source: file })));

/** Originals of notices that are files; those on another site have no file here. */
export const originals: MadeFrom = ({ notices }) =>
  notices
    .filter(({ data }) => originalOf(data)?.kind === 'file')
    .map(({ id, file }) => ({ params: [id], source: file }));

export const guides: MadeFrom = ({ notices }) =>
  notices.flatMap(({ id, data, file }) =>
    data.attachments.filter(isGuide).map((each) => ({ params: [id, each.id], source: file })),
  );

export const plans: MadeFrom = ({ notices, venues }) => {
  const planned = new Set(venues.filter(({ data }) => data.plan !== undefined).map(({ id }) => id));
  return notices.flatMap(({ id, data, file }) =>
    data.attachments
      .filter(({ kind, venue }) => kind === 'plan' && venue !== undefined && planned.has(venue))
      .map((each) => ({ params: [id, each.id], source: file })),
  );
};

type Activity = CampaignContent['activities'][number]['data'];

const published = ({ activities }: CampaignContent) => activities.filter(({ data }) => !data.draft);
const daysOf = ({ sessions: all }: Activity, { campaign }: CampaignContent) =>
  all.flatMap((session) => listedDays(session, campaign.data.window));
