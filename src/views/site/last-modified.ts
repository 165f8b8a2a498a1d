import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Day } from '#domain/time/instant.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import { hubLinks } from './links.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The day on which each page's content last changed, by path; omits pages whose day is not known. No date is invented:
 * search engines distrust dates that change with every build.
 */
export function lastModified({ campaigns, address }: Site): ReadonlyMap<string, Day> {
  const campaignDays = campaigns.map(daysOfCampaign);
  const hub = hubLinks(address);
  const newest = (page: (links: ViewContext['links']) => string) =>
    latest(campaigns.map(({ links }, index) => campaignDays[index]?.get(page(links))));
  const dated: readonly DatedPage[] = [
    ...(address.alone
      ? []
      : ([
          [hub.home, newest(({ home }) => home)],
          [hub.notices, newest(({ notices }) => notices)],
          [hub.changes, newest(({ changes }) => changes)],
        ] as const)),
    ...campaignDays.flatMap((days) => [...days]),
  ];
  return known(dated);
}

type DatedPage = readonly [path: string, day: Day | undefined];

function daysOfCampaign({ site, links }: ViewContext): ReadonlyMap<string, Day> {
  const activities = site.activities.map((node): DatedPage => [links.activity(node.id), activityDay(node)]);
  const notices = site.notices.map((node): DatedPage => [links.notice(node.id), noticeDay(node)]);
  const changes = site.activities.flatMap(({ activity }) => activity.changes.map(({ on }) => on));
  const ofActivities = latest(activities.map(([, day]) => day));
  const ofNotices = latest(notices.map(([, day]) => day));
  return known([
    [links.home, latest([ofActivities, ofNotices])],
    [links.schedule, ofActivities],
    [links.activities, ofActivities],
    [links.changes, latest(changes)],
    [links.notices, ofNotices],
    ...activities,
    ...notices,
  ]);
}

const activityDay = ({ activity: { changes, recap } }: ActivityNode): Day | undefined =>
  latest([...changes.map(({ on }) => on), recap?.on]);

/** Of a correction, else of issue. Undefined for a month or a third of a month: the day is not known. */
function noticeDay({ notice: { issuedOn, printedOn, corrections } }: NoticeNode): Day | undefined {
  if (corrections.length > 0) return latest(corrections.map(({ on }) => on));
  const dates = [issuedOn, printedOn].flatMap((text) => (text === undefined ? [] : [parsePartialDate(text)]));
  return dates.find((date) => date.kind === 'day')?.day;
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const known = (pages: readonly DatedPage[]): ReadonlyMap<string, Day> =>
  new Map(pages.flatMap(([path, day]) => (day === undefined ? [] : [[path, day] as const])));
