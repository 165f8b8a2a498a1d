import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { type Shown, shownFor } from '#domain/time/moments.ts';
import { homeLists } from '#views/home/home-lists.ts';
import { campaignDays } from '#views/schedule/days.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const report = { on: '2023-09-25', photos: [], videos: [], media: [], summary: '来了很多孩子。' };
const onThe = (day: number) =>
  aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T10:00+08:00` });
const cancelled = { status: 'cancelled', reason: '大风' } as const;

/** True for what is shown when the page is built. */
const isFirst = (shown: Shown | undefined) => shown === undefined || shownFor(shown).hidden === undefined;

function listsAt(now: string, ...activities: ReturnType<typeof anActivity>[]) {
  const context = aViewContext({ activities }, { now });
  const lists = homeLists(context, campaignDays(context)).filter(({ shown }) => isFirst(shown));
  return lists.map((list) => ({ ...list, tickets: list.tickets.filter(({ shown }) => isFirst(shown)) }));
}
const outline = (lists: ReturnType<typeof listsAt>) =>
  lists.map(({ title, tickets }) => [title, ...tickets.map(({ seed }) => seed)]);

const before = '2023-09-10T08:00+08:00';
const during = '2023-09-18T08:00+08:00';
const after = '2023-10-01T08:00+08:00';

test('however many an editor marks, the first eight are listed', () => {
  const marked = Array.from({ length: 30 }, (_, index) =>
    anActivity({ id: `a${10 + index}`, sessions: [onThe(19)], highlight: true }),
  );
  expect(listsAt(before, ...marked).at(-1)?.tickets.length).toBe(8);
});

describe('before a campaign', () => {
  test('its first day is shown, then what nobody should miss', () => {
    const lists = listsAt(
      before,
      anActivity({ id: 'second', sessions: [onThe(19)], highlight: true }),
      anActivity({ id: 'first', sessions: [onThe(18)] }),
    );
    expect(outline(lists)).toEqual([
      ['第一天', 'first'],
      ['别错过', 'second'],
    ]);
    expect(element(lists)).toMatchObject({
      note: '9月18日（周一）',
      link: { href: '/guyuan-2023/schedule/2023-09-18/', label: '全部 1 场' },
    });
  });

  test('what is not for the public is not recommended', () => {
    const admission = { to: 'members', note: '本校师生' } as const;
    const lists = listsAt(
      before,
      anActivity({ id: 'school', sessions: [onThe(18)], highlight: true, admission }),
      anActivity({ id: 'open', sessions: [onThe(18)], highlight: true, admission: { to: 'public' } }),
    );
    expect(outline(lists)).toEqual([
      ['第一天', 'open'],
      ['别错过', 'open'],
    ]);
    expect(listsAt(before, anActivity({ sessions: [onThe(18)], highlight: true, admission }))).toEqual([]);
  });

  test('without a dated activity there is no day to show', () => {
    expect(listsAt(before, anActivity({ sessions: [{ kind: 'tba', status: 'scheduled' }] }))).toEqual([]);
  });
});

describe('during a campaign', () => {
  test('today and the next day with anything on are shown, by dates that stay true', () => {
    const lists = listsAt(
      during,
      anActivity({ id: 'past', sessions: [onThe(17)] }),
      anActivity({ id: 'today', sessions: [onThe(18)] }),
      anActivity({ id: 'next', sessions: [onThe(20)] }),
      anActivity({ id: 'later', sessions: [onThe(21)] }),
    );
    expect(outline(lists)).toEqual([
      ['9月18日（周一）', 'today'],
      ['9月20日（周三）', 'next'],
    ]);
  });

  test('a day with nothing on leaves no empty list', () => {
    expect(outline(listsAt(during, anActivity({ id: 'next', sessions: [onThe(20)] })))).toEqual([
      ['9月20日（周三）', 'next'],
    ]);
  });

  test('no list leads to a day without a page, on which something only goes on after the window', () => {
    const exhibition = anAllDaySession({ from: '2023-09-20', to: '2023-10-20' });
    const lists = listsAt('2023-09-23T08:00+08:00', anActivity({ id: 'exhibition', sessions: [exhibition] }));
    expect(outline(lists)).toEqual([['9月23日（周六）', 'exhibition']]);
  });

  test('a sitting after the window is still to come', () => {
    const lists = listsAt('2023-09-23T08:00+08:00', anActivity({ id: 'late', sessions: [onThe(30)] }));
    expect(outline(lists)).toEqual([['9月30日（周六）', 'late']]);
  });

  test('of a day four rows are shown, what is on that day alone before what goes on', () => {
    const exhibition = anActivity({
      id: 'exhibition',
      sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-09-18' })],
    });
    const sittings = ['a', 'b', 'c', 'd'].map((id) => anActivity({ id, sessions: [onThe(18)] }));
    const [today] = listsAt(during, exhibition, ...sittings);
    expect(today?.tickets.map(({ seed }) => seed)).toEqual(['a', 'b', 'c', 'd']);
    expect(today?.link?.label).toBe('全部 5 场');
  });

  test('what is over or cancelled is nothing that nobody should miss', () => {
    const highlights = [
      anActivity({ id: 'over', highlight: true, sessions: [onThe(17)] }),
      anActivity({ id: 'off', highlight: true, sessions: [{ ...onThe(21), ...cancelled }] }),
      anActivity({ id: 'open', highlight: true, sessions: [onThe(21)] }),
    ];
    expect(outline(listsAt(during, ...highlights)).at(-1)).toEqual(['别错过', 'open']);
  });
});

test('the sitting after the window leads until it is over, then only what was is shown', () => {
  const late = anActivity({ id: 'late', sessions: [onThe(30)], highlight: true });
  const reported = anActivity({ id: 'reported', sessions: [onThe(17)], recap: report });
  const at = (now: string) => outline(listsAt(now, late, reported));
  expect(at('2023-09-24T08:00+08:00')).toEqual([
    ['9月30日（周六）', 'late'],
    ['别错过', 'late'],
  ]);
  expect(at('2023-09-30T09:30+08:00')[0]).toEqual(['9月30日（周六）', 'late']);
  expect(at('2023-09-30T10:00+08:00')).toEqual([
    ['活动回顾', 'reported'],
    ['看点', 'late'],
  ]);
});

test('after midnight what began the evening before and is still on stands first, alone of its day', () => {
  const night = aTimedSession({ start: '2023-09-17T19:30+08:00', end: '2023-09-18T01:30+08:00' });
  const activities = [
    anActivity({ id: 'day', sessions: [onThe(17)] }),
    anActivity({ id: 'night', sessions: [night] }),
    anActivity({ id: 'today', sessions: [onThe(18)] }),
  ];
  const told = [
    ['9月17日（周日）', 'night'],
    ['9月18日（周一）', 'today'],
  ];
  expect(outline(listsAt('2023-09-18T00:30+08:00', ...activities))).toEqual(told);
  expect(outline(listsAt('2023-09-18T01:30+08:00', ...activities))).toEqual(told.slice(1));
  const context = aViewContext({ activities }, { now: '2023-09-17T12:00+08:00' });
  const [first] = homeLists(context, campaignDays(context));
  expect(first?.shown).toEqual({ from: undefined, until: instantOf('2023-09-18T01:30+08:00') });
  const until = Object.fromEntries(first?.tickets.map(({ seed, shown }) => [seed, shown?.until]) ?? []);
  expect(until).toEqual({ day: instantOf('2023-09-18T00:00+08:00'), night: undefined });
});

describe('after a campaign', () => {
  test('what was reported is shown, then highlights without a report that took place, and no day', () => {
    const lists = listsAt(
      after,
      anActivity({ id: 'reported', sessions: [onThe(17)], highlight: true, recap: report }),
      anActivity({ id: 'plain', sessions: [onThe(18)] }),
      anActivity({ id: 'seen', sessions: [onThe(19)], highlight: true }),
      anActivity({ id: 'off', sessions: [{ ...onThe(20), ...cancelled }], highlight: true }),
    );
    expect(outline(lists)).toEqual([
      ['活动回顾', 'reported'],
      ['看点', 'seen'],
    ]);
    expect(lists.map(({ link }) => link)).toEqual([
      { href: '/guyuan-2023/review/', label: '全部回顾' },
      { href: '/guyuan-2023/activities/', label: '全部 4 项活动' },
    ]);
  });

  test('five reports are shown at most', () => {
    const reported = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anActivity({ id, recap: report }));
    expect(element(listsAt(after, ...reported)).tickets).toHaveLength(5);
  });

  test('without a report or a highlight there is no list', () => {
    expect(listsAt(after, anActivity())).toEqual([]);
  });
});
