import { expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { activitySchedule } from '#views/activity/activity-schedule.ts';
import { anActivity, aTimedSession, aVenue, aWeeklySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const schools = ['a', 'b', 'c', 'd', 'e', 'f'];
const venues = [aVenue(), ...schools.map((id) => aVenue({ id, name: `${id} 小学` }))];

const scheduleOf = (sessions: Session[]) => {
  const context = aViewContext({ activities: [anActivity({ sessions })], venues });
  return activitySchedule(element(context.site.activities), context);
};
const at = (day: number, hour: string, overrides: Parameters<typeof aTimedSession>[0] = {}) =>
  aTimedSession({ start: `2023-09-${day}T${hour}:00+08:00`, end: `2023-09-${day}T${hour}:50+08:00`, ...overrides });

test('a programme that moves is a table by day: when, where, and what changed', () => {
  const sessions = [
    at(18, '09', { venue: 'a' }),
    at(18, '14', { venue: 'b' }),
    at(19, '09', { venue: 'c', status: 'cancelled', reason: '修路' }),
    at(20, '09', { venue: 'd' }),
    { kind: 'tba', venue: 'e', status: 'scheduled' } as const,
  ];
  const { title, tickets, table } = scheduleOf(sessions);
  expect([title, tickets]).toEqual(['哪天在哪里', []]);
  expect(table?.days.map(({ day, rows }) => [day, ...rows.map(({ time, place }) => `${time} ${place.text}`)])).toEqual([
    ['9月18日 周一', '09:00–09:50 a 小学', '14:00–14:50 b 小学'],
    ['9月19日 周二', '09:00–09:50 c 小学'],
    ['9月20日 周三', '09:00–09:50 d 小学'],
    ['时间待定', ' e 小学'],
  ]);
  expect(table?.days[1]?.rows[0]).toMatchObject({
    off: true,
    notes: [{ value: ['修路'] }],
    lasting: { text: '已取消' },
    place: { href: '/guyuan-2023/venues/c/' },
  });
});

test('a row says only what the page does not say of every session', () => {
  const sessions = schools.map((venue, index) =>
    at(18 + index, '09', { venue, status: index === 1 ? 'full' : 'scheduled' }),
  );
  const texts = scheduleOf(sessions).table?.days.flatMap(({ rows }) => rows.map(({ lasting }) => lasting?.text));
  expect(texts).toEqual([undefined, '已约满', undefined, undefined, undefined, undefined]);
});

test('many sessions at one place are a table, a few are tickets', () => {
  const sessions = (count: number) => Array.from({ length: count }, (_, index) => at(10 + index, '09'));
  expect([scheduleOf(sessions(8)).table, scheduleOf(sessions(9)).tickets]).toEqual([undefined, []]);
});

test('a weekly rule is one ticket, however many days it has', () => {
  const { title, note, tickets, table } = scheduleOf([aWeeklySession({ to: '2023-10-31' })]);
  expect([title, note, tickets.length, table]).toEqual(['什么时候', '共 18 场', 1, undefined]);
});

test('stages are told in order', () => {
  const { title, tickets } = scheduleOf([
    at(18, '09', { title: '初赛' }),
    { kind: 'tba', title: '决赛', status: 'scheduled' },
  ]);
  expect([title, ...tickets.map(({ ticket }) => ticket.label)]).toEqual(['怎么安排', '初赛', '决赛']);
});
