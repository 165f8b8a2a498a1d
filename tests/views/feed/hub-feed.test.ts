import { describe, expect, test } from 'vitest';
import { hubChangesView } from '#views/activity/changes.ts';
import { hubFeed } from '#views/feed/hub-feed.ts';
import type { Site } from '#views/site/site.ts';
import { aCampaign, aNotice, anActivity } from '../../builders.ts';
import { aHub, aViewContext, element } from '../../site-builders.ts';

const guyuan = aViewContext({
  activities: [
    anActivity({
      id: 'kites',
      name: '放风筝',
      sample: true,
      changes: [{ on: '2023-09-14', kind: 'cancelled', note: '大风' }],
    }),
    anActivity({ id: 'clouds', name: '看云' }),
  ],
});
const weinan = aViewContext({
  id: 'weinan-2023',
  campaign: aCampaign({ city: { ...aCampaign().data.city, name: '渭南市', shortName: '渭南' } }),
  notices: [aNotice({ id: 'weinan-1', issuedOn: '2023-09-01' })],
  activities: [],
});
const hub: Site = aHub(guyuan, weinan);

describe('the feed of the hub', () => {
  test('has the notices and the changes of all campaigns, the newest first, and no activity that stays as it was', () => {
    expect(hubFeed(hub).entries.map(({ url }) => url.replace('https://kepu.example', ''))).toEqual([
      '/guyuan-2023/activities/kites/',
      '/weinan-2023/notices/weinan-1/',
      '/guyuan-2023/notices/guyuan-24/',
    ]);
  });

  test('says of each which city it is about', () => {
    const { entries } = hubFeed(hub);
    expect(element(entries).title).toBe('【示例】【取消】放风筝（固原）');
    expect(entries.map(({ categories }) => categories)).toEqual([
      ['取消', '固原'],
      ['通知', '渭南'],
      ['通知', '固原'],
    ]);
  });

  test('knows a change by the id that it has in the feed of its campaign', () => {
    expect(element(hubFeed(hub).entries).id).toBe(
      'https://kepu.example/guyuan-2023/activities/kites/#2023-09-14-cancelled',
    );
  });

  test('is named in the head of the hub, and linked from its log of changes', () => {
    const { frame, subscribe } = hubChangesView(hub);
    expect(frame.feeds.map(({ href }) => href)).toEqual(['/feed.xml', '/feed.json']);
    expect(element(subscribe).href).toBe('/feed.xml');
  });
});
