import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { mainEvent } from '#views/activity/main-event.ts';
import { aCampaign, anActivity, aProgramme, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const programmes = [aProgramme(), aProgramme({ id: 'online', kind: 'online' })];
const featureOf = (content: Partial<CampaignContent>) =>
  mainEvent(aViewContext({ campaign: aCampaign({ programmes }), ...content }));

test('the main event is the first activity of the main programme', () => {
  const activities = [
    anActivity({ id: 'other', programmes: ['online'] }),
    anActivity({ id: 'second', sessions: [aTimedSession({ start: '2023-09-17T10:00+08:00' })] }),
    anActivity({ id: 'first' }),
  ];
  expect(featureOf({ activities })).toMatchObject({
    label: '主场活动',
    title: ['固原市', '2023年', '全国科普日', '主场活动'],
    actions: [
      { href: '/guyuan-2023/activities/first/', label: '看主场安排' },
      { href: '/guyuan-2023/activities/first.ics', label: '加入日历' },
    ],
  });
});

test('an activity that people can go to comes before one that is online only, wherever it stands', () => {
  const online = { platform: '固原科普视频号' };
  const live = anActivity({ id: 'live', venue: undefined, online });
  const later = anActivity({ id: 'later', online, sessions: [aTimedSession({ start: '2023-09-17T10:00+08:00' })] });
  const leadsTo = (...activities: ReturnType<typeof anActivity>[]) => featureOf({ activities })?.actions[0]?.href;
  expect(leadsTo(live, later)).toBe('/guyuan-2023/activities/later/');
  expect(leadsTo(live)).toBe('/guyuan-2023/activities/live/');
});

test('of several that people can go to, the opening is the main event', () => {
  const activities = [
    anActivity({ id: 'exhibition' }),
    anActivity({ id: 'opening', type: '启动仪式', sessions: [aTimedSession({ start: '2023-09-17T10:00+08:00' })] }),
  ];
  expect(featureOf({ activities })?.actions[0]?.href).toBe('/guyuan-2023/activities/opening/');
});

test('a main programme of another name is called by its name', () => {
  const campaign = aCampaign({ programmes: [aProgramme({ name: '重大示范活动' })] });
  expect(featureOf({ campaign })).toMatchObject({ label: '重大示范活动', actions: [{ label: '看活动安排' }, {}] });
});

test('neither a sample nor a cancelled activity is the main event', () => {
  const off = aTimedSession({ status: 'cancelled', reason: '大风' });
  expect(
    featureOf({ activities: [anActivity({ sample: true }), anActivity({ id: 'off', sessions: [off] })] }),
  ).toBeUndefined();
});

test('a campaign may have no main event', () => {
  expect(featureOf({ activities: [anActivity({ programmes: ['online'] })] })).toBeUndefined();
});

test('a main event without a day cannot be put in a calendar', () => {
  const activities = [anActivity({ sessions: [{ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' }] })];
  expect(featureOf({ activities })?.actions.map(({ label }) => label)).toEqual(['看主场安排']);
});

test('the booths are counted where the venue has a plan', () => {
  const booths = [1, 2].map((number) => ({ number, organization: 'city-association' }));
  const plan = { title: '展位图', schematic: true, booths };
  expect(featureOf({ venues: [aVenue({ plan })] })?.booths).toEqual({
    count: 2,
    seed: 'guyuan-2023',
    note: '2 家单位（含集体）设展，每格一家',
  });
  expect(featureOf({})?.booths).toBeUndefined();
});

test('the facts leave the county out', () => {
  expect(featureOf({})?.facts.map(({ label }) => label)).toEqual(['时间', '地点', '适合', '预约']);
});
