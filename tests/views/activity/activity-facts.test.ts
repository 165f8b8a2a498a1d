import { describe, expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { type FactView, mainFacts, peopleFacts, venuePanel } from '#views/activity/activity-facts.ts';
import { anActivity, anAllDaySession, anOrganization, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const valuesOf = (facts: readonly FactView[], label: string) => facts.find((fact) => fact.label === label)?.values;
const textsOf = (facts: readonly FactView[], label: string) => valuesOf(facts, label)?.map(({ text }) => text);

function mainOf(overrides: Overrides = {}, venues = [aVenue(), aVenue({ id: 'library', name: '固原市图书馆' })]) {
  const context = aViewContext({ activities: [anActivity(overrides)], venues });
  return mainFacts(element(context.site.activities), context);
}

describe('the time of an activity', () => {
  const when = (...sessions: Session[]) => textsOf(mainOf({ sessions }), '时间')?.join();
  const on = (day: number) => anAllDaySession({ from: `2023-09-${day}` });
  const cancelled = (day: number): Session => ({ ...on(day), status: 'cancelled', reason: '大风' });

  test('with one session is told with its hours', () => {
    expect(when(aTimedSession())).toBe('9月17日（周日）09:00–11:30');
  });

  test('with several names their days, each once, and how many sessions there are', () => {
    expect(when(aTimedSession(), anAllDaySession({ from: '2023-09-17' }), on(19))).toBe('9月17日、9月19日，共 3 场');
  });

  test('with more than four days names the first three', () => {
    expect(when(on(17), on(18), on(19), on(20))).toBe('9月17日、9月18日、9月19日、9月20日，共 4 场');
    expect(when(on(17), on(18), on(19), on(20), on(21))).toBe('9月17日、9月18日、9月19日等，共 5 场');
  });

  test('leaves cancelled sessions out', () => {
    expect(when(cancelled(17), on(18), on(19))).toBe('9月18日、9月19日，共 2 场');
    expect(when(cancelled(17), on(18))).toBe('9月18日（周一）全天');
  });

  test('tells the days that were meant when all are cancelled', () => {
    expect(when(cancelled(17), cancelled(18))).toBe('9月17日、9月18日，共 2 场');
  });

  test('without any day says that it is to come', () => {
    const tba: Session = { kind: 'tba', status: 'scheduled' };
    expect(when(tba, tba)).toBe('共 2 场，日期待定');
  });
});

describe('the place of an activity', () => {
  const where = (overrides: Overrides) => valuesOf(mainOf(overrides), '地点');

  test('is its venue with the room, and leads there', () => {
    expect(where({ room: '东门' })).toEqual([
      { text: '固原市博物馆广场 东门', href: '/guyuan-2023/venues/museum-square/' },
    ]);
  });

  test('is each venue of its sessions when it has none itself', () => {
    const sessions = [aTimedSession({ venue: 'library' }), aTimedSession({ venue: 'museum-square' })];
    expect(where({ venue: undefined, sessions })?.map(({ text }) => text)).toEqual([
      '固原市图书馆',
      '固原市博物馆广场',
    ]);
  });

  test('in words only leads nowhere', () => {
    expect(where({ venue: undefined, room: '各村文化广场' })).toEqual([{ text: '各村文化广场' }]);
  });

  test('is still to be announced, unless the activity is online', () => {
    expect(where({ venue: undefined })).toEqual([{ text: '待定' }]);
    expect(where({ venue: undefined, online: { platform: '固原科普视频号' } })).toBeUndefined();
  });

  test('online leads to its address where there is one', () => {
    const online = { platform: '固原科普视频号' };
    expect(valuesOf(mainOf({ online }), '线上')).toEqual([{ text: '固原科普视频号' }]);
    expect(valuesOf(mainOf({ online: { ...online, url: 'https://live.example/' } }), '线上')).toEqual([
      { text: '固原科普视频号', href: 'https://live.example/' },
    ]);
  });
});

describe('how to take part', () => {
  const bookingWords = (overrides: Overrides) => textsOf(mainOf(overrides), '预约')?.join();

  test('is just to come, or to watch, when no booking is needed', () => {
    expect(bookingWords({})).toBe('不用预约，直接到场');
    expect(bookingWords({ online: { platform: '视频号' } })).toBe('不用预约');
  });

  test('is in the editor’s words where there are any', () => {
    expect(bookingWords({ booking: { needed: false, note: '现场领号' } })).toBe('现场领号');
  });

  test('is to book, by when, how many can, by which phone, and what else to know', () => {
    expect(bookingWords({ booking: { needed: true } })).toBe('需要预约');
    const booking = {
      needed: true,
      closes: '2023-09-15T18:00+08:00',
      capacity: 30,
      phone: '0954-2088400',
      note: '带身份证',
    };
    expect(bookingWords({ booking })).toBe('需要预约，9月15日 18:00截止，每场 30 个名额，电话 0954-2088400。带身份证');
  });
});

test('an activity says for whom it is, in the editor’s words where there are any', () => {
  expect(textsOf(mainOf({ audiences: ['亲子', '老年人'] }), '适合')).toEqual(['亲子、老年人']);
  expect(textsOf(mainOf({ audienceNote: '带孩子的家庭' }), '适合')).toEqual(['带孩子的家庭']);
});

test('the region leads to its page and is left out where there is none', () => {
  expect(valuesOf(mainOf(), '县区')).toEqual([{ text: '原州区', href: '/guyuan-2023/regions/yuanzhou/' }]);
  expect(valuesOf(mainOf({ venue: undefined }), '县区')).toBeUndefined();
});

describe('the venue of an activity', () => {
  const panel = (overrides: Parameters<typeof aVenue>[0], activity: Overrides = {}) => {
    const context = aViewContext({ activities: [anActivity(activity)], venues: [aVenue(overrides)] });
    return venuePanel(element(context.site.activities), context);
  };

  test('is told as far as it is known', () => {
    const known = { address: '西关街 1 号', directions: '乘 5 路', openingHours: '9–17 时', phone: '0954-2088400' };
    expect(panel(known)?.facts.map(({ label, values }) => `${label} ${element(values).text}`)).toEqual([
      '地址 西关街 1 号',
      '怎么去 乘 5 路',
      '开放 9–17 时',
      '电话 0954-2088400',
    ]);
    expect(panel({})).toEqual({ name: '固原市博物馆广场', href: '/guyuan-2023/venues/museum-square/', facts: [] });
  });

  test('is not there for an activity without one', () => {
    expect(panel({}, { venue: undefined })).toBeUndefined();
  });
});

describe('who is behind an activity', () => {
  const organizations = [anOrganization(), anOrganization({ id: 'school', name: '固原一中' })];
  const people = (overrides: Overrides) => {
    const context = aViewContext({ activities: [anActivity(overrides)], organizations });
    return peopleFacts(element(context.site.activities), context);
  };

  test('are hosts, organizers and co-organizers by their full names, each with its page', () => {
    const facts = people({ hosts: ['school', 'city-association'], organizers: ['school'], coOrganizers: ['school'] });
    expect(valuesOf(facts, '主办')).toEqual([
      { text: '固原一中', href: '/guyuan-2023/organizations/school/' },
      { text: '固原市科学技术协会', href: '/guyuan-2023/organizations/city-association/' },
    ]);
    expect([textsOf(facts, '承办'), textsOf(facts, '协办')]).toEqual([['固原一中'], ['固原一中']]);
  });

  test('are left out where nobody is named', () => {
    expect(people({}).map(({ label }) => label)).toEqual(['主办']);
  });

  test('are science workers by name, title and unit, and the office to ask', () => {
    const facts = people({
      scienceWorkers: [{ name: '讲者甲', title: '研究员', organization: '市农科所' }, { name: '讲者乙' }],
      contact: { office: '市科协科普部', phones: ['0954-2088400', '0954-2088401'] },
    });
    expect(textsOf(facts, '科技工作者')).toEqual(['讲者甲，研究员，市农科所', '讲者乙']);
    expect(textsOf(facts, '联系')).toEqual(['市科协科普部 0954-2088400 0954-2088401']);
  });
});
