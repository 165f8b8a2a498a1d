import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import { activityCalendar, sessionCalendar } from '#exports/ics.ts';
import { weekdayNames } from '#schemas/time/weekday.ts';
import { anActivity, anAllDaySession } from '../builders.ts';
import { element } from '../site-builders.ts';
import { instancesIn, instancesOnSite } from './calendar-instances.ts';
import { calendarOf, contextOf, eventsOf, value } from './calendar-reader.ts';
import { aRealActivity, realNames, realPlaces, weekends } from './real-activities.ts';

/** What the site and its calendar file say of an activity. */
function bothOf(activity: ReturnType<typeof anActivity>) {
  const context = contextOf({ activities: [activity], ...realPlaces });
  const node = element(context.site.activities);
  return { site: instancesOnSite(node), calendar: instancesIn(activityCalendar(node, context)) };
}

/** Lines of a calendar file that begin with a name. */
const linesOf = (text: string, name: string) => text.split('\r\n').filter((line) => line.startsWith(name));

describe('a calendar program that expands rules', () => {
  it.each(realNames)('finds what the site says, no more and no less: %s', (name) => {
    const { site, calendar } = bothOf(aRealActivity(name));
    expect(calendar).toEqual(site);
  });

  it('finds what the site says of any weekly rule and any closed days', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2023-09-01', count));
    const some = fc.uniqueArray(days, { maxLength: 8 });
    const weekdays = fc.uniqueArray(fc.constantFrom(...weekdayNames), { minLength: 1 });
    const time = fc.constantFrom(undefined, '07:30', '19:00');
    const weekly = fc
      .record({ weekdays, except: some, off: some, starts: time, ends: time })
      .map(({ off, ...rule }) => weekends({ ...rule, to: '2023-10-20', cancelled: cancelledOn(off) }));
    const shut = fc
      .record({ closedWeekdays: weekdays, closedOn: some, openOn: some })
      .map((closures) => anAllDaySession({ from: '2023-09-01', to: '2023-10-20', ...closures }));
    fc.assert(
      fc.property(fc.oneof(weekly, shut), (session) => {
        const { site, calendar } = bothOf(anActivity({ sessions: [session] }));
        expect(calendar).toEqual(site);
      }),
      { numRuns: 300 },
    );
  });
});

const cancelledOn = (days: readonly string[]) => days.map((on) => ({ on, reason: '台风' }));

describe('a weekly rule in a calendar', () => {
  const rule = weekends({ except: ['2023-09-09', '2023-09-17'] });

  it('is one event that repeats, from its first day to its last', () => {
    const text = calendarOf({ sessions: [rule] });
    expect(eventsOf(text)).toHaveLength(1);
    expect(linesOf(text, 'DTSTART;')).toEqual(['DTSTART;TZID=Asia/Shanghai:20230910T090000']);
    expect(linesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20230924T010000Z']);
    expect(linesOf(text, 'EXDATE')).toEqual(['EXDATE;TZID=Asia/Shanghai:20230917T090000']);
    expect(linesOf(text, 'UID')).toEqual(['UID:guyuan-2023.main-event.1@kepu-campaigns']);
  });

  it('has an event of its own for a cancelled day, which the rule names', () => {
    const text = calendarOf({ sessions: [weekends({ cancelled: cancelledOn(['2023-09-16']) })] });
    expect(linesOf(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;TZID=Asia/Shanghai:20230916T090000']);
    const [master, day] = eventsOf(text);
    expect([master, day].map((event) => event && value(event, 'status'))).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(master && value(master, 'uid')).toBe(day && value(day, 'uid'));
    expect(day && value(day, 'summary')).toMatch(/^【取消】/u);
    expect(master && value(master, 'description')).toContain('\n已取消的日子：9月16日（周六）：台风');
  });

  it('is cancelled as a whole when every day is', () => {
    const text = calendarOf({ sessions: [weekends({ status: 'cancelled', reason: '场馆检修' })] });
    expect(linesOf(text, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(text).not.toContain('已取消的日子');
  });

  it('repeats whole days while its hours are not known', () => {
    const text = calendarOf({
      sessions: [weekends({ starts: undefined, ends: undefined, except: ['2023-09-10'] })],
    });
    expect(linesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20230924']);
    expect(linesOf(text, 'EXDATE')).toEqual(['EXDATE;VALUE=DATE:20230910']);
  });

  it('gives one of its days as a single event with a name of its own', () => {
    const context = contextOf({ activities: [anActivity({ sessions: [rule] })] });
    const node = element(context.site.activities);
    const text = sessionCalendar(node, element(node.sessions, 1), context);
    expect(linesOf(text, 'UID')).toEqual(['UID:guyuan-2023.main-event.1-20230916@kepu-campaigns']);
    expect(instancesIn(text)).toEqual(['2023-09-16T09:00:00+08:00 2023-09-16T11:30:00+08:00 CONFIRMED']);
    expect(text).not.toMatch(/^(?:RRULE|RECURRENCE-ID)/mu);
  });
});

describe('an exhibition with closed days in a calendar', () => {
  it('repeats as whole days, with its hours in words', () => {
    const [activity] = [aRealActivity('closed on Mondays but for one')];
    const text = calendarOf(activity.data, realPlaces);
    expect(linesOf(text, 'DTSTART;')).toEqual(['DTSTART;VALUE=DATE:20230917']);
    expect(linesOf(text, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20230918']);
    expect(linesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=20231008']);
    expect(linesOf(text, 'EXDATE').map((line) => line.slice(-8))).toEqual(['20230918', '20230920', '20230925']);
    expect(value(element(eventsOf(text)), 'description')).toContain(
      [
        '平时 09:00–17:00，16:30 停止入场',
        '周五 09:00–20:00，19:00 停止入场',
        '周一不开放（10月2日照常开放）',
        '9月20日不开放',
      ].join('\n'),
    );
  });

  it('has no event when it is never open', () => {
    expect(eventsOf(calendarOf({ sessions: [anAllDaySession({ closedWeekdays: ['周一'] })] }))).toEqual([]);
  });
});

describe('an event of a site that moved', () => {
  it('is known by the same name', () => {
    const context = contextOf();
    const moved = { ...context, address: { ...context.address, origin: 'https://kx.guyuan.gov.example' } };
    const uids = [context, moved].map((each) => linesOf(activityCalendar(element(each.site.activities), each), 'UID'));
    expect(uids).toEqual([
      ['UID:guyuan-2023.main-event.1@kepu-campaigns'],
      ['UID:guyuan-2023.main-event.1@kepu-campaigns'],
    ]);
  });
});
