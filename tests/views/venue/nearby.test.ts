import { describe, expect, test } from 'vitest';
import { shownFor } from '#domain/time/moments.ts';
import { nearbyView } from '#views/venue/nearby.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue, aWeeklySession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const at = (north: number) => ({ point: { lng: 106.28, lat: 36 + north / 111.195, crs: 'gcj02' as const } });

/** What the page of a venue says of another one so many kilometres to the north, where these sessions take place. */
function near(kilometres: number, sessions: Parameters<typeof anActivity>[0] = {}, now?: string) {
  const venues = [aVenue(at(0)), aVenue({ id: 'library', name: '示例图书馆', sample: true, ...at(kilometres) })];
  const activities = [anActivity({ id: 'talk', name: '夜读', venue: 'library', ...sessions })];
  const context = aViewContext({ venues, activities }, now ? { now } : {});
  const here = context.site.venues.find(({ id }) => id === 'museum-square');
  return here && nearbyView(here, context);
}

describe('what is within half an hour of a venue', () => {
  test('says the distance in a straight line and the minutes on foot', () => {
    expect(near(1.2)?.rows.map(({ name, sample, distance }) => [name, sample, distance])).toEqual([
      ['示例图书馆', true, '直线距离约 1.2 公里，步行约 20 分钟'],
    ]);
  });

  test('says no minutes for a ride, only that half an hour is about enough', () => {
    expect(near(6)?.rows.map(({ distance }) => distance)).toEqual(['直线距离约 6 公里，乘车、骑车大约 30 分钟以内']);
  });

  test('names the nearest when nothing is near', () => {
    expect(near(12.3)).toEqual({
      rows: [],
      note: '30 分钟以内没有别的场馆。最近的是示例图书馆，直线距离约 12 公里。',
    });
  });

  test('is not said when the venue, or every other one, has no position', () => {
    const nowhere = aViewContext({ venues: [aVenue(), aVenue({ id: 'library', ...at(0) })] });
    expect(nowhere.site.venues.map((node) => nearbyView(node, nowhere))).toEqual([undefined, undefined]);
  });
});

describe('the sittings of a venue that is near', () => {
  const sitting = (day: number, overrides: Partial<ReturnType<typeof aTimedSession>> = {}) =>
    aTimedSession({ start: `2023-09-${day}T19:00+08:00`, end: `2023-09-${day}T20:00+08:00`, ...overrides });
  const sittings = (sessions: Parameters<typeof anActivity>[0], now?: string) => {
    const [row] = near(1, sessions, now)?.rows ?? [];
    const listed = row?.sittings.filter(({ shown }) => shownFor(shown).hidden === undefined) ?? [];
    return [...listed.map(({ when }) => when), row?.more[0].value];
  };

  test('are for the public, a weekly rule once', () => {
    expect(sittings({ sessions: [sitting(17)], admission: { to: 'members' } })).toEqual(['1 场，限特定人员']);
    expect(sittings({ sessions: [aWeeklySession({ to: '2023-09-24' }), sitting(25)] })).toEqual([
      '每周六、周日 14:00–16:00（9月2日至24日）',
      '9月25日（周一）19:00–20:00',
      undefined,
    ]);
  });

  test('say when they are full, and when they were to be before they moved', () => {
    const previously = { start: '2023-09-16T19:00+08:00', end: '2023-09-16T20:00+08:00' };
    const sessions = [sitting(17, { status: 'full' }), sitting(25, { status: 'postponed', previously })];
    expect(sittings({ sessions })).toEqual([
      '9月17日（周日）19:00–20:00，已约满',
      '9月25日（周一）19:00–20:00，原定9月16日（周六）19:00–20:00',
      undefined,
    ]);
  });

  test('are the next two that are not cancelled', () => {
    const sessions = [sitting(17), sitting(18, { status: 'cancelled', reason: '大风' }), sitting(19), sitting(20)];
    expect(sittings({ sessions }, '2023-09-18T08:00+08:00')).toEqual([
      '9月19日（周二）19:00–20:00',
      '9月20日（周三）19:00–20:00',
      undefined,
    ]);
  });

  test('are the first ones once all are over, with how many there were', () => {
    const sessions = [sitting(17), sitting(19), anAllDaySession({ from: '2023-09-21' })];
    expect(sittings({ sessions }, '2024-01-01T08:00+08:00')).toEqual([
      '9月17日（周日）19:00–20:00',
      '9月19日（周二）19:00–20:00',
      '共 3 场',
    ]);
  });

  test('that have no time yet come in only when there is no other', () => {
    const tba = { kind: 'tba', status: 'scheduled' } as const;
    expect(sittings({ sessions: [tba] })).toEqual(['时间待定', undefined]);
    expect(sittings({ sessions: [tba, sitting(17)] }, '2024-01-01T08:00+08:00')).toEqual([
      '9月17日（周日）19:00–20:00',
      '时间待定',
      undefined,
    ]);
  });

  test('may not be known', () => {
    expect(sittings({ venue: 'museum-square' })).toEqual(['还没有登记活动']);
  });
});
