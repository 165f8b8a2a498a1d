import { describe, expect, it } from 'vitest';
import type { Activity } from '#schemas/activity.ts';
import { campaignFeed, programmeFeed, regionFeed } from '#views/feed/feeds.ts';
import { aCampaign, aNotice, anActivity, aProgramme, aRegion, aTimedSession } from '../../builders.ts';
import { aRealActivity, realNames, realPlaces } from '../../exports/real-activities.ts';
import { aViewContext, element } from '../../site-builders.ts';

const entryOf = (activity: Partial<Activity>) =>
  element(campaignFeed(aViewContext({ notices: [], activities: [anActivity(activity)] })).entries);

describe('the feed of a campaign', () => {
  it('lists notices and activities, the latest news first', () => {
    const change = { on: '2023-09-12', kind: 'moved' as const, note: '换到广场' };
    const { entries } = campaignFeed(
      aViewContext({ activities: [anActivity(), anActivity({ id: 'changed', changes: [change] })] }),
    );
    expect(entries.map(({ url }) => url)).toEqual([
      'https://kepu.example/guyuan-2023/activities/changed/',
      'https://kepu.example/guyuan-2023/activities/main-event/',
      'https://kepu.example/guyuan-2023/notices/guyuan-24/',
    ]);
  });

  it('dates entries by the content', () => {
    const { entries, updated } = campaignFeed(aViewContext({ activities: [] }));
    expect(entries.map((entry) => new Date(entry.updated).toISOString())).toEqual(['2023-08-27T16:00:00.000Z']);
    expect(updated).toBe(entries[0]?.updated);
  });

  it('takes the moment of the build where the content knows no date at all', () => {
    const { issuedOn: _, ...undated } = aNotice().data;
    const context = aViewContext({ activities: [], notices: [{ ...aNotice(), data: undated }] });
    expect(element(campaignFeed(context).entries)).toMatchObject({ published: undefined, updated: context.now });
  });

  it('keeps the hundred newest entries', () => {
    const activities = Array.from({ length: 120 }, (_, index) => anActivity({ id: `activity-${index}` }));
    expect(campaignFeed(aViewContext({ activities })).entries).toHaveLength(100);
  });
});

describe('an activity in a feed', () => {
  it('says when and where', () => {
    expect(entryOf({})).toMatchObject({
      title: '固原市2023年全国科普日主场活动',
      summary: '全市的科普日从博物馆广场开始\n时间：9月17日（周日）09:00–11:30。地点：固原市博物馆广场。',
      categories: ['互动体验', '主场活动'],
      picture: 'https://kepu.example/guyuan-2023/activities/main-event/poster.png',
    });
  });

  it('says what changed before all else', () => {
    const cancelled = aTimedSession({ status: 'cancelled', reason: '暴雨' });
    const changes = [{ on: '2023-09-15', kind: 'cancelled' as const, note: '因暴雨取消' }];
    const entry = entryOf({ sessions: [cancelled], changes });
    expect(entry.title).toBe('【取消】固原市2023年全国科普日主场活动');
    expect(entry.summary).toMatch(/^9月15日变更：因暴雨取消。/u);
    expect(entryOf({ sessions: [aTimedSession({ status: 'postponed' })] }).title).toMatch(/^【改期】/u);
  });

  it('is marked as a sample', () => {
    const { title, summary } = entryOf({ sample: true });
    expect(title).toMatch(/^【示例】/u);
    expect(summary).toMatch(/^示例数据，不是真实的活动。/u);
  });
});

describe('the feed of a part', () => {
  const regions = [aRegion(), aRegion({ id: 'xiji', name: '西吉县' })];
  const programmes = [
    aProgramme(),
    aProgramme({ id: 'main-hall', parent: 'main', source: { notice: 'other' } }),
    aProgramme({ id: 'online' }),
  ];
  const context = aViewContext({
    campaign: aCampaign({ regions, programmes }),
    notices: [aNotice(), aNotice({ id: 'other' })],
    activities: [
      anActivity({ id: 'here', region: 'xiji', programmes: ['main-hall'] }),
      anActivity({ id: 'there', region: 'yuanzhou', programmes: ['online'] }),
    ],
  });
  const names = (feed: ReturnType<typeof regionFeed>) => feed.entries.map(({ url }) => url.split('/').at(-2)).sort();

  it('of a region lists the activities there', () => {
    expect(names(regionFeed(element(regions, 1), context))).toEqual(['here']);
  });

  it('of a programme lists its notice and the activities under it', () => {
    expect(names(programmeFeed(element(programmes), context))).toEqual(['guyuan-24', 'here']);
  });
});

describe('what real activities do, in a feed', () => {
  it.each(realNames)('is told without an end, hours, price or booking that nobody said: %s', (name) => {
    const activity = aRealActivity(name);
    const data = { ...activity.data, booking: undefined };
    const { summary } = element(
      campaignFeed(aViewContext({ notices: [], activities: [{ ...activity, data }], ...realPlaces })).entries,
    );
    expect(summary).not.toMatch(/全天|24:00|undefined|费|预约|直接到场|不限/u);
  });

  it('says who may come where that is told', () => {
    expect(entryOf({ admission: { to: 'members', note: '本校师生' } }).summary).toMatch(
      /地点：固原市博物馆广场。谁能来：不对外：本校师生。$/u,
    );
  });
});
