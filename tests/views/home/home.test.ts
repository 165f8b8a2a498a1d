import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import { homeView } from '#views/home/home.ts';
import { aCampaign, aNotice, anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';
import { toldFirst } from '../../told-first.ts';

const before = '2023-09-10T08:00+08:00';
const after = '2023-10-01T08:00+08:00';
const onThe = (day: number) => anActivity({ id: `on-${day}`, sessions: [anAllDaySession({ from: `2023-09-${day}` })] });

const homeAt = (now: string, content: Partial<CampaignContent> = {}) => homeView(aViewContext(content, { now }));
const firstAction = (now: string, ...activities: ReturnType<typeof anActivity>[]) =>
  toldFirst(homeAt(now, { activities }).hero.actions)[0];

describe('where a campaign stands', () => {
  test('it is described by its own sentence, else by its name and days', () => {
    const describedBy = (summary: string | undefined) =>
      homeAt(before, { campaign: aCampaign({ summary }) }).frame.description;
    expect(describedBy('塞上科普周。')).toBe('塞上科普周。');
    expect(describedBy(undefined)).toBe('固原市2023年全国科普日，9月17日至23日。');
  });

  test('it says that it is over from the midnight after its last day on', () => {
    const { over } = homeAt(before);
    expect(over.shown).toEqual({ from: instantOf('2023-09-24T00:00+08:00'), until: undefined });
    expect(homeAt(after).over.shown).toEqual({ from: undefined, until: undefined });
  });

  test('after it is an archive', () => {
    const view = homeAt(after);
    expect(view.over.text).toBe('2023年9月17日至23日的活动已经结束，这里保留全部安排和回顾。');
    expect(view.days.titles.map(({ value }) => value)).toEqual(['按天回看']);
    expect(toldFirst(view.hero.actions)).toEqual([
      { href: '/guyuan-2023/activities/', label: '看全部活动' },
      { href: '/guyuan-2023/schedule/', label: '按天回看' },
    ]);
    expect(view.lists.every(({ day }) => day === undefined)).toBe(true);
  });

  test('with a session to come after its last day it is not over, and leads to that session', () => {
    const session = aTimedSession({ start: '2023-09-25T09:00+08:00', end: '2023-09-25T11:00+08:00' });
    const late = anActivity({ id: 'late', sessions: [session] });
    const view = homeAt('2023-09-24T08:00+08:00', { activities: [late] });
    expect(view.over.shown).toEqual({ from: instantOf('2023-09-25T11:00+08:00'), until: undefined });
    expect(toldFirst(view.hero.actions)).toEqual([
      { href: '/guyuan-2023/schedule/2023-09-25/', label: '看9月25日的活动' },
      { href: '/guyuan-2023/schedule/', label: '全部日程' },
    ]);
    expect(view.lists[0]?.day).toBe('2023-09-25');
    expect(view.questions?.shown.until).toBe(instantOf('2023-09-25T11:00+08:00'));
    expect(view.days.titles[0].value).toBe('按天回看');
  });

  test('days that lie behind are dimmed while others lie ahead, none in the archive', () => {
    const past = (now: string) => homeAt(now).days.tiles.filter((tile) => tile.past).length;
    expect([past(before), past('2023-09-18T08:00+08:00'), past(after)]).toEqual([0, 1, 0]);
  });
});

describe('the first thing to do', () => {
  test('before is to look at the first day with anything on', () => {
    expect(firstAction(before, onThe(18), onThe(19))).toEqual({
      href: '/guyuan-2023/schedule/2023-09-18/',
      label: '看第一天的活动',
    });
  });

  test('during is to look at today', () => {
    expect(firstAction('2023-09-19T08:00+08:00', onThe(18), onThe(19))).toEqual({
      href: '/guyuan-2023/schedule/2023-09-19/',
      label: '看9月19日的活动',
    });
  });

  test('on a day with nothing on is to look at the next day, never at one that is past', () => {
    expect(firstAction('2023-09-19T08:00+08:00', onThe(18), onThe(21))).toEqual({
      href: '/guyuan-2023/schedule/2023-09-21/',
      label: '看9月21日的活动',
    });
  });

  test('is to look at all activities when no day lies ahead', () => {
    const all = { href: '/guyuan-2023/activities/', label: '看全部活动' };
    expect(firstAction('2023-09-19T08:00+08:00', onThe(18))).toEqual(all);
    expect(firstAction(before, anActivity({ sessions: [{ kind: 'tba', status: 'scheduled' }] }))).toEqual(all);
  });
});

describe('the head of a home', () => {
  test('says how many real sessions there are from twenty on', () => {
    const sessions = (count: number) => Array.from({ length: count }, () => aTimedSession());
    const why = (count: number) => homeAt(before, { activities: [anActivity({ sessions: sessions(count) })] }).hero.why;
    expect(why(20)).toEqual(['七天，', '二十场活动']);
    expect(homeAt(before, { activities: [anActivity({ sample: true, sessions: sessions(20) })] }).hero.why).toEqual(
      why(19),
    );
    expect(why(19)).toEqual([]);
  });

  test('says which city, which year and which days', () => {
    expect(homeAt(before).hero).toMatchObject({
      year: '2023年全国科普日',
      city: '固原',
      when: '9月17日（周日）至23日（周六）',
      picture: { city: 'guyuan', latitude: 36, altitude: 1750, scenery: [] },
    });
  });

  test('is shared with the poster of a highlight that takes place, else of the first activity', () => {
    const off = aTimedSession({ status: 'cancelled', reason: '大风' });
    const shared = (...activities: ReturnType<typeof anActivity>[]) =>
      homeAt(before, { activities }).frame.picture?.url;
    expect(shared(onThe(17), anActivity({ id: 'shown', highlight: true, sessions: [anAllDaySession()] }))).toBe(
      'https://kepu.example/guyuan-2023/activities/shown/poster.png',
    );
    expect(shared(onThe(17), anActivity({ id: 'off', highlight: true, sessions: [off] }))).toContain('/on-17/');
    expect(shared()).toBeUndefined();
    expect(homeAt(before, { activities: [onThe(17)] }).poster).toMatchObject({
      href: '/guyuan-2023/activities/on-17/',
      src: '/guyuan-2023/activities/on-17/poster.png',
    });
  });
});

describe('a home leads', () => {
  test('to types and audiences that have activities, each with their number', () => {
    const activities = [
      anActivity({ id: 'a', type: '直播', audiences: ['老年人', '亲子'] }),
      anActivity({ id: 'b', type: '直播', audiences: ['老年人'] }),
    ];
    const { types, audiences } = homeAt(before, { activities });
    expect(types).toEqual([{ slug: 'live', name: '直播', href: '/guyuan-2023/types/live/', count: 2 }]);
    expect(audiences.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['亲子', '/guyuan-2023/audiences/families/', 1],
      ['老年人', '/guyuan-2023/audiences/seniors/', 2],
    ]);
  });

  test('organizers to their pages, by one link', () => {
    const deadline = { id: 'd', what: '报送', who: '各县', source: { notice: 'guyuan-24' } };
    const labelOf = (campaign: Parameters<typeof aCampaign>[0]) =>
      homeAt(before, { campaign: aCampaign(campaign), activities: [] }).organizing.label;
    expect(homeAt(before).organizing.href).toBe('/guyuan-2023/organize/');
    expect(labelOf({ targets: [], deadlines: [deadline] })).toBe('办活动的看这里：板块、时限');
    expect(labelOf({ programmes: [], targets: [], deadlines: [] })).toBe('办活动的看这里');
  });

  test('to notices, newest first, with their dates', () => {
    const notices = [aNotice({ id: 'old', issuedOn: '2023-07' }), aNotice()];
    expect(homeAt(before, { notices }).notices.map(({ href, date }) => [href, date])).toEqual([
      ['/guyuan-2023/notices/guyuan-24/', '2023年8月28日'],
      ['/guyuan-2023/notices/old/', '2023年7月'],
    ]);
  });

  test('to all notices where there are more than three', () => {
    const notices = ['a', 'b', 'c', 'd'].map((id) => aNotice({ id }));
    expect(homeAt(before, { notices }).allNotices).toEqual({ href: '/guyuan-2023/notices/', label: '全部' });
    expect(homeAt(before, { notices: notices.slice(1) }).allNotices).toBeUndefined();
  });
});

test('the introduction is the editor’s Markdown as HTML, or nothing', () => {
  expect(homeAt(before, { campaign: aCampaign({ introduction: '欢迎。' }) }).introduction).toBe('<p>欢迎。</p>');
  expect(homeAt(before).introduction).toBeUndefined();
});

test('regions are those of the campaign', () => {
  expect(homeAt(before).regions?.cells.map(({ name }) => name)).toEqual(['原州区']);
});
