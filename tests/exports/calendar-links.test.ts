import { describe, expect, it } from 'vitest';
import { calendarLinks } from '#exports/calendar-links.ts';
import type { Session } from '#schemas/session.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../builders.ts';
import { aViewContext, element } from '../site-builders.ts';
import { toldFirst } from '../told-first.ts';
import { weekends } from './real-activities.ts';

/** The links of the first session, on 2023-09-03 unless told. */
function linksOf(sessions: readonly Session[], now = '2023-09-03T08:00+08:00') {
  const context = aViewContext(
    { activities: [anActivity({ name: '食品&安全 50%', sessions: [...sessions] })] },
    { now },
  );
  const node = element(context.site.activities);
  return element(calendarLinks(node, context));
}

const fields = (links: ReturnType<typeof linksOf>, label: string) =>
  new URL(links.find((link) => link.label === label)?.href ?? '').searchParams;

describe('the ways to put a session in a calendar', () => {
  it('are its file, which a phone opens, and the form of Outlook', () => {
    expect(linksOf([aTimedSession()]).map(({ label }) => label)).toEqual(['手机日历', 'Outlook']);
    expect(element(linksOf([aTimedSession()])).href).toBe('/guyuan-2023/activities/main-event.ics');
  });

  it('are on every session that lies ahead, each with a file of its own', () => {
    const sessions = [aTimedSession({ id: 'am' }), anAllDaySession({ id: 'day' })];
    const context = aViewContext({ activities: [anActivity({ sessions })] }, { now: '2023-09-10T10:00+08:00' });
    const links = calendarLinks(element(context.site.activities), context).map(toldFirst);
    expect(links.map((each) => each.map(({ label }) => label))).toEqual([
      ['手机日历', 'Outlook'],
      ['手机日历', 'Outlook'],
    ]);
    expect(links.map((each) => element(each).href)).toEqual([
      '/guyuan-2023/activities/main-event/am.ics',
      '/guyuan-2023/activities/main-event/day.ics',
    ]);
  });

  it('are none for what is cancelled, over or without a day', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    expect(linksOf([aTimedSession({ status: 'cancelled', reason: '大风' })])).toEqual([]);
    expect(linksOf([aTimedSession()], '2023-09-17T11:30+08:00')).toEqual([]);
    expect(linksOf([{ kind: 'tba', status: 'scheduled' }])).toEqual([]);
    expect(linksOf([{ kind: 'tba', status: 'postponed', reason: '大风', previously }])).toEqual([]);
  });
});

describe('the form of Outlook', () => {
  it('has times with the offset of China', () => {
    const form = fields(linksOf([aTimedSession()]), 'Outlook');
    expect([form.get('startdt'), form.get('enddt'), form.get('allday')]).toEqual([
      '2023-09-17T09:00:00+08:00',
      '2023-09-17T11:30:00+08:00',
      null,
    ]);
    expect(form.get('subject')).toBe('食品&安全 50%');
  });

  it('ends whole days on the day after the last, and has no plus sign for a space', () => {
    const links = linksOf([anAllDaySession({ from: '2023-09-29', to: '2023-10-01' })]);
    const form = fields(links, 'Outlook');
    expect([form.get('startdt'), form.get('enddt'), form.get('allday')]).toEqual(['2023-09-29', '2023-10-02', 'true']);
    expect(links.map(({ href }) => href).join()).not.toContain('+');
  });
});

describe('the form of what real activities do', () => {
  const span = (sessions: readonly Session[], now?: string) => {
    const form = fields(linksOf(sessions, now), 'Outlook');
    return [form.get('startdt'), form.get('enddt')];
  };

  it('has no end that is not known', () => {
    expect(span([aTimedSession({ end: undefined })])).toEqual(['2023-09-17T09:00:00+08:00', null]);
  });

  it('ends the next morning for a session over midnight', () => {
    const night = aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-18T07:30+08:00' });
    expect(span([night])).toEqual(['2023-09-17T19:00:00+08:00', '2023-09-18T07:30:00+08:00']);
  });

  it('is of the next open day of an exhibition that closes on some', () => {
    const shut = anAllDaySession({ from: '2023-09-17', to: '2023-09-30', closedWeekdays: ['周一'] });
    expect(span([shut])).toEqual(['2023-09-17', '2023-09-18']);
    expect(span([shut], '2023-09-18T08:00+08:00')).toEqual(['2023-09-19', '2023-09-20']);
  });

  it('is of the next day of a weekly rule, whose file holds all its days', () => {
    const weekly = [weekends({ to: '2023-09-16' })];
    expect(span(weekly, '2023-09-09T12:00+08:00')[0]).toMatch(/^2023-09-10T/u);
    expect(linksOf(weekly, '2023-09-09T12:00+08:00')[0]?.href).toBe('/guyuan-2023/activities/main-event.ics');
    expect(linksOf(weekly, '2023-09-17T00:00+08:00')).toEqual([]);
  });
});
