import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Activity, Change } from '#schemas/activity.ts';
import { changesView } from '#views/activity/changes.ts';
import { changeFeed } from '#views/feed/change-feed.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const change = (on: string, kind: Change['kind'], note = '说明'): Change => ({ on, kind, note });
const contextOf = (activity: Partial<Activity>) => aViewContext({ activities: [anActivity(activity)] });
const entriesOf = (activity: Partial<Activity>) => changeFeed(contextOf(activity)).entries;
const activityUrl = 'https://kepu.example/guyuan-2023/activities/main-event/';

describe('the feed of changes', () => {
  test('has an entry for each, the newest first, dated by the day of the change', () => {
    const changes = [change('2023-09-10', 'moved'), change('2023-09-14', 'cancelled')];
    const { entries, updated, addresses } = changeFeed(contextOf({ changes }));
    expect(entries.map(({ title, published, updated: news }) => [title, published, news])).toEqual([
      [
        '【取消】固原市2023年全国科普日主场活动',
        instantOf('2023-09-14T00:00+08:00'),
        instantOf('2023-09-14T00:00+08:00'),
      ],
      [
        '【换地点】固原市2023年全国科普日主场活动',
        instantOf('2023-09-10T00:00+08:00'),
        instantOf('2023-09-10T00:00+08:00'),
      ],
    ]);
    expect(updated).toBe(instantOf('2023-09-14T00:00+08:00'));
    expect(addresses.rss).toBe('https://kepu.example/guyuan-2023/feeds/changes.rss');
  });

  test('says what changed, and the old time and the new one', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    const sessions = [aTimedSession({ status: 'postponed', reason: '下雨', previously })];
    const [entry] = entriesOf({ sessions, changes: [change('2023-09-12', 'postponed', '因雨改到周日')] });
    expect(entry?.summary).toBe('因雨改到周日\n原定9月16日（周六）14:00–16:00，改为9月17日（周日）09:00–11:30。');
    expect(entry).toMatchObject({ url: activityUrl, categories: ['改期'] });
  });

  test('says that a sample is one', () => {
    const [entry] = entriesOf({ sample: true, changes: [change('2023-09-12', 'corrected')] });
    expect(entry?.title).toBe('【示例】【更正】固原市2023年全国科普日主场活动');
    expect(entry?.summary).toMatch(/^示例数据，不是真实的活动。/u);
  });

  test('is a feed without entries when nothing has changed', () => {
    expect(entriesOf({})).toEqual([]);
  });

  test('is named and linked on the page of changes', () => {
    const { frame, subscribe } = changesView(contextOf({}));
    expect(element(frame.feeds).href).toBe('/guyuan-2023/feeds/changes.xml');
    expect(element(subscribe).href).toBe('/guyuan-2023/feeds/changes.xml');
  });
});

describe('a change is known to readers by an id', () => {
  const ids = (...changes: Change[]) => entriesOf({ changes }).map(({ id }) => id.slice(activityUrl.length));
  const first = change('2023-09-10', 'moved');

  test('that no other change has, not even one of the same kind on the same day', () => {
    expect(ids(first, change('2023-09-10', 'moved'), change('2023-09-10', 'corrected')).sort()).toEqual([
      '#2023-09-10-corrected',
      '#2023-09-10-moved',
      '#2023-09-10-moved-2',
    ]);
  });

  test('that stays when the log grows before and after it', () => {
    expect(ids(change('2023-09-01', 'corrected'), first, change('2023-09-14', 'cancelled'))).toContain(
      '#2023-09-10-moved',
    );
  });
});
