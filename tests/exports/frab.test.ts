import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { frabSchedule } from '#exports/frab/schedule.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../builders.ts';
import { aViewContext } from '../site-builders.ts';

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

async function scheduleOf(...activities: CampaignContent['activities']) {
  const schedule = JSON.parse(await frabSchedule(aViewContext({ activities })));
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
      ['c-2-2023-09-18 24:00', 'a-1-2023-09-18 08:00'],
      ['a-1-2023-09-19 08:00', 'b-1-2023-09-19 03:00'],
    ]);
  });

  it('gives a session the same identifier in every build, and no other session that', async () => {
    const guids = async () => {
      const { days } = await scheduleOf(anActivity({ sessions: [aTimedSession(), anAllDaySession()] }));
      return JSON.stringify(days).match(/"guid":"[^"]+"/gu) ?? [];
    };
    const first = await guids();
    expect(new Set(first).size).toBe(2);
    expect(await guids()).toEqual(first);
  });

  it('says what the format has no field for', async () => {
    const sessions = [aTimedSession({ status: 'cancelled', reason: '暴雨' })];
    expect(JSON.stringify(await scheduleOf(anActivity({ sample: true, sessions })))).toContain(
      '"title":"【示例】【取消】固原',
    );
  });
});
