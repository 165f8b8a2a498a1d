import type { ActivityNode, BookingNode, PlaceNode, SessionNode } from '#domain/activity/activity-node.ts';
import { hoursOn } from '#domain/schedule/opening.ts';
import { type DaysTime, daysOf, type SessionTime } from '#domain/schedule/session-time.ts';
import { eachDay } from '#domain/time/day.ts';
import { type Instant, rfc3339 } from '#domain/time/instant.ts';
import { bookingColumns, type KnownBooking } from './booking-columns.ts';
import type { Cell, Column } from './table.ts';

/** A session with its activity. */
export interface SessionRow {
  readonly node: ActivityNode;
  readonly session: SessionNode;
}

/** Columns of the sessions table: one row per session and per day of a weekly rule, with its places resolved. */
export const sessionColumns: readonly Column<SessionRow>[] = [
  {
    key: 'activity',
    meaning: { title: '活动编号', description: '活动在“活动”表里的编号' },
    value: ({ node }) => node.id,
  },
  { key: 'id', meaning: 'session.id', value: ({ session }) => session.id },
  { key: 'sample', meaning: 'activity.sample', value: ({ node }) => node.activity.sample },
  { key: 'activityName', meaning: 'activity.name', value: ({ node }) => node.activity.name },
  { key: 'title', meaning: 'session.title', value: ({ session }) => session.title },
  {
    key: 'series',
    meaning: {
      title: '哪一组每周的场次',
      description: '每周固定几天的一组场次，一天一行，这一列写同一个编号；别的场次空着',
    },
    value: ({ session }) => session.series?.id,
  },
  {
    key: 'kind',
    meaning: {
      title: '时间的写法',
      description:
        'timed 有开始时刻，结束时刻可能不知道；all-day 一天或连续几天；partial 只知道哪年、哪个月或哪一旬；tba 时间待定',
    },
    value: ({ session }) => session.time.kind,
  },
  { key: 'status', meaning: 'session.status', value: ({ session }) => session.status },
  { key: 'start', meaning: 'session.start', value: ({ session }) => moment(session.time, 'start') },
  { key: 'end', meaning: 'session.end', value: ({ session }) => moment(session.time, 'end') },
  { key: 'from', meaning: 'session.from', value: ofDays(({ from }) => from) },
  { key: 'to', meaning: 'session.to', value: ofDays(({ to }) => to) },
  { key: 'opens', meaning: 'session.opens', value: ofDays(({ opens }) => opens) },
  { key: 'closes', meaning: 'session.closes', value: ofDays(({ closes }) => closes) },
  { key: 'lastEntry', meaning: 'session.lastEntry', value: ofDays(({ lastEntry }) => lastEntry) },
  {
    key: 'closed',
    meaning: { title: '不开放的日子', description: '不开放的日子：从第一天到最后一天之间，哪几天不开放' },
    value: ofDays(closedDays),
  },
  {
    key: 'otherHours',
    meaning: {
      title: '时间不同的日子',
      description: '时间不同的日子：日期、几点开始、几点结束、几点停止入场，用空格分开，不知道的写问号',
    },
    value: ofDays(otherHours),
  },
  {
    key: 'part',
    meaning: {
      title: '一天里的哪一段',
      description: '不知道几点的：morning 上午；afternoon 下午；evening 晚上；whole-day 全天；空着是几点待公布',
    },
    value: ofDays(({ part }) => part),
  },
  {
    key: 'date',
    meaning: 'session.date',
    value: ({ session: { time } }) => (time.kind === 'partial' ? time.date : undefined),
  },
  {
    key: 'venue',
    meaning: { title: '场馆全称', description: '场馆全称；同时在几处办的，一处一个' },
    value: ({ session }) => ofPlaces(session, ({ venue }) => venue?.venue.name),
  },
  {
    key: 'venueId',
    meaning: { title: '场馆编号', description: '场馆在“场馆”表里的编号；同时在几处办的，一处一个' },
    value: ({ session }) => ofPlaces(session, ({ venue }) => venue?.id),
  },
  { key: 'room', meaning: 'activity.room', value: ({ session }) => ofPlaces(session, ({ room }) => room) },
  {
    key: 'onlinePlatform',
    meaning: 'activity.online.platform',
    value: ({ session }) => session.online?.platform,
  },
  { key: 'onlineUrl', meaning: 'activity.online.url', value: ({ session }) => session.online?.url },
  ...bookingColumns.map((column) => ({
    ...column,
    value: ({ session }: SessionRow) => column.value(session.booking ? writtenBooking(session.booking) : {}),
  })),
  { key: 'reason', meaning: 'session.reason', value: ({ session }) => session.reason },
  {
    key: 'previousStart',
    meaning: 'session.previously.start',
    value: ({ session: { previously } }) => previously && rfc3339(previously.start),
  },
  {
    key: 'previousEnd',
    meaning: 'session.previously.end',
    value: ({ session: { previously } }) => written(previously?.end),
  },
  { key: 'note', meaning: 'session.note', value: ({ session }) => session.note },
];

const moment = (time: SessionTime, which: 'start' | 'end') =>
  time.kind === 'timed' ? written(time[which]) : undefined;

const written = (instant: Instant | undefined) => (instant === undefined ? undefined : rfc3339(instant));

function ofDays(value: (time: DaysTime) => Cell): Column<SessionRow>['value'] {
  return ({ session: { time } }) => (time.kind === 'all-day' ? value(time) : undefined);
}

function closedDays(time: DaysTime): Cell {
  const open = new Set(daysOf(time));
  return someOf(eachDay(time.from, time.to).filter((day) => !open.has(day)));
}

function otherHours(time: DaysTime): Cell {
  const days = daysOf(time).flatMap((day) => {
    const { opens, closes, lastEntry } = hoursOn(time, day);
    const isUsual = opens === time.opens && closes === time.closes && lastEntry === time.lastEntry;
    return isUsual ? [] : [[day, opens, closes, lastEntry].map((part) => part ?? '?').join(' ')];
  });
  return someOf(days);
}

const someOf = (values: readonly string[]): Cell => (values.length > 0 ? values : undefined);

/** One value, or a list with an entry for each of several places. */
function ofPlaces({ places }: SessionNode, value: (place: PlaceNode) => string | undefined): Cell {
  const [only, ...others] = places.map(value);
  return others.length > 0 ? [only ?? '', ...others.map((each) => each ?? '')] : only;
}

const writtenBooking = ({ opens, closes, ...booking }: BookingNode): KnownBooking => ({
  ...booking,
  opens: written(opens),
  closes: written(closes),
});
