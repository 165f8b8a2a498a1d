import { expect, test } from 'vitest';
import { sessionTimeOf } from '#domain/schedule/session-time.ts';
import { sessionTimeText } from '#views/schedule/session-time-text.ts';
import { anAllDaySession, aTimedSession } from '../../builders.ts';

const timed = (start: string, end?: string) =>
  sessionTimeText(sessionTimeOf(aTimedSession({ start: `${start}+08:00`, end: end && `${end}+08:00` })));
const allDay = (overrides: Parameters<typeof anAllDaySession>[0]) =>
  sessionTimeText(sessionTimeOf(anAllDaySession(overrides)));

test('a sitting has its day, weekday and hours', () => {
  expect(timed('2023-09-17T09:00', '2023-09-17T11:30')).toBe('9月17日（周日）09:00–11:30');
});

test('a sitting across midnight ends on the next day; one of several days names both', () => {
  expect(timed('2023-09-17T20:00', '2023-09-18T02:00')).toBe('9月17日（周日）20:00–次日 02:00');
  expect(timed('2023-09-17T09:00', '2023-09-18T17:00')).toBe('9月17日 09:00–9月18日 17:00');
});

test('a sitting without a known end has none', () => {
  expect(timed('2023-09-17T09:30')).toBe('9月17日（周日）09:30 起');
});

test.each<[string, Parameters<typeof allDay>[0], string]>([
  ['one day without hours', {}, '9月18日（周一）几点待公布'],
  ['one day with hours', { opens: '09:00', closes: '17:00' }, '9月18日（周一）09:00–17:00'],
  ['one day whose end is not known', { opens: '09:00' }, '9月18日（周一）09:00 起'],
  ['one day of which only the end is known', { closes: '17:00' }, '9月18日（周一）17:00 结束'],
  ['one day that is told to be whole', { part: 'whole-day' }, '9月18日（周一）全天'],
  ['one day known to a part', { part: 'morning' }, '9月18日（周一）上午'],
  ['several days known to a part', { to: '2023-09-19', part: 'evening' }, '9月18日（周一）至19日（周二）每天晚上'],
  ['several days without hours', { to: '2023-09-23' }, '9月18日（周一）至23日（周六）'],
  [
    'several days with hours',
    { to: '2023-09-23', opens: '09:00', closes: '17:00' },
    '9月18日（周一）至23日（周六）每天 09:00–17:00',
  ],
  [
    'several days whose end is not known',
    { to: '2023-09-23', opens: '09:00' },
    '9月18日（周一）至23日（周六）每天 09:00 起',
  ],
  [
    'several days with closed days, of which one is open',
    { to: '2023-09-30', opens: '09:00', closes: '17:00', closedWeekdays: ['周一', '周二'], openOn: ['2023-09-26'] },
    '9月18日（周一）至30日（周六） 09:00–17:00，周一、周二不开放（9月26日照常开放）',
  ],
  [
    'several days of which some have other hours and one is closed',
    {
      ...{ to: '2023-09-30', opens: '09:00', closes: '17:00', closedOn: ['2023-09-20'] },
      hours: [{ weekdays: ['周五', '周六', '周日'], closes: '20:00' }],
    },
    '9月18日（周一）至30日（周六） 09:00–17:00（周五至周日 09:00–20:00），9月20日不开放',
  ],
])('%s', (_, overrides, text) => {
  expect(allDay(overrides)).toBe(text);
});

test('what is known to a year says that the day is to come', () => {
  expect(sessionTimeText({ kind: 'partial', date: '2023' })).toBe('2023年，具体日期待定');
});

test('what is known to a month or a third of it says that the day is to come', () => {
  expect(sessionTimeText({ kind: 'partial', date: '2024-09-中旬' })).toBe('2024年9月中旬，具体日期待定');
});

test('what is to be announced says where it will be', () => {
  expect(sessionTimeText({ kind: 'tba' })).toBe('时间待定，确定后在本页公布');
});
