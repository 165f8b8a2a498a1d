import { describe, expect, test } from 'vitest';
import type { Change } from '#schemas/activity.ts';
import type { TimedSession } from '#schemas/session.ts';
import { changesView, hubChangesView, latestChanges } from '#views/activity/changes.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { aHub, aViewContext, element } from '../../site-builders.ts';

const change = (on: string, kind: Change['kind'], note = '说明'): Change => ({ on, kind, note });
const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
const putOff = aTimedSession({ status: 'postponed', reason: '下雨', previously });

const log = [
  anActivity({
    id: 'rain',
    name: '看云',
    sessions: [putOff],
    changes: [change('2023-09-12', 'postponed', '改到周日')],
  }),
  anActivity({
    id: 'wind',
    name: '放风筝',
    sample: true,
    sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })],
    changes: [change('2023-09-10', 'moved', '换到广场'), change('2023-09-14', 'cancelled', '大风')],
  }),
];
const context = aViewContext({ activities: log });

describe('the log of changes', () => {
  test('is grouped by day, the newest first, with who changed how', () => {
    const { days, head } = changesView(context);
    expect(
      days.map(({ title, rows }) => [title.join(' '), ...rows.map(({ kind, name }) => `${kind.text} ${name}`)]),
    ).toEqual([
      ['9月14日 周四', '取消 放风筝'],
      ['9月12日 周二', '改期 看云'],
      ['9月10日 周日', '换地点 放风筝'],
    ]);
    expect(head.figure).toMatchObject({ count: 3 });
  });

  test('gives the old and the new time of what is put off, and the time of what is cancelled', () => {
    const rows = changesView(context).days.flatMap((day) => day.rows);
    expect(rows.map(({ times }) => times)).toEqual([
      [{ old: '9月17日（周日）09:00–11:30', now: undefined }],
      [{ old: '9月16日（周六）14:00–16:00', now: '9月17日（周日）09:00–11:30' }],
      [],
    ]);
  });

  test('gives times with the last change of a kind alone: sessions do not remember earlier ones', () => {
    const changes = [change('2023-09-10', 'postponed'), change('2023-09-12', 'postponed')];
    const { days } = changesView(aViewContext({ activities: [anActivity({ sessions: [putOff], changes })] }));
    expect(days.flatMap(({ rows }) => rows.map(({ times }) => times.length))).toEqual([1, 0]);
  });

  test('says so when nothing has changed', () => {
    expect(changesView(aViewContext()).empty).toBe('目前没有变更，活动都按公布的办。');
  });

  test('names the city and the year on the hub', () => {
    const hub = aHub(context);
    const { title, rows } = element(hubChangesView(hub).days);
    expect(title).toEqual(['2023年', '9月14日', '周四']);
    expect(element(rows)).toMatchObject({
      city: '固原',
      name: '放风筝',
      sample: true,
    });
  });
});

test('the home has the newest changes in a line each, and nothing without any', () => {
  expect(latestChanges(context)).toMatchObject({
    link: { href: '/guyuan-2023/changes/', label: '全部 3 条' },
    rows: [{ title: '【示例】【取消】放风筝', date: '9月14日' }, { title: '【改期】看云' }, {}],
  });
  expect(latestChanges(aViewContext())).toBeUndefined();
});

test('a change of some sessions is not told as one of the activity', () => {
  const titleOf = (kind: Change['kind'], ...sessions: readonly TimedSession[]) => {
    const changes = [change('2023-09-12', kind)];
    return latestChanges(aViewContext({ activities: [anActivity({ name: '看云', sessions: [...sessions], changes })] }))
      ?.rows[0]?.title;
  };
  const cancelled = aTimedSession({ status: 'cancelled', reason: '大风' });
  expect(titleOf('cancelled', cancelled, aTimedSession())).toBe('【9月17日取消】看云');
  expect(titleOf('cancelled', cancelled, cancelled, aTimedSession())).toBe('【部分取消】看云');
  expect(titleOf('postponed', putOff, aTimedSession())).toBe('【9月16日改期】看云');
  expect(titleOf('postponed', putOff, putOff)).toBe('【改期】看云');
  expect(titleOf('moved', aTimedSession(), aTimedSession())).toBe('【换地点】看云');
});
