import { isCancelled } from '#domain/activity/offer.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import {
  type BookletOrder,
  type BookletPaper,
  bookletFile,
  bookletOrdersOf,
  bookletPapers,
} from '#domain/schedule/booklet-files.ts';
import { activityCount, sessionCount } from '#domain/schedule/counts.ts';
import type { TimetablePlace } from '#domain/schedule/timetable.ts';
import { dayOf } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { dayRangeWithWeekdays, longDay } from '../format/date.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type BookletRow, bookletRows, type Placed } from './booklet-rows.ts';

/** A part of the booklet under one heading. */
export interface BookletSection {
  readonly title: string;
  readonly rows: readonly BookletRow[];
}

/** The whole schedule for print. */
export interface BookletDocument {
  readonly title: string;
  readonly campaign: string;
  /** Lines under the title: theme, days, numbers. */
  readonly notes: readonly string[];
  /** When it was made, and where changes are told. */
  readonly asOf: string;
  /** Absolute URL of the schedule, for the QR code. */
  readonly url: string;
  readonly sections: readonly BookletSection[];
  /** Whom to ask. */
  readonly end: string;
  readonly year: number;
}

/** A booklet of a campaign, and its file name without extension. */
export interface BookletName {
  readonly order: BookletOrder;
  readonly paper: BookletPaper;
  readonly file: string;
}

/** The booklets that a campaign has, by order, then by paper. */
export const bookletNames = ({ site }: ViewContext): readonly BookletName[] =>
  bookletOrdersOf(site.campaign.regions.length, site.venues.length).flatMap((order) =>
    bookletPapers.map((paper) => ({ order, paper, file: bookletFile(order, paper) })),
  );

export const bookletTitle = (order: BookletOrder, { site }: ViewContext): string =>
  `活动手册（按${orderNames[order] ?? placeWords(site.campaign).region}）`;

const orderNames: Readonly<Record<BookletOrder, string | undefined>> = {
  day: '日期',
  region: undefined,
  venue: '场馆',
};

/** All sessions of the campaign once, by day, by region or by venue. One held in several places stands at each venue. */
export function bookletDocument(order: BookletOrder, context: ViewContext): BookletDocument {
  const { site, links, address, now } = context;
  const { campaign, activities } = site;
  const { theme, window, contact } = campaign;
  const url = absolute(address, links.schedule);
  return {
    title: bookletTitle(order, context),
    campaign: campaignTitle(campaign),
    notes: [
      ...(theme === undefined ? [] : [`主题：${theme}`]),
      `${dayRangeWithWeekdays(window.from, window.to)}，${countText(activityCount(activities.filter((node) => !isCancelled(node))), '项', '活动')}、${countText(sessionCount(activities), '场')}`,
    ],
    asOf: `${longDay(dayOf(now))}编。此后可能有取消和改期，来之前请看网站：${url}`,
    url,
    sections: sectionsIn(order, bookletRows(context), context),
    end: contact.map(({ office, phones = [] }) => [office, ...phones].join(' ')).join('；'),
    year: campaign.year,
  };
}

const sectionsIn = (order: BookletOrder, rows: readonly Placed[], context: ViewContext): readonly BookletSection[] => {
  const groups = { day: byDays, region: byRegions, venue: byVenues }[order](rows, context);
  return groups
    .map(({ title, rows: all }) => ({ title, rows: all.map(({ row }) => (order === 'day' ? onItsDay(row) : row)) }))
    .filter((section) => section.rows.length > 0);
};

interface Group {
  readonly title: string;
  readonly rows: readonly Placed[];
}

/** Under its day a row of one day needs no day. */
const onItsDay = (row: BookletRow): BookletRow => ({ ...row, when: row.when.slice(row.day === undefined ? 0 : 1) });

/** What lasts for days first, each once; then each day; then what has no day yet. */
function byDays(rows: readonly Placed[]): readonly Group[] {
  const days = [...new Set(rows.flatMap(({ row }) => row.day ?? []))].sort();
  return [
    { title: '好几天都有', rows: rows.filter(({ span }) => span === 'days') },
    ...days.map((day) => ({
      title: dayTitle(day),
      rows: rows.filter(({ row }) => row.day === day),
    })),
    { title: '日期待定', rows: rows.filter(({ span }) => span === 'undated') },
  ];
}

const dayTitle = (day: string) => dayRangeWithWeekdays(day, day);

function byRegions(rows: readonly Placed[], { site: { campaign } }: ViewContext): readonly Group[] {
  const known = new Set(campaign.regions.map(({ id }) => id));
  return [
    ...campaign.regions.map(({ id, name }) => ({ title: name, rows: rows.filter(({ region }) => region === id) })),
    {
      title: placeWords(campaign).whole,
      rows: rows.filter(({ region }) => region === undefined || !known.has(region)),
    },
  ];
}

function byVenues(rows: readonly Placed[], { site: { venues } }: ViewContext): readonly Group[] {
  const at = (kind: TimetablePlace['kind']) => rows.filter(({ places }) => places.some((place) => place.kind === kind));
  return [
    ...venues.map(({ id, venue, region }) => ({
      title: [venue.name, region?.name].filter(Boolean).join('　'),
      rows: rows.filter(({ places }) => places.some((place) => place.kind === 'venue' && place.venue.id === id)),
    })),
    { title: '别的地方', rows: at('words') },
    { title: '线上', rows: at('online') },
    { title: '地点待公布', rows: at('unknown') },
  ];
}
