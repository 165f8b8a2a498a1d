import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { audienceGroups, typeGroups } from '#domain/activity/groups.ts';
import { heldActivities, heldFigures } from '#domain/activity/held.ts';
import { isHeldIn } from '#domain/activity/regions.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { campaignTitle, festivalTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { byDay, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { dayWithWeekday } from '../format/date.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A row of a chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Percentage of the longest bar, 0 to 100. */
  readonly percent: number;
}

export interface Chart {
  readonly title: string;
  /** Unit of the count: 项, 场. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

export interface ReviewView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly numbers: readonly { readonly label: string; readonly text: string; readonly note: string | undefined }[];
  readonly charts: readonly Chart[];
  /** The notice's evaluation indicators, in its own words; empty without any. */
  readonly indicators: string;
  readonly recaps: readonly { readonly href: string; readonly name: string; readonly text: string }[];
  /** Recap photos, at most two per activity; each links to its activity. */
  readonly pictures: readonly { readonly href: string; readonly src: string; readonly alt: string }[];
  readonly targets: string;
  /** What is excluded, and why. */
  readonly note: string;
}

/**
 * 活动回顾: figures of the activities that took place. Excludes samples and cancelled activities; visitors, reports and
 * photos come from recaps.
 */
export function reviewView(context: ViewContext): ReviewView {
  const { site, links } = context;
  const { campaign } = site;
  const { city } = campaign;
  const held = heldActivities(site.activities);
  const samples = site.activities.filter(({ activity }) => activity.sample).length;
  return {
    frame: campaignFrame(context, {
      title: '活动回顾',
      description: `${campaignTitle(campaign)}办了哪些活动：按日期、${placeWords(campaign).regionInList}板块、类型、对象的数目，参与人数和媒体报道。`,
      path: links.review,
      trail: [{ label: '活动回顾' }],
      indexable: held.length > 0,
    }),
    head: {
      title: ['活动回顾'],
      lead: `${festivalTitle(campaign)}在${city.shortName}。`,
      figure: { kind: 'count', count: held.length, unit: '项活动' },
    },
    numbers: numbersOf(held),
    charts: chartsOf(held, context).filter(({ bars }) => bars.length > 0),
    indicators: indicatorsText(campaign),
    recaps: held.flatMap((node) => recapRow(node, context)).slice(0, mostRecaps),
    pictures: held.flatMap((node) => pictureRow(node, context)).slice(0, mostPictures),
    targets: links.targets,
    note: `只数真实的、没有取消的活动${samples > 0 ? `；另有 ${samples} 项示例，不计入` : ''}。参与人数、报道和照片来自各单位填的总结。`,
  };
}

/** Recaps and photos of the page; all others are on their activities' pages. */
const [mostRecaps, mostPictures] = [120, 60];

function numbersOf(held: readonly ActivityNode[]): ReviewView['numbers'] {
  const { activities, sessions, units, visitors, reports, pictures } = heldFigures(held);
  const of = (known: number) => (known < activities ? `${activities} 项活动里 ${known} 项填了` : undefined);
  return [
    { label: '活动', text: `${activities} 项`, note: undefined },
    { label: '场次', text: `${sessions} 场`, note: undefined },
    { label: '主办、承办、协办单位', text: `${units} 家`, note: undefined },
    { label: '参与人数', text: visitors.by > 0 ? `${visitors.sum} 人次` : '还不知道', note: of(visitors.by) },
    { label: '媒体报道', text: `${reports.sum} 篇`, note: of(reports.by) },
    { label: '照片和视频', text: `${pictures.sum} 件`, note: of(pictures.by) },
  ];
}

function chartsOf(held: readonly ActivityNode[], { site: { campaign } }: ViewContext): readonly Chart[] {
  const { regions, programmes } = campaign;
  const days = byDay(occurrencesOf(held).filter(({ session }) => isStanding(session)));
  const named = (groups: readonly { readonly name: string; readonly activities: readonly unknown[] }[]) =>
    groups.map(({ name, activities }) => [name, activities.length] as const);
  return [
    chart(
      '按日期',
      '场',
      [...days].map(([day, on]) => [dayWithWeekday(day), on.length]),
    ),
    chart(
      `按${placeWords(campaign).region}`,
      '项',
      regions.map(({ id, name }) => [name, held.filter((node) => isHeldIn(node, id)).length]),
    ),
    chart(
      '按板块',
      '项',
      programmes.map((each) => [each.name, activitiesUnder(each, programmes, held).length]),
    ),
    chart('按类型', '项', named(typeGroups(held))),
    chart('按对象', '项', named(audienceGroups(held))),
  ];
}

/** Omits rows with a count of zero. */
function chart(title: string, unit: string, rows: readonly (readonly [string, number])[]): Chart {
  const most = Math.max(...rows.map(([, count]) => count));
  const bars = rows
    .filter(([, count]) => count > 0)
    .map(([label, count]) => ({ label, count, percent: Math.round((100 * count) / most) }));
  return { title, unit, bars };
}

function recapRow({ id, activity }: ActivityNode, { links }: ViewContext): ReviewView['recaps'] {
  if (!activity.recap) return [];
  const { visitors } = activity.recap;
  return [{ href: links.activity(id), name: activity.name, text: visitors === undefined ? '' : `${visitors} 人次` }];
}

const pictureRow = ({ id, activity }: ActivityNode, { links }: ViewContext): ReviewView['pictures'] =>
  photosOf(activity).map((file, index) => ({
    href: links.activity(id),
    src: links.smallMedia(file),
    alt: `${activity.name}现场照片 ${index + 1}`,
  }));

const photosOf = ({ recap }: ActivityNode['activity']) => recap?.photos.slice(0, 2) ?? [];

/** The distinct photo files of a campaign's review page. */
export const reviewPhotos = ({ activities }: CampaignSite): readonly string[] => [
  ...new Set(heldActivities(activities).flatMap(({ activity }) => photosOf(activity))),
];

const indicatorsText = ({ indicators, indicatorsIncomplete }: CampaignSite['campaign']): string =>
  `${indicators.join('、')}${indicatorsIncomplete ? '等' : ''}`;
