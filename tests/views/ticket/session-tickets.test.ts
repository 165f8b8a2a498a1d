import { expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { sessionTickets } from '#views/ticket/session-tickets.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

function rows(...sessions: Session[]) {
  const context = aViewContext({ activities: [anActivity({ sessions, sample: true })] });
  return sessionTickets(element(context.site.activities), context);
}

test('a session is named by its day and keeps its hours', () => {
  expect(element(rows(aTimedSession())).ticket).toMatchObject({
    title: ['9月17日 周日'],
    starts: '09:00',
    when: '至 11:30',
    hours: '09:00–11:30',
    day: undefined,
  });
});

test('the only session is called 场次, several are numbered in order of time', () => {
  expect(rows(aTimedSession()).map(({ ticket }) => ticket.label)).toEqual(['场次']);
  expect(rows(anAllDaySession(), aTimedSession()).map(({ ticket }) => [ticket.label, ...ticket.title])).toEqual([
    ['第 1 场', '9月17日 周日'],
    ['第 2 场', '9月18日 周一'],
  ]);
});

test('a session without a day is named by what is known, said once', () => {
  expect(element(rows({ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' })).ticket).toMatchObject({
    title: ['9月中旬'],
    when: '',
    hours: '',
  });
});

test('a session has the picture of its first day in the window', () => {
  const days = rows(aTimedSession(), anAllDaySession({ from: '2023-09-20', to: '2023-09-22' })).map(({ day }) => day);
  expect(days).toEqual([
    { index: 0, count: 7 },
    { index: 3, count: 7 },
  ]);
});

test('a session outside the window, or without a day, has no picture of a day', () => {
  const days = rows(anAllDaySession({ from: '2023-09-24' }), { kind: 'tba', status: 'scheduled' });
  expect(days.map(({ day }) => day)).toEqual([undefined, undefined]);
});

test('no filter narrows the sessions of an activity: they carry no facets', () => {
  expect(element(rows(aTimedSession())).ticket.marks.facets).toBeUndefined();
});

test('what the page says of the whole activity is not said again of each session', () => {
  expect(element(rows(aTimedSession())).ticket).toMatchObject({ audience: '', sample: false });
});
