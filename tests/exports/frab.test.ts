import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { frabSchedule } from '#exports/frab/schedule.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../builders.ts';
import { aViewContext } from '../site-builders.ts';
import { aRealActivity, realNames, realPlaces } from './real-activities.ts';

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/frab/schedule.schema.json', import.meta.url), 'utf8').replace(
    'draft-06',
    'draft-07',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('color', true);
const isSchedule = ajv.compile(schema);

const scheduleOf = (...activities: CampaignContent['activities']) => scheduleAt('https://kepu.example', ...activities);

async function scheduleAt(origin: string, ...activities: CampaignContent['activities']) {
  const schedule = JSON.parse(await frabSchedule(aViewContext({ activities, ...realPlaces }, { address: { origin } })));
  expect(isSchedule(schedule) ? [] : isSchedule.errors).toEqual([]);
  return schedule.schedule.conference;
}

describe('the schedule for programs', () => {
  it('is one that the published schema takes, and gives each session its place and time', async () => {
    const conference = await scheduleOf(anActivity({ id: 'stars', room: '北侧舞台' }));
    expect(conference).toMatchObject({ acronym: 'guyuan_2023', daysCount: 7, time_zone_name: 'Asia/Shanghai' });
    expect(conference.days).toMatchObject([
      {
        index: 1,
        date: '2023-09-17',
        day_start: '2023-09-17T00:00:00+08:00',
        day_end: '2023-09-18T00:00:00+08:00',
        rooms: {
          '固原市博物馆广场 北侧舞台': [
            {
              id: 1,
              date: '2023-09-17T09:00:00+08:00',
              start: '09:00',
              end: '2023-09-17T11:30:00+08:00',
              duration: '02:30',
              title: '固原市2023年全国科普日主场活动',
              track: '主场活动',
              url: 'https://kepu.example/guyuan-2023/activities/stars/',
              slug: 'stars-1-2023-09-17',
            },
          ],
        },
      },
    ]);
  });

  it('takes every kind of session, and lists one on each of its days, but past midnight on the first alone', async () => {
    const conference = await scheduleOf(
      anActivity({ id: 'a', sessions: [anAllDaySession({ to: '2023-09-19', opens: '09:00', closes: '17:00' })] }),
      anActivity({
        id: 'b',
        sessions: [aTimedSession({ start: '2023-09-19T22:00+08:00', end: '2023-09-20T01:00+08:00' })],
      }),
      anActivity({ id: 'c', sessions: [{ kind: 'partial', date: '2023-09', status: 'scheduled' }, anAllDaySession()] }),
    );
    const slugs = conference.days.map(({ rooms }: { rooms: Record<string, { slug: string; duration: string }[]> }) =>
      Object.values(rooms).flatMap((events) => events.map(({ slug, duration }) => `${slug} ${duration}`)),
    );
    expect(slugs).toEqual([
      ['c-2-2023-09-18 00:00', 'a-1-2023-09-18 08:00'],
      ['a-1-2023-09-19 08:00', 'b-1-2023-09-19 03:00'],
    ]);
  });

  it('gives a session the same identifier in every build on any host, and no other session that', async () => {
    const guids = async (origin = 'https://kepu.example') => {
      const sessions = [aTimedSession(), anAllDaySession()];
      const { days } = await scheduleAt(origin, anActivity({ sessions }));
      return JSON.stringify(days).match(/"guid":"[^"]+"/gu) ?? [];
    };
    const first = await guids();
    expect(new Set(first).size).toBe(2);
    expect(await guids('https://kx.guyuan.example')).toEqual(first);
  });

  it('says what the format has no field for', async () => {
    const sessions = [aTimedSession({ status: 'cancelled', reason: '暴雨' })];
    expect(JSON.stringify(await scheduleOf(anActivity({ sample: true, sessions })))).toContain(
      '"title":"【示例】【取消】固原',
    );
  });
});

interface Entry {
  readonly date: string;
  readonly end?: string;
  readonly duration: string;
  readonly title: string;
  readonly description: string | null;
  readonly language: string | null;
}

async function entriesOf(...activities: CampaignContent['activities']): Promise<readonly Entry[]> {
  const { days } = await scheduleOf(...activities);
  return days.flatMap(({ rooms }: { rooms: Record<string, readonly Entry[]> }) => Object.values(rooms).flat());
}

/** Start and end of each entry, from `09-17 09:00` on. */
const timesOf = async (...activities: CampaignContent['activities']) =>
  (await entriesOf(...activities)).map(({ date, end, duration }) =>
    [date.slice(5, 16).replace('T', ' '), end?.slice(5, 16).replace('T', ' '), duration].filter(Boolean).join(' '),
  );

describe('what real activities do, in the schedule for programs', () => {
  it.each(realNames)('is valid: %s', async (name) => {
    await scheduleOf(aRealActivity(name));
  });

  it('has no end that nobody told', async () => {
    expect(await timesOf(aRealActivity('a start without an end'))).toEqual(['09-17 09:00 00:00']);
    expect(await timesOf(anActivity({ sessions: [anAllDaySession({ opens: '09:00' })] }))).toEqual([
      '09-18 09:00 00:00',
    ]);
    const [entry] = await entriesOf(anActivity({ sessions: [anAllDaySession({ part: 'afternoon' })] }));
    expect(entry).toMatchObject({
      date: '2023-09-18T12:00:00+08:00',
      duration: '00:00',
      description: expect.stringContaining('下午，几点待公布'),
    });
  });

  it('is a whole day only where that is told', async () => {
    expect(await timesOf(anActivity({ sessions: [anAllDaySession()] }))).toEqual(['09-18 00:00 00:00']);
    expect(await timesOf(anActivity({ sessions: [anAllDaySession({ part: 'whole-day' })] }))).toEqual([
      '09-18 00:00 09-19 00:00 24:00',
    ]);
  });

  it('lists a session over midnight once, each day of a rule, and each open day with its own hours', async () => {
    expect(await timesOf(aRealActivity('over midnight'))).toEqual(['09-17 19:00 09-18 07:30 12:30']);
    expect(await timesOf(aRealActivity('every week, over midnight'))).toEqual([
      '09-15 19:00 09-16 07:30 12:30',
      '09-22 19:00 09-23 07:30 12:30',
    ]);
    const open = await timesOf(aRealActivity('closed on Mondays but for one'));
    expect(open.slice(0, 4)).toEqual([
      '09-17 09:00 09-17 17:00 08:00',
      '09-19 09:00 09-19 17:00 08:00',
      '09-21 09:00 09-21 17:00 08:00',
      '09-22 09:00 09-22 20:00 11:00',
    ]);
  });

  it('names the stage, and tells who may come and how to book', async () => {
    expect(await entriesOf(aRealActivity('stages'))).toMatchObject([
      { title: expect.stringMatching(/（初赛）$/u), language: null },
    ]);
    const told = anActivity({
      booking: { needed: true },
      admission: { to: 'qualified' },
      price: { free: true },
      languages: ['英语'],
    });
    expect(await entriesOf(told)).toMatchObject([
      { description: '谁能来：要有资格\n费用：免费\n语言：英语\n预约：需要预约', language: '英语' },
    ]);
  });
});
