import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { rfc3339 } from '#domain/time/instant.ts';
import type { Column } from './table.ts';

/** A session with its activity. */
export interface SessionRow {
  readonly node: ActivityNode;
  readonly session: SessionNode;
}

/** Columns of the sessions table: one row per session, with its venue resolved. */
export const sessionColumns: readonly Column<SessionRow>[] = [
  {
    key: 'activity',
    meaning: { title: '活动编号', description: '活动在“活动”表里的编号' },
    value: ({ node }) => node.id,
  },
  { key: 'id', meaning: 'session.id', value: ({ session }) => session.id },
  { key: 'sample', meaning: 'activity.sample', value: ({ node }) => node.activity.sample },
  { key: 'activityName', meaning: 'activity.name', value: ({ node }) => node.activity.name },
  {
    key: 'kind',
    meaning: {
      title: '时间的写法',
      description: 'timed 有起止时间；all-day 一整天或连续几天；partial 只知道哪个月或哪一旬；tba 时间待定',
    },
    value: ({ session }) => session.time.kind,
  },
  { key: 'status', meaning: 'session.status', value: ({ session }) => session.status },
  { key: 'start', meaning: 'session.start', value: ({ session }) => moment(session.time, 'start') },
  { key: 'end', meaning: 'session.end', value: ({ session }) => moment(session.time, 'end') },
  { key: 'from', meaning: 'session.from', value: ({ session }) => wholeDays(session.time)?.from },
  { key: 'to', meaning: 'session.to', value: ({ session }) => wholeDays(session.time)?.to },
  { key: 'opens', meaning: 'session.opens', value: ({ session }) => wholeDays(session.time)?.opens },
  { key: 'closes', meaning: 'session.closes', value: ({ session }) => wholeDays(session.time)?.closes },
  { key: 'part', meaning: 'session.part', value: ({ session }) => wholeDays(session.time)?.part },
  {
    key: 'date',
    meaning: 'session.date',
    value: ({ session: { time } }) => (time.kind === 'partial' ? time.date : undefined),
  },
  { key: 'venue', meaning: 'venue.name', value: ({ session }) => session.venue?.venue.name },
  { key: 'room', meaning: 'activity.room', value: ({ session }) => session.room },
  { key: 'reason', meaning: 'session.reason', value: ({ session }) => session.reason },
  {
    key: 'previousStart',
    meaning: 'session.previously.start',
    value: ({ session: { previously } }) => previously && rfc3339(previously.start),
  },
  {
    key: 'previousEnd',
    meaning: 'session.previously.end',
    value: ({ session: { previously } }) => (previously?.end === undefined ? undefined : rfc3339(previously.end)),
  },
  { key: 'note', meaning: 'session.note', value: ({ session }) => session.note },
];

const moment = (time: SessionTime, which: 'start' | 'end') => {
  const instant = time.kind === 'timed' ? time[which] : undefined;
  return instant === undefined ? undefined : rfc3339(instant);
};

const wholeDays = (time: SessionTime) => (time.kind === 'all-day' ? time : undefined);
