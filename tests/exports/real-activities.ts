import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import type { Activity } from '#schemas/activity.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue, aWeeklySession } from '../builders.ts';

/** Fields that an activity has only where they are told. */
type Fields = Partial<Activity>;

/** Saturdays and Sundays of three weeks: six days. */
export const weekends = (overrides: Parameters<typeof aWeeklySession>[0] = {}) =>
  aWeeklySession({ from: '2023-09-09', to: '2023-09-24', starts: '09:00', ends: '11:30', ...overrides });

/** What real activities do, one activity each, by a name for tests. Dates are around the campaign of aCampaign(). */
export const realActivities = {
  'a start without an end': { sessions: [aTimedSession({ end: undefined })] },
  'over midnight': { sessions: [aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-18T07:30+08:00' })] },
  'over several days': {
    sessions: [aTimedSession({ start: '2023-09-17T09:00+08:00', end: '2023-09-19T17:00+08:00' })],
  },
  'every week': { sessions: [weekends()] },
  'every week, with exceptions and a cancelled day': {
    sessions: [weekends({ except: ['2023-09-09', '2023-09-17'], cancelled: [{ on: '2023-09-16', reason: '台风' }] })],
  },
  'every week, with the first day cancelled': {
    sessions: [weekends({ cancelled: [{ on: '2023-09-09', reason: '台风' }] })],
  },
  'every week, all cancelled': { sessions: [weekends({ status: 'cancelled', reason: '场馆检修' })] },
  'every week, over midnight': { sessions: [weekends({ weekdays: ['周五'], starts: '19:00', ends: '07:30' })] },
  'every week, without an end': { sessions: [weekends({ ends: undefined })] },
  'every week, some part of the day': {
    sessions: [weekends({ starts: undefined, ends: undefined, part: 'afternoon', except: ['2023-09-10'] })],
  },
  'every week, once': { sessions: [weekends({ to: '2023-09-09' })] },
  'every day': {
    sessions: [weekends({ weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], to: '2023-09-12' })],
  },
  'two weekly rules and a session': {
    sessions: [
      weekends({ id: 'weekend', title: '体验' }),
      aTimedSession({ id: 'final', title: '展示' }),
      weekends({ id: 'wednesday', weekdays: ['周三'], starts: '14:00', ends: '15:00' }),
    ],
  },
  'days without closing': { sessions: [anAllDaySession({ to: '2023-10-08', opens: '09:00', closes: '17:00' })] },
  'closed on Mondays but for one': {
    sessions: [
      anAllDaySession({
        ...{ from: '2023-09-17', to: '2023-10-08', opens: '09:00', closes: '17:00', lastEntry: '16:30' },
        ...{ closedWeekdays: ['周一'], closedOn: ['2023-09-20'], openOn: ['2023-10-02'] },
        hours: [{ weekdays: ['周五'], closes: '20:00', lastEntry: '19:00' }],
      }),
    ],
  },
  'closed at both ends': {
    sessions: [anAllDaySession({ from: '2023-09-18', to: '2023-09-25', closedWeekdays: ['周一'] })],
  },
  'open on one day': {
    sessions: [anAllDaySession({ from: '2023-09-18', to: '2023-09-20', closedOn: ['2023-09-18', '2023-09-20'] })],
  },
  stages: {
    sessions: [
      aTimedSession({ title: '初赛' }),
      { kind: 'partial', date: '2023-10-上旬', title: '复赛', status: 'scheduled' },
      { kind: 'tba', title: '决赛', status: 'scheduled' },
    ],
  },
  'in several places at once': {
    sessions: [
      aTimedSession({
        places: [
          { venue: 'museum-square', room: '北侧舞台' },
          { venue: 'library', note: '分会场', online: { platform: '图书馆视频号', url: 'https://live.example/2' } },
          { room: '各乡镇文化站' },
        ],
      }),
    ],
  },
  'a place a day': {
    sessions: [
      aTimedSession({ id: 'first', venue: 'library' }),
      aTimedSession({ id: 'second', start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00', room: '操场' }),
    ],
  },
  'a year alone': { sessions: [{ kind: 'partial', date: '2023', status: 'scheduled' }] },
} as const satisfies Readonly<Record<string, Fields>>;

export type RealActivity = keyof typeof realActivities;

/** The content that their places are in. */
export const realPlaces: Pick<CampaignContent, 'venues'> = {
  venues: [aVenue(), aVenue({ id: 'library', name: '固原市图书馆', address: '六盘山路 1 号' })],
};

/** A real activity by name; its id is a slug of the name. */
export const aRealActivity = (name: RealActivity): Entry<Activity> =>
  anActivity({ id: name.replace(/\W+/gu, '-').toLowerCase(), ...(realActivities[name] as Fields) });

export const realNames = Object.keys(realActivities) as readonly RealActivity[];
