import { describe, expect, it } from 'vitest';
import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import { anAllDaySession } from '../builders.ts';
import { element } from '../site-builders.ts';
import { calendarOf, eventsOf, value } from './calendar-reader.ts';
import { aRealActivity, realPlaces } from './real-activities.ts';

const eventOf = (activity: Partial<Activity>) => element(eventsOf(calendarOf(activity, realPlaces)));

const descriptionOf = (activity: Partial<Activity>, session?: Session) =>
  value(eventOf(session ? { ...activity, sessions: [session] } : activity), 'description');

describe('what a visitor needs to know, in a calendar', () => {
  it('is a line each where it is told, and none where nobody said', () => {
    const told = descriptionOf({
      admission: { to: 'members', note: '本校师生' },
      ages: { from: 8, to: 13 },
      price: { free: false, note: '材料费 20 元' },
      languages: ['英语'],
      weather: '逢雨顺延',
      bring: '水杯',
      booking: { needed: true },
    });
    expect(told).toContain(
      [
        '谁能来：不对外：本校师生',
        '年龄：8–13 岁',
        '费用：收费，材料费 20 元',
        '语言：英语',
        '预约：需要预约',
        '天气：逢雨顺延',
        '要带：水杯',
      ].join('\n'),
    );
    expect(descriptionOf({})).not.toMatch(/谁能来|年龄|费用|语言|天气|要带/u);
  });
});

describe('the hours of an event whose start or end is not known', () => {
  it('says that the end is not known, and gives none', () => {
    const { data } = aRealActivity('a start without an end');
    const event = element(eventsOf(calendarOf(data)));
    expect(event.hasProperty('dtend')).toBe(false);
    expect(event.hasProperty('duration')).toBe(false);
    expect(value(event, 'description')).toContain('\n09:00 起，几点结束待公布\n');
  });

  it('never says 全天 unless it is told', () => {
    expect(descriptionOf({}, anAllDaySession())).toContain('\n几点待公布\n');
    expect(descriptionOf({}, anAllDaySession({ part: 'whole-day' }))).toContain('\n全天\n');
  });
});

describe('a session in a calendar', () => {
  it('tells how it is booked', () => {
    const sessions = [
      anAllDaySession({ id: 'a', booking: { capacity: 40, capacityUnit: '组', opens: '2023-09-12T12:00+08:00' } }),
      anAllDaySession({ id: 'b', booking: { needed: false } }),
    ];
    const texts = eventsOf(calendarOf({ booking: { needed: true }, sessions })).map((event) =>
      /预约.*/u.exec(value(event, 'description') ?? ''),
    );
    expect(texts.flatMap((text) => text ?? [])).toEqual([
      expect.stringMatching(/^预约：需要预约，9月12日 12:00 开始.*每场 40 组$/u),
      '预约：不用预约，直接到场',
    ]);
  });

  it('names all places of a session, and what each shows online', () => {
    const event = element(eventsOf(calendarOf(aRealActivity('in several places at once').data, realPlaces)));
    expect(value(event, 'location')).toBe('固原市博物馆广场 北侧舞台；固原市图书馆，六盘山路 1 号；各乡镇文化站');
    expect(event.hasProperty('geo')).toBe(false);
    expect(value(event, 'description')).toContain('\n线上（固原市图书馆）：图书馆视频号 https://live.example/2\n');
  });

  it('names the stage', () => {
    const event = element(eventsOf(calendarOf(aRealActivity('stages').data)));
    expect(value(event, 'summary')).toBe('固原市2023年全国科普日主场活动（初赛）');
  });
});
