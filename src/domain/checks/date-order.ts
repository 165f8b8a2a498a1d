import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Session } from '#schemas/session.ts';
import { addDays } from '../time/day.ts';
import { dayOf, instantOf, timeOf } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { Check } from './context.ts';
import type { ProblemPath } from './problem.ts';
import { sessionDays } from './session-days.ts';

/** No end precedes its start. Partial dates are reported only when no possible pair of days is in order. */
export const dateOrder: Check = ({ campaign, activities, resources, notices }) => [
  ...inCampaign(campaign.data).map((fault) => problem(campaign.file, fault)),
  ...activities.flatMap(({ file, data }) => inActivity(data).map((fault) => problem(file, fault))),
  ...notices.flatMap(({ file, data: { issuedOn, printedOn } }) =>
    issuedOn !== undefined && printedOn !== undefined && isBefore(printedOn, issuedOn)
      ? [problem(file, { path: ['printedOn'], message: '印发日期早于成文日期。' })]
      : [],
  ),
  ...resources.flatMap(({ file, data: { period } }) =>
    period && isBefore(period.to, period.from)
      ? [problem(file, { path: ['period', 'to'], message: '结束早于开始。' })]
      : [],
  ),
];

interface Fault {
  readonly path: ProblemPath;
  readonly message: string;
  readonly fix?: string;
}

const problem = (file: string, { path, message, fix = '核对两个日期或时间，哪个写错了改哪个。' }: Fault) =>
  ({
    code: 'date-order',
    file,
    path,
    message,
    fix,
  }) as const;

function inCampaign({ window, counted, targets, deadlines }: Campaign): readonly Fault[] {
  return [
    ...(window.to < window.from ? [{ path: ['window', 'to'], message: '最后一天早于第一天。' }] : []),
    ...(counted && isBefore(counted.to, counted.from)
      ? [{ path: ['counted', 'to'], message: '计入时间的结束早于开始。' }]
      : []),
    ...targets.flatMap(({ period }, index) =>
      period && isBefore(period.to, period.from)
        ? [{ path: ['targets', index, 'period', 'to'], message: '计入时间的结束早于开始。' }]
        : [],
    ),
    ...deadlines.flatMap(({ from, by }, index) =>
      from !== undefined && by !== undefined && isBefore(by, from)
        ? [{ path: ['deadlines', index, 'by'], message: '截止早于开始。' }]
        : [],
    ),
  ];
}

/** True when the last possible day of `one` precedes the first possible day of `other`. */
const isBefore = (one: string, other: string) => boundsOf(one).to < boundsOf(other).from;

const boundsOf = (text: string) => partialDateBounds(text.includes('T') ? dayOf(instantOf(text)) : text);

const inActivity = ({ sessions, booking, recap }: Activity): readonly Fault[] => [
  ...inBooking(booking),
  ...inRecap(recap, sessions),
  ...sessions.flatMap((session, index) =>
    [...inSession(session), ...inPrevious(session), ...inBooking(session.booking)].map((fault) => ({
      ...fault,
      path: ['sessions', index, ...fault.path],
    })),
  ),
];

function inRecap(recap: Activity['recap'], sessions: readonly Session[]): readonly Fault[] {
  const first = recap && firstDay(sessions);
  if (!recap || first === undefined || recap.on >= first) return [];
  return [{ path: ['recap', 'on'], message: `总结的日期早于活动的第一天 ${first}。` }];
}

/** The first day that a session can have; undefined when one has none yet. */
function firstDay(sessions: readonly Session[]): string | undefined {
  const days = sessions.map((session) => sessionDays(session)?.from);
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

function inSession(session: Session): readonly Fault[] {
  if (session.kind === 'timed') {
    return session.end !== undefined && instantOf(session.end) <= instantOf(session.start)
      ? [{ path: ['end'], message: '结束时间不晚于开始时间。', ...pastMidnight(session.start, session.end) }]
      : [];
  }
  if (session.kind === 'weekly') {
    return session.to < session.from ? [{ path: ['to'], message: '最后一天早于第一天。' }] : [];
  }
  if (session.kind !== 'all-day') return [];
  const { from, to = from, hours = [], opens, closes, lastEntry } = session;
  return [
    ...(to < from ? [{ path: ['to'], message: '最后一天早于第一天。' }] : []),
    ...inHours(session),
    ...hours.flatMap((special, index) =>
      inHours({ opens, closes, lastEntry: special.closes ? undefined : lastEntry, ...special }).map((fault) => ({
        ...fault,
        path: ['hours', index, ...fault.path],
      })),
    ),
  ];
}

/** The cure of an evening whose end is in the night, on the day of its start. */
function pastMidnight(start: string, end: string): Pick<Fault, 'fix'> {
  const [from, to] = [instantOf(start), instantOf(end)];
  if (dayOf(from) !== dayOf(to) || timeOf(to) >= '07:00' || timeOf(from) < '17:00') return {};
  const next = end.replace(/^.{10}/u, addDays(dayOf(to), 1));
  return { fix: `过了半夜才结束的，结束写第二天：${next}；写错了的改对。` };
}

interface Hours {
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly lastEntry?: string | undefined;
}

/** Without an opening or a closing time, all times are after or before it. */
function inHours({ opens = '', closes = '24:00', lastEntry }: Hours): readonly Fault[] {
  return [
    ...(closes <= opens ? [{ path: ['closes'], message: '每天结束的时刻不晚于开始的时刻。' }] : []),
    ...(lastEntry !== undefined && (lastEntry < opens || lastEntry > closes)
      ? [{ path: ['lastEntry'], message: '停止入场的时刻不在开放的时间里。' }]
      : []),
  ];
}

const inBooking = (booking: Session['booking'] | Activity['booking']): readonly Fault[] =>
  booking?.opens !== undefined && booking.closes !== undefined && instantOf(booking.closes) <= instantOf(booking.opens)
    ? [{ path: ['booking', 'closes'], message: '预约截止不晚于预约开始。' }]
    : [];

function inPrevious(session: Session): readonly Fault[] {
  if (session.kind === 'weekly' || session.previously?.end === undefined) return [];
  const { start, end } = session.previously;
  return instantOf(end) <= instantOf(start)
    ? [{ path: ['previously', 'end'], message: '原来的结束时间不晚于开始时间。' }]
    : [];
}
