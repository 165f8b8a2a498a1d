import { describe, expect, it } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { tableFile } from '#exports/tables/table-file.ts';
import { tableJson } from '#exports/tables/table-json.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { openTables } from '#views/open-data/tables.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aRealActivity, type RealActivity, realNames, realPlaces, weekends } from '../../exports/real-activities.ts';
import { aViewContext } from '../../site-builders.ts';

type Row = Readonly<Record<string, unknown>>;

const tablesOf = (...activities: CampaignContent['activities']) =>
  openTables(aViewContext({ activities, ...realPlaces }), fieldDescription);

function rowsOf(id: string, ...activities: CampaignContent['activities']): readonly Row[] {
  return tablesOf(...activities).flatMap((table) => (table.id === id ? JSON.parse(tableJson(table)) : []));
}

const sessionsOf = (...activities: CampaignContent['activities']) => rowsOf('sessions', ...activities);

const timesOf = (name: RealActivity) => rowsOf('activities', aRealActivity(name))[0]?.['times'];

describe('the times of an activity in a table', () => {
  it.each<[RealActivity, readonly string[]]>([
    ['a start without an end', ['2023年9月17日 09:00开始']],
    ['over midnight', ['2023年9月17日 19:00-次日07:30']],
    ['every week', ['2023年9月9日-2023年9月24日 每周六、周日 09:00-11:30']],
    ['over several days', ['2023年9月17日 09:00-2023年9月19日 17:00（不间断）']],
    [
      'every week, with exceptions and a cancelled day',
      [
        '2023年9月9日-2023年9月24日 每周六、周日 09:00-11:30，2023年9月9日除外，2023年9月16日除外，2023年9月17日除外',
        '2023年9月16日 09:00-11:30（已取消）',
      ],
    ],
    ['every week, once', ['2023年9月9日 09:00-11:30']],
    ['closed at both ends', ['2023年9月18日-2023年9月25日，周一不开放']],
    ['every week, all cancelled', ['2023年9月9日-2023年9月24日 每周六、周日 09:00-11:30（已取消）']],
    ['every week, over midnight', ['2023年9月9日-2023年9月24日 每周五 19:00-次日07:30']],
    ['every week, some part of the day', ['2023年9月9日-2023年9月24日 每周六、周日 下午，2023年9月10日除外']],
    [
      'closed on Mondays but for one',
      [
        '2023年9月17日-2023年10月8日 09:00-17:00 16:30停止入场，其中周五 20:00结束 19:00停止入场，周一不开放，2023年9月20日除外，2023年10月2日照常开放',
      ],
    ],
    ['stages', ['2023年9月17日 09:00-11:30', '2023年10月上旬', '待定']],
    ['a year alone', ['2023年']],
  ])('are written once: %s', (name, times) => {
    expect(timesOf(name)).toEqual(times);
  });
});

describe('what real activities do, in the table of sessions', () => {
  it.each(realNames)('is written in every format: %s', async (name) => {
    for (const table of tablesOf(aRealActivity(name)))
      for (const ending of ['csv', 'xlsx', 'json'] as const) await (await tableFile(table, ending)).bytes();
  });

  it('has a row for each day of a weekly rule, with the id of the rule', () => {
    const cancelled = [{ on: '2023-09-16', reason: '台风' }];
    const rows = sessionsOf(anActivity({ sessions: [weekends({ id: 'weekend', to: '2023-09-16', cancelled })] }));
    expect(rows).toMatchObject([
      { id: 'weekend-20230909', series: 'weekend', start: '2023-09-09T09:00:00+08:00', status: 'scheduled' },
      { id: 'weekend-20230910', series: 'weekend', end: '2023-09-10T11:30:00+08:00', status: 'scheduled' },
      { id: 'weekend-20230916', series: 'weekend', status: 'cancelled', reason: '台风' },
    ]);
  });

  it('has no end, hours or part of the day that nobody told', () => {
    const [timed, day] = sessionsOf(anActivity({ sessions: [aTimedSession({ end: undefined }), anAllDaySession()] }));
    expect(timed).not.toHaveProperty('end');
    for (const key of ['opens', 'closes', 'lastEntry', 'part', 'closed', 'otherHours', 'series'])
      expect(day).not.toHaveProperty(key);
  });

  it('has the closed days of an exhibition, and the days with other hours', () => {
    expect(sessionsOf(aRealActivity('closed on Mondays but for one'))).toMatchObject([
      {
        lastEntry: '16:30',
        closed: ['2023-09-18', '2023-09-20', '2023-09-25'],
        otherHours: ['2023-09-22 09:00 20:00 19:00', '2023-09-29 09:00 20:00 19:00', '2023-10-06 09:00 20:00 19:00'],
      },
    ]);
  });

  it('has every place of a session, and the title of a stage', () => {
    expect(sessionsOf(aRealActivity('in several places at once'))).toMatchObject([
      { venueId: ['museum-square', 'library', ''], room: ['北侧舞台', '', '各乡镇文化站'] },
    ]);
    expect(sessionsOf(aRealActivity('a place a day')).map(({ venueId }) => venueId)).toEqual([
      'library',
      'museum-square',
    ]);
    expect(sessionsOf(aRealActivity('stages')).map(({ title }) => title)).toEqual(['初赛', '复赛', '决赛']);
  });

  it('has the booking of each session, and its own address', () => {
    const online = { platform: '直播间', url: 'https://live.example/own' };
    const sessions = [
      aTimedSession({ booking: { opens: '2023-09-12T12:00+08:00', capacity: 40, capacityUnit: '组' }, online }),
      anAllDaySession({ booking: { needed: false } }),
    ];
    const activity = anActivity({ sessions, booking: { needed: true, phone: '0954-2088400', waitingList: 'yes' } });
    expect(sessionsOf(activity)).toMatchObject([
      {
        bookingNeeded: true,
        bookingPhone: '0954-2088400',
        bookingOpens: '2023-09-12T12:00:00+08:00',
        capacity: 40,
        capacityUnit: '组',
        waitingList: true,
        onlineUrl: 'https://live.example/own',
      },
      { bookingNeeded: false },
    ]);
  });
});

describe('what is known of an activity, in its table', () => {
  const columns = [
    'admission',
    'admissionNote',
    'agesFrom',
    'agesTo',
    'free',
    'priceNote',
    'languages',
    'weather',
    'bring',
  ];

  it('is empty where nobody said', () => {
    const [row] = rowsOf('activities', anActivity({ booking: undefined }));
    for (const key of [...columns, 'bookingNeeded', 'bookingUrl', 'capacity', 'waitingList'])
      expect(row).not.toHaveProperty(key);
  });

  it('is each field that was told', () => {
    const told = anActivity({
      admission: { to: 'members', note: '本校师生' },
      ages: { from: 8, to: 13 },
      price: { free: false, note: '材料费 20 元' },
      languages: ['英语', '手语翻译'],
      weather: '逢雨顺延',
      bring: '水杯',
    });
    expect(rowsOf('activities', told)).toMatchObject([
      {
        admission: 'members',
        admissionNote: '本校师生',
        agesFrom: 8,
        agesTo: 13,
        free: false,
        priceNote: '材料费 20 元',
        languages: ['英语', '手语翻译'],
        weather: '逢雨顺延',
        bring: '水杯',
      },
    ]);
  });
});
