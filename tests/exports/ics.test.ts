import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { feedCalendar } from '#exports/ics.ts';
import type { Session } from '#schemas/session.ts';
import { campaignFeed } from '#views/calendar/calendar-feeds.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue } from '../builders.ts';
import { calendarOf, contextOf, eventsOf, eventWith, parse, value } from './calendar-reader.ts';

describe('what a calendar event says', () => {
  it('tells a reader of RFC 5545 when, where and what', () => {
    const event = eventWith(aTimedSession(), { room: '北侧舞台' });
    expect(value(event, 'summary')).toBe('固原市2023年全国科普日主场活动');
    expect(value(event, 'location')).toBe('固原市博物馆广场 北侧舞台');
    expect(value(event, 'description')).toBe(
      [
        '全市的科普日从博物馆广场开始',
        '主办：固原市科学技术协会',
        '预约：不用预约，直接到场',
        '详情：https://kepu.example/kpr/guyuan-2023/activities/main-event/',
      ].join('\n'),
    );
    expect(value(event, 'url')).toBe('https://kepu.example/kpr/guyuan-2023/activities/main-event/');
    expect(value(event, 'categories')).toBe('互动体验');
    expect(value(event, 'status')).toBe('CONFIRMED');
  });

  it('tells how to book', () => {
    const booking = {
      needed: true,
      url: 'https://book.example/1',
      phone: '0954-2088400',
      closes: '2023-09-15T18:00+08:00',
      note: '请带水杯',
    };
    const event = eventWith(aTimedSession(), { booking });
    expect(value(event, 'description')).toContain(
      '\n预约：需要预约，9月15日 18:00 截止，电话 0954-2088400。请带水杯 https://book.example/1\n',
    );
    expect(value(eventWith(aTimedSession({ status: 'full' })), 'description')).toMatch(/^本场名额已约满。\n/u);
  });

  it('names the platform of an online activity as its place', () => {
    const online = { platform: '固原科普视频号', url: 'https://live.example/1' };
    const { venue: _venue, ...data } = anActivity().data;
    const context = contextOf({ activities: [{ ...anActivity(), data: { ...data, online } }] });
    const [event] = eventsOf(feedCalendar(campaignFeed(context), context));
    expect(event && value(event, 'location')).toBe('线上：固原科普视频号');
    expect(event && value(event, 'description')).toContain('\n线上：固原科普视频号 https://live.example/1\n');
  });

  it('gives a point only in WGS 84', () => {
    const at = (crs: 'wgs84' | 'gcj02') =>
      eventWith(aTimedSession(), {}, { venues: [aVenue({ point: { lng: 106.28, lat: 36.01, crs } })] });
    expect(at('wgs84').getFirstPropertyValue('geo')).toEqual([36.01, 106.28]);
    expect(at('gcj02').hasProperty('geo')).toBe(false);
  });

  it('says 示例 of sample data, before what changed', () => {
    const event = eventWith(aTimedSession({ status: 'cancelled', reason: '暴雨' }), { sample: true });
    expect(value(event, 'summary')).toMatch(/^【示例】【取消】/u);
    expect(value(event, 'description')).toMatch(/^示例数据，不是真实的活动。\n/u);
  });
});

describe('when a calendar event is', () => {
  it('gives the time by the clock in China, in a zone that the file defines', () => {
    const calendar = parse(calendarOf({}));
    const event = calendar.getFirstSubcomponent('vevent');
    const start = event?.getFirstProperty('dtstart');
    expect(start?.getParameter('tzid')).toBe('Asia/Shanghai');
    expect(start?.getFirstValue()?.toString()).toBe('2023-09-17T09:00:00');
    expect(event && value(event, 'dtend')).toBe('2023-09-17T11:30:00');
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
    expect([zone.tzid, zone.utcOffset(new ICAL.Time({ year: 2023, month: 9, day: 17 }, zone))]).toEqual([
      'Asia/Shanghai',
      8 * 60 * 60,
    ]);
  });

  it('spans all-day sessions up to the day after the last', () => {
    const event = eventWith(anAllDaySession({ from: '2023-09-29', to: '2023-10-01', opens: '09:00', closes: '17:00' }));
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect([value(event, 'dtstart'), value(event, 'dtend')]).toEqual(['2023-09-29', '2023-10-02']);
    expect(value(event, 'description')).toContain('\n每天 09:00–17:00\n');
    expect(value(eventWith(anAllDaySession({ part: 'evening' })), 'description')).toContain('\n晚上，几点待公布\n');
    expect(eventWith(anAllDaySession()).getFirstPropertyValue('dtend')?.toString()).toBe('2023-09-19');
  });

  it('leaves out sessions whose day is not known, and stays a valid file without any', () => {
    const undated: Session[] = [
      { kind: 'partial', date: '2023-09-中旬', status: 'scheduled' },
      { kind: 'tba', status: 'scheduled' },
    ];
    expect(eventsOf(calendarOf({ sessions: [...undated, aTimedSession()] }))).toHaveLength(1);
    const components = parse(calendarOf({ sessions: undated })).getAllSubcomponents();
    expect(components.map(({ name }) => name)).toEqual(['vtimezone']);
  });
});

describe('how a calendar event is known again', () => {
  it('knows a session again by campaign, activity and session, on whatever host', () => {
    const sessions = [aTimedSession({ id: 'opening' }), anAllDaySession()];
    expect(eventsOf(calendarOf({ sessions })).map((event) => value(event, 'uid'))).toEqual([
      'guyuan-2023.main-event.opening@kepu-campaigns',
      'guyuan-2023.main-event.2@kepu-campaigns',
    ]);
  });

  it('knows a renamed activity by its first id', () => {
    expect(value(eventWith(aTimedSession(), { formerIds: ['opening', 'first-day'] }), 'uid')).toBe(
      'guyuan-2023.opening.1@kepu-campaigns',
    );
  });

  it('takes stamps from the build and the change log, in UTC', () => {
    const event = eventWith(aTimedSession(), {
      changes: [
        { on: '2023-09-12', kind: 'corrected', note: '更正厅室' },
        { on: '2023-09-08', kind: 'moved', note: '换到广场' },
      ],
    });
    expect(value(event, 'sequence')).toBe('2');
    expect(value(event, 'dtstamp')).toBe('2023-09-10T00:00:00Z');
    expect(value(event, 'last-modified')).toBe('2023-09-11T16:00:00Z');
    expect(eventWith(aTimedSession()).hasProperty('last-modified')).toBe(false);
  });
});

describe('how a calendar event tells a change', () => {
  it('marks a cancelled session and says why', () => {
    const event = eventWith(aTimedSession({ status: 'cancelled', reason: '暴雨红色预警' }));
    expect(value(event, 'status')).toBe('CANCELLED');
    expect(value(event, 'summary')).toBe('【取消】固原市2023年全国科普日主场活动');
    expect(value(event, 'description')).toMatch(/^本场已取消。原因：暴雨红色预警\n/u);
    expect(value(event, 'transp')).toBe('TRANSPARENT');
  });

  it('marks an activity that moved, and says where to, unless it is cancelled', () => {
    const changes = [{ on: '2023-09-08', kind: 'moved' as const, note: '改到一层大厅' }];
    const event = eventWith(aTimedSession(), { changes });
    expect(value(event, 'summary')).toBe('【换地点】固原市2023年全国科普日主场活动');
    expect(value(event, 'description')).toMatch(/^地点有变：改到一层大厅\n/u);
    const off = eventWith(aTimedSession({ status: 'cancelled', reason: '大风' }), { changes });
    expect(value(off, 'summary')).toMatch(/^【取消】固原/u);
  });

  it('stands at the new time of a postponed session and tells the old one', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    const event = eventWith(aTimedSession({ status: 'postponed', reason: '场地检修', previously }));
    expect(value(event, 'status')).toBe('CONFIRMED');
    expect(value(event, 'summary')).toBe('【改期】固原市2023年全国科普日主场活动');
    expect(value(event, 'dtstart')).toBe('2023-09-17T09:00:00');
    expect(value(event, 'description')).toMatch(/^本场已改期，原定9月16日（周六） 14:00–16:00。原因：场地检修\n/u);
  });

  it('stays tentative at the old time while the new one is not known', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    const event = eventWith({ kind: 'tba', status: 'postponed', reason: '场地检修', previously });
    expect(value(event, 'status')).toBe('TENTATIVE');
    expect(value(event, 'dtstart')).toBe('2023-09-16T14:00:00');
    expect(value(event, 'description')).toMatch(/，新时间待定。原因：场地检修\n/u);
  });
});
