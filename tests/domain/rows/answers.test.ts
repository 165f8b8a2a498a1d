import { describe, expect, test } from 'vitest';
import { companionAudiences } from '#domain/activity/companions.ts';
import { answersTo, offersNear } from '#domain/rows/answers.ts';
import { rowsOf } from '#domain/rows/rows.ts';
import type { Facets } from '#domain/schedule/facets.ts';
import { instantOf } from '#domain/time/instant.ts';
import { gcj02Of } from '#domain/venue/gcj02.ts';
import { rowFile } from '#views/ticket/row-file.ts';
import { aCampaign, anActivity, anAllDaySession, aRegion, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const onThe = (day: number, from = '09:00', to = '10:00') =>
  aTimedSession({ start: `2023-09-${day}T${from}+08:00`, end: `2023-09-${day}T${to}+08:00` });
const exhibition = anAllDaySession({ from: '2023-09-17', to: '2023-09-23', opens: '08:00', closes: '17:00' });

const regions = ['yuanzhou', 'xiji', 'longde', 'jingyuan'];
const campaign = aCampaign({ regions: regions.map((id) => aRegion({ id })) });
/** From west to east: Xiji, Longde, Yuanzhou; a venue of Jingyuan that nobody has located. */
const venues = [
  aVenue({ id: 'of-xiji', region: 'xiji', point: { lng: 105.73, lat: 35.96, crs: 'gcj02' } }),
  aVenue({ id: 'of-yuanzhou', region: 'yuanzhou', point: { lng: 106.28, lat: 36.01, crs: 'gcj02' } }),
  aVenue({ id: 'of-longde', region: 'longde', point: { lng: 105.95, lat: 35.75, crs: 'gcj02' } }),
  aVenue({ id: 'of-jingyuan', region: 'jingyuan' }),
];

type Activity = ReturnType<typeof anActivity>;
const inRegion = (region: string, overrides: Parameters<typeof anActivity>[0] = {}) =>
  anActivity({ id: region, region, venue: `of-${region}`, ...overrides });

const rowsWith = (...activities: readonly Activity[]) =>
  rowsOf(rowFile(aViewContext({ campaign, venues, activities })));
const at = (time: string) => instantOf(`2023-09-${time}+08:00`);

const answered = (chosen: Facets, now: string, ...activities: readonly Activity[]) =>
  answersTo(chosen, rowsWith(...activities), at(now)).map(
    ({ row }) => `${row.session.activity} ${row.day?.day.slice(8)}`,
  );

describe('the answers to what a visitor asks', () => {
  const activities = [
    inRegion('xiji', { sessions: [onThe(18), onThe(19, '14:00', '15:00')], audiences: ['亲子'] }),
    inRegion('longde', { id: 'show', sessions: [exhibition], audiences: ['所有人'] }),
    inRegion('yuanzhou', { sessions: [onThe(18, '08:00', '09:00')], audiences: ['老年人'] }),
  ];

  test('are sessions by time, those of one day first, each once on its next day', () => {
    expect(answered({}, '18T07:00', ...activities)).toEqual(['yuanzhou 18', 'xiji 18', 'show 18', 'xiji 19']);
  });

  test('for a child are what names children, and what is for everyone', () => {
    const child = { audience: companionAudiences.child, day: ['2023-09-18'] };
    expect(answered(child, '18T07:00', ...activities)).toEqual(['xiji 18', 'show 18']);
    expect(answered({ audience: companionAudiences.self }, '18T07:00', ...activities)).toEqual(['show 18']);
  });

  test('have what has no day yet at last, until its last possible day, where no day is asked for', () => {
    const talk = inRegion('jingyuan', { sessions: [{ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' }] });
    expect(answered({ region: ['jingyuan'] }, '18T07:00', ...activities, talk)).toEqual(['jingyuan undefined']);
    expect(answered({}, '18T10:00', ...activities, talk).at(-1)).toBe('jingyuan undefined');
    expect(answered({ day: ['2023-09-18'] }, '18T07:00', talk)).toEqual([]);
    expect(answered({}, '21T00:00', talk)).toEqual([]);
  });

  test('leave out what is over, cancelled, or not for the public', () => {
    const off = { ...onThe(18), status: 'cancelled', reason: '大风' } as const;
    expect(answered({ day: ['2023-09-18'] }, '18T10:00', ...activities)).toEqual(['show 18']);
    expect(answered({}, '18T07:00', inRegion('xiji', { sessions: [off] }))).toEqual([]);
    expect(answered({}, '18T07:00', inRegion('xiji', { admission: { to: 'groups' } }))).toEqual([]);
  });

  test('are nearest first for who says where they are, those without a place last', () => {
    const rows = rowsWith(...activities, inRegion('jingyuan', { sessions: [onThe(18)] }));
    const device = gcj02Of({ lng: 105.73, lat: 35.96, crs: 'wgs84' });
    const answers = answersTo({ day: ['2023-09-18'] }, rows, at('18T07:00'), device);
    expect(answers.map(({ row }) => row.session.activity)).toEqual(['xiji', 'show', 'yuanzhou', 'jingyuan']);
    // The device's system puts the same numbers half a kilometre away.
    expect(answers[0]?.metres).toBeGreaterThan(300);
    expect(answers[0]?.metres).toBeLessThan(900);
  });
});

describe('a question without an answer is answered by those near it', () => {
  const offered = (chosen: Facets, ...activities: readonly Activity[]) =>
    offersNear(chosen, rowsWith(...activities), at('18T07:00'), regions).map(
      ({ changed, chosen: { day, region }, count }) =>
        [changed, ...(day ?? []).map((each) => each.slice(8)), ...(region ?? []), count].join(' '),
    );
  const question = { day: ['2023-09-20'], region: ['xiji'], audience: companionAudiences.child };

  test('the next day, or the one before where none follows', () => {
    const sessions = (...days: number[]) => [inRegion('xiji', { sessions: days.map((day) => onThe(day)) })];
    expect(offered(question, ...sessions(18, 19, 22))).toEqual(['day 22 xiji 1']);
    expect(offered(question, ...sessions(18, 19))).toEqual(['day 19 xiji 1']);
  });

  test('the nearest regions by their places, those without one last', () => {
    const sessions = [onThe(20)];
    const far = ['jingyuan', 'longde', 'yuanzhou'].map((region) => inRegion(region, { sessions }));
    const here = inRegion('xiji', { id: 'here', sessions: [onThe(17)] });
    expect(offered(question, here, ...far)).toEqual(['region 20 longde 1', 'region 20 yuanzhou 1']);
    expect(offered(question, here, ...far.slice(0, 1))).toEqual(['region 20 jingyuan 1']);
  });

  test('anybody', () => {
    expect(offered(question, inRegion('xiji', { sessions: [onThe(20)], audiences: ['老年人'] }))).toEqual([
      'audience 20 xiji 1',
    ]);
  });

  test('all of that day, where one change is not enough, at last everything', () => {
    const elder = (day: number) => inRegion('longde', { sessions: [onThe(day)], audiences: ['老年人'] });
    expect(offered(question, elder(20))).toEqual(['all 20 1']);
    expect(offered(question, elder(22))).toEqual(['all 1']);
    expect(offered(question, elder(17))).toEqual([]);
  });

  test('another time of the same day', () => {
    expect(offered({ ...question, part: ['evening'] }, inRegion('xiji', { sessions: [onThe(20)] }))).toEqual([
      'day 20 xiji 1',
    ]);
  });
});
