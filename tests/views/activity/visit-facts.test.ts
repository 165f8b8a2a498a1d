import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import type { FactView } from '#views/activity/activity-facts.ts';
import { mainFacts } from '#views/activity/visit-facts.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue, aWeeklySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const valuesOf = (facts: readonly FactView[], label: string) => facts.find((fact) => fact.label === label)?.values;
const textsOf = (facts: readonly FactView[], label: string) => valuesOf(facts, label)?.map(({ text }) => text);

function mainOf(overrides: Overrides = {}, venues = [aVenue(), aVenue({ id: 'library', name: '固原市图书馆' })]) {
  const context = aViewContext({ activities: [anActivity(overrides)], venues });
  return mainFacts(element(context.site.activities), context);
}

describe('what is asked first', () => {
  const yes = { stepFree: { has: 'yes' as const, note: '东门有坡道' } };

  test('is when, where, how to get there and in, booking, and what it costs, in this order', () => {
    const labels = mainOf().map(({ label }) => label);
    expect(labels.slice(0, 6)).toEqual(['时间', '地点', '地图', '无台阶', '预约', '费用']);
  });

  test('of the way in is what the venue tells, and else that nobody told', () => {
    const way = (venue: ReturnType<typeof aVenue>) => textsOf(mainOf({}, [venue]), '无台阶');
    expect(way(aVenue({ accessibility: yes }))).toEqual(['有，东门有坡道']);
    expect(way(aVenue({ accessibility: { stepFree: { has: 'no' } } }))).toEqual(['没有']);
    expect(way(aVenue())).toEqual(['未提供']);
  });

  test('is not searched where it says nothing of the activity: names of maps, and steps that nobody told of', () => {
    const unsearched = (venue: ReturnType<typeof aVenue>) =>
      mainOf({}, [venue]).flatMap(({ label, isSearched }) => (isSearched === false ? [label] : []));
    expect(unsearched(aVenue())).toEqual(['地图', '无台阶']);
    expect(unsearched(aVenue({ accessibility: yes }))).toEqual(['地图']);
  });

  test('leaves maps to the sessions where they are at several venues', () => {
    const sessions = [aTimedSession({ venue: 'museum-square' }), anAllDaySession({ venue: 'library' })];
    expect(mainOf({ sessions }).map(({ label }) => label)).not.toContain('地图');
  });
});

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
    expect(when(cancelled(17), on(18))).toBe('9月18日（周一）几点待公布');
  });

  test('tells the days that were meant when all are cancelled', () => {
    expect(when(cancelled(17), cancelled(18))).toBe('9月17日、9月18日，共 2 场');
  });

  test('without any day says that it is to come', () => {
    const tba: Session = { kind: 'tba', status: 'scheduled' };
    expect(when(tba, tba)).toBe('共 2 场，日期待定');
  });

  test('with a weekly rule tells it once, with the days left out', () => {
    expect(when(aWeeklySession({ to: '2023-09-24', except: ['2023-09-16'] }))).toBe(
      '每周六、周日 14:00–16:00（9月2日至24日，9月16日除外）',
    );
    const nights = aWeeklySession({ to: '2023-09-24', weekdays: ['周五'], starts: '19:00', ends: '07:30' });
    expect(when(nights)).toBe('每周五 19:00–次日 07:30（9月2日至24日）');
    const everyMorning = aWeeklySession({
      to: '2023-09-24',
      ...{ weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], part: 'morning' },
      ...{ starts: undefined, ends: undefined },
    });
    expect(when(everyMorning)).toBe('每天上午（9月2日至24日）');
    expect(when(aWeeklySession({ to: '2023-09-24', starts: undefined, ends: undefined }))).toBe(
      '每周六、周日，几点待公布（9月2日至24日）',
    );
  });

  test('with a weekly rule and another session tells both', () => {
    expect(
      when(aTimedSession(), aWeeklySession({ to: '2023-09-24', weekdays: ['周一', '周二', '周三', '周四', '周五'] })),
    ).toBe('每周一至周五 14:00–16:00（9月2日至24日）；9月17日（周日）09:00–11:30');
  });

  test('in stages that last names the days of each', () => {
    const stage = (title: string, from: string, to: string): Session => ({
      kind: 'all-day',
      title,
      from,
      to,
      status: 'scheduled',
    });
    expect(when(stage('第一站', '2023-09-01', '2023-09-10'), stage('第二站', '2023-09-11', '2023-09-20'))).toBe(
      '第一站9月1日至10日，第二站9月11日至20日',
    );
  });

  test('in stages names each, the one without a day too', () => {
    const final: Session = { kind: 'tba', title: '决赛', status: 'scheduled' };
    expect(when(aTimedSession({ title: '初赛' }), final)).toBe('初赛9月17日，决赛时间待定');
  });
});

test('nothing is promised of what is cancelled', () => {
  const told = (session: Session, label: string) =>
    textsOf(
      mainOf({ venue: undefined, sessions: [{ ...session, status: 'cancelled', reason: '大风' }] }),
      label,
    )?.join();
  expect(told({ kind: 'tba', status: 'scheduled' }, '时间')).toBe('时间未定');
  expect(told({ kind: 'partial', date: '2023-09', status: 'scheduled' }, '时间')).toBe('2023年9月');
  expect([told(aTimedSession(), '地点'), told(aTimedSession(), '费用')]).toEqual([undefined, undefined]);
});

describe('what is to be announced', () => {
  const open: Overrides = {
    sessions: [{ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' }],
    booking: undefined,
  };
  const factsAt = (now: string) => {
    const context = aViewContext({ activities: [anActivity(open)], venues: [aVenue()] }, { now });
    return mainFacts(element(context.site.activities), context).map(({ label, values, shown }) => ({
      said: `${label}：${values.map(({ text }) => text).join('、')}`,
      shown,
    }));
  };
  const over = instantOf('2023-09-21T00:00+08:00');
  const isOpen = ({ said }: { said: string }) => /待定|待公布/u.test(said);

  test('is so until the activity is over, then no more is said of it', () => {
    const facts = factsAt('2023-09-10T08:00+08:00');
    expect(facts.filter(isOpen).map(({ said, shown }) => [said, shown])).toEqual([
      ['时间：2023年9月中旬，具体日期待定', { from: undefined, until: over }],
      ['预约：是否预约待公布', { from: undefined, until: over }],
      ['费用：待公布', { from: undefined, until: over }],
    ]);
    expect(facts[1]).toEqual({ said: '时间：2023年9月中旬', shown: { from: over, until: undefined } });
  });

  test('is no more in a page that is built when the activity is over', () => {
    expect(factsAt('2023-09-21T00:00+08:00').filter((each) => isOpen(each) || each.shown)).toEqual([]);
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

  test('is what its sessions say in words', () => {
    const sessions = ['中川镇', '新添堡乡'].map((room) => aTimedSession({ room }));
    expect(where({ venue: undefined, sessions })).toEqual([{ text: '中川镇' }, { text: '新添堡乡' }]);
  });

  test('is every place of a session that is held in several', () => {
    const places = [{ venue: 'museum-square' }, { venue: 'library', room: '二楼' }, { room: '各村文化广场' }];
    expect(where({ sessions: [aTimedSession({ places })] })).toEqual([
      { text: '固原市博物馆广场', href: '/guyuan-2023/venues/museum-square/' },
      { text: '固原市图书馆 二楼', href: '/guyuan-2023/venues/library/' },
      { text: '各村文化广场' },
    ]);
  });

  test('in words only leads nowhere', () => {
    expect(where({ venue: undefined, room: '各村文化广场' })).toEqual([{ text: '各村文化广场' }]);
  });

  test('is still to be announced, unless the activity is online', () => {
    expect(where({ venue: undefined })).toEqual([{ text: '待公布' }]);
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

describe('what to know before coming', () => {
  const values = (overrides: Overrides, label: string) => textsOf(mainOf(overrides), label)?.join();

  test('is the price, as told or still to come', () => {
    expect(values({}, '费用')).toBe('待公布');
    expect(values({ price: { free: true } }, '费用')).toBe('免费');
    expect(values({ price: { free: false, note: '材料费 20 元' } }, '费用')).toBe('收费，材料费 20 元');
  });

  test('is who may come, where somebody said', () => {
    expect(values({}, '谁能来')).toBeUndefined();
    expect(values({ admission: { to: 'public' } }, '谁能来')).toBe('公众');
    expect(values({ admission: { to: 'members', note: '本校师生' } }, '谁能来')).toBe('不对外：本校师生');
  });

  test('does not say twice that it is not open to others', () => {
    expect(values({ admission: { to: 'members', note: '不对外' } }, '谁能来')).toBe('不对外');
  });

  test('is not whether to book where nobody else may come', () => {
    const untold = { booking: undefined, admission: { to: 'members' } } as const;
    expect(values(untold, '预约')).toBeUndefined();
    expect(values({ booking: undefined }, '预约')).toBe('是否预约待公布');
  });

  test('is age, language, weather and what to bring, where they are told', () => {
    const told = { languages: ['英语', '手语翻译'], weather: '逢雨顺延', bring: '带水杯' };
    const labels = ['语言', '天气', '要带'];
    expect(labels.map((label) => values(told, label))).toEqual(['英语、手语翻译', '逢雨顺延', '带水杯']);
    expect(labels.map((label) => values({}, label))).toEqual([undefined, undefined, undefined]);
    const ages = [{ from: 8, to: 13 }, { from: 8 }, { to: 13 }, { from: 8, to: 8 }];
    expect(ages.map((each) => values({ ages: each }, '年龄'))).toEqual(['8–13 岁', '8 岁起', '13 岁以内', '8 岁']);
  });
});

describe('how to take part', () => {
  const bookingWords = (overrides: Overrides) => textsOf(mainOf(overrides), '预约')?.join();

  test('is just to come, or to watch, when no booking is needed', () => {
    expect(bookingWords({})).toBe('不用预约，直接到场');
    expect(bookingWords({ online: { platform: '视频号' } })).toBe('不用预约');
  });

  test('is still to be told where nobody said', () => {
    expect(bookingWords({ booking: undefined })).toBe('是否预约待公布');
  });

  test('is not asked of what one watches, of what is not for the public, and of what is off', () => {
    const watched = { venue: undefined, online: { platform: '视频号' } };
    expect(bookingWords({ booking: undefined, ...watched })).toBeUndefined();
    expect(bookingWords({ booking: undefined, admission: { to: 'members' } })).toBeUndefined();
    const off = [aTimedSession({ status: 'cancelled', reason: '大风' })];
    expect(bookingWords({ booking: undefined, sessions: off })).toBeUndefined();
  });

  test('is still to be told, with how many a session holds where that is told', () => {
    const sessions = [aTimedSession({ booking: { capacity: 40 } })];
    expect(bookingWords({ booking: undefined, sessions })).toBe('是否预约待公布，每场 40 个名额');
    const batches = [aTimedSession({ booking: { note: '每批10人' } })];
    expect(bookingWords({ booking: undefined, sessions: batches })).toBe('是否预约待公布，每批10人');
  });

  test('is never just to come for what is not for the public', () => {
    expect(bookingWords({ admission: { to: 'groups' } })).toBe('不用预约');
  });

  test('differs between sessions: their rows tell it', () => {
    const sessions = [aTimedSession({ booking: { capacity: 40 } }), aTimedSession({ booking: { capacity: 20 } })];
    expect(bookingWords({ sessions, booking: { needed: true, capacityUnit: '组' } })).toBe('各场不同，见下面的场次');
  });

  test('is that no booking is needed, and what the editor adds', () => {
    expect(bookingWords({ booking: { needed: false, note: '现场领号' } })).toBe('不用预约，现场领号');
    const places = { capacity: 50, capacityUnit: '组' };
    expect(bookingWords({ booking: { needed: false, ...places, note: '现场领号' } })).toBe(
      '不用预约，每场 50 组，现场领号',
    );
    expect(bookingWords({ booking: { needed: false, ...places, note: '无需预约，先到先得' } })).toBe(
      '每场 50 组，无需预约，先到先得',
    );
    expect(bookingWords({ booking: { needed: false, note: '无需预约，现场领号' } })).toBe('无需预约，现场领号');
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
    expect(bookingWords({ booking })).toBe('需要预约，9月15日 18:00 截止，每场 30 个名额，电话 0954-2088400。带身份证');
    const later = {
      needed: true,
      opens: '2023-09-12T12:00+08:00',
      capacity: 40,
      capacityUnit: '组',
      waitingList: 'yes' as const,
    };
    expect(bookingWords({ booking: later })).toBe('需要预约，9月12日 12:00 开始预约，每场 40 组，约满可以候补');
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
