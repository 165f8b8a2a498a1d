import { describe, expect, it } from 'vitest';
import { sessionCalendarLinks } from '#exports/calendar-links.ts';
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
  return element(sessionCalendarLinks(node, context));
}

const fields = (links: ReturnType<typeof linksOf>, label: string) =>
  new URL(links.find((link) => link.label === label)?.href ?? '').searchParams;

describe('the ways to put a session in a calendar', () => {
  it('are its file and two forms on the web', () => {
    expect(linksOf([aTimedSession()]).map(({ label }) => label)).toEqual(['手机日历', 'Outlook', 'Google']);
    expect(element(linksOf([aTimedSession()])).href).toBe('/guyuan-2023/activities/main-event.ics');
  });

  it('give the file of the session alone where there are several', () => {
    expect(element(linksOf([aTimedSession({ id: 'am' }), anAllDaySession()])).href).toBe(
      '/guyuan-2023/activities/main-event/am.ics',
    );
  });

  it('are its file alone for a session after the next one', () => {
    const sessions = [aTimedSession({ id: 'am' }), anAllDaySession({ id: 'day' })];
    const context = aViewContext({ activities: [anActivity({ sessions })] }, { now: '2023-09-17T10:00+08:00' });
    const labels = () =>
      sessionCalendarLinks(element(context.site.activities), context).map((links) =>
        toldFirst(links).map(({ label }) => label),
      );
    expect(labels()).toEqual([['手机日历', 'Outlook', 'Google'], ['手机日历']]);
  });

  it('are none for what is cancelled, over or without a day', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    expect(linksOf([aTimedSession({ status: 'cancelled', reason: '大风' })])).toEqual([]);
    expect(linksOf([aTimedSession()], '2023-09-17T11:30+08:00')).toEqual([]);
    expect(linksOf([{ kind: 'tba', status: 'scheduled' }])).toEqual([]);
    expect(linksOf([{ kind: 'tba', status: 'postponed', reason: '大风', previously }])).toEqual([]);
  });
});

describe('the form of Google', () => {
  it('has the clock in China and says that it is', () => {
    const form = fields(linksOf([aTimedSession()]), 'Google');
    expect([form.get('dates'), form.get('ctz')]).toEqual(['20230917T090000/20230917T113000', 'Asia/Shanghai']);
    expect(form.get('text')).toBe('食品&安全 50%');
    expect(form.get('location')).toBe('固原市博物馆广场');
    expect(form.get('details')).toBe('详情：https://kepu.example/guyuan-2023/activities/main-event/');
  });

  it('ends whole days on the day after the last', () => {
    const days = anAllDaySession({ from: '2023-09-29', to: '2023-10-01' });
    expect(fields(linksOf([days]), 'Google').get('dates')).toBe('20230929/20231002');
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

describe('the forms of what real activities do', () => {
  const googleDates = (sessions: readonly Session[], now?: string) =>
    fields(linksOf(sessions, now), 'Google').get('dates');

  it('have no end that is not known; Google, which asks for one, gets none after the start', () => {
    const sessions = [aTimedSession({ end: undefined })];
    expect(fields(linksOf(sessions), 'Outlook').get('enddt')).toBeNull();
    expect(googleDates(sessions)).toBe('20230917T090000/20230917T090000');
  });

  it('end the next morning for a session over midnight', () => {
    const night = aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-18T07:30+08:00' });
    expect(googleDates([night])).toBe('20230917T190000/20230918T073000');
  });

  it('are of the next open day of an exhibition that closes on some', () => {
    const shut = anAllDaySession({ from: '2023-09-17', to: '2023-09-30', closedWeekdays: ['周一'] });
    expect(googleDates([shut])).toBe('20230917/20230918');
    expect(googleDates([shut], '2023-09-18T08:00+08:00')).toBe('20230919/20230920');
  });

  it('are of the next day of a weekly rule, which has a file of its own', () => {
    const context = aViewContext(
      { activities: [anActivity({ sessions: [weekends({ to: '2023-09-16' })] })] },
      { now: '2023-09-09T12:00+08:00' },
    );
    const links = sessionCalendarLinks(element(context.site.activities), context);
    expect(links.map((each) => toldFirst(each).map(({ label }) => label))).toEqual([
      [],
      ['手机日历', 'Outlook', 'Google'],
      ['手机日历'],
    ]);
    expect(links.flat()[0]?.href).toBe('/guyuan-2023/activities/main-event/1-20230910.ics');
  });
});
