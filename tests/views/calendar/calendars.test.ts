import { describe, expect, test } from 'vitest';
import { calendarsView } from '#views/calendar/calendars.ts';
import { anActivity } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { toldFirst } from '../../told-first.ts';

const activities = [anActivity({ region: 'yuanzhou', audiences: ['亲子'] })];

describe('the page of calendars', () => {
  test('names every feed that holds something, with a way to subscribe and a file', () => {
    const { groups } = calendarsView(aViewContext({ activities }));
    expect(groups.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)])).toEqual([
      ['全部', '全部活动'],
      ['按县区', '原州区'],
      ['按对象', '亲子'],
      ['按活动板块', '主场活动'],
    ]);
    expect(toldFirst(element(element(groups, 1).rows).links)).toEqual([
      { href: 'webcal://kepu.example/guyuan-2023/calendars/region-yuanzhou.ics', label: '订阅日历' },
      { href: '/guyuan-2023/calendars/region-yuanzhou.ics', label: '下载日历文件' },
    ]);
  });

  test('leaves out audiences that have nothing but what is for everyone', () => {
    const open = anActivity({ id: 'open', audiences: ['所有人'] });
    const both = anActivity({ id: 'both', audiences: ['所有人', '老年人'] });
    const audiences = (own: readonly ReturnType<typeof anActivity>[]) =>
      calendarsView(aViewContext({ activities: own }))
        .groups.filter(({ title }) => title === '按对象')
        .flatMap(({ rows }) => rows.map(({ name, count }) => [name, count]));
    expect(audiences([open, both])).toEqual([['所有人', '2 项']]);
    expect(audiences([open, both, ...activities])).toEqual([
      ['所有人', '2 项'],
      ['亲子', '3 项'],
    ]);
  });

  test('tells how to, with the absolute address to paste', () => {
    const { help } = calendarsView(aViewContext({ activities }, { address: { base: '/kpr/' } }));
    expect(help.map(({ title }) => title)).toEqual(['苹果手机、平板、电脑', '安卓手机', '在微信里', '电脑上的日历']);
    expect(help.flatMap(({ points = [] }) => points).join()).toContain(
      'https://kepu.example/kpr/guyuan-2023/calendar.ics',
    );
  });

  test('offers files alone, and no help with subscribing, once all is over', () => {
    const { groups, help, head } = calendarsView(aViewContext({ activities }, { now: '2023-12-01T08:00+08:00' }));
    expect(element(element(groups).rows).links.map(({ label }) => label)).toEqual(['下载日历文件']);
    expect(help).toEqual([]);
    expect(head.lead).toBe('这一届的活动都已经结束，日历留作记录，可以下载。');
  });
});
