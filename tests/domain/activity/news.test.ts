import { describe, expect, it } from 'vitest';
import { activityNews, noticeDay } from '#domain/activity/news.ts';
import type { Activity } from '#schemas/activity.ts';
import { aCampaign, aNotice, anActivity, aProgramme } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

const early = aNotice({ id: 'early', issuedOn: '2023-08-10' });
const own = aNotice({ id: 'guyuan-24', issuedOn: '2023-08-28' });

function newsOf(activity: Partial<Activity>) {
  const { activities, notices } = aCampaignSite({
    campaign: aCampaign({ programmes: [aProgramme({ source: { notice: 'early' } })] }),
    notices: [early, own],
    activities: [anActivity(activity)],
  });
  return activityNews(element(activities), notices);
}

describe('the news of an activity', () => {
  it('begins with what was published first, on the platform or elsewhere', () => {
    const platform = { review: '已通过' as const, publishedOn: '2023-09-08' };
    const publicity = [{ title: '预告', url: 'https://news.example/1', on: '2023-09-05' }];
    expect(newsOf({ platform, publicity }).published).toBe('2023-09-05');
    expect(newsOf({ platform }).published).toBe('2023-09-08');
  });

  it('begins with the last of the notices it rests on where nothing says when it was published', () => {
    expect(newsOf({ notices: ['guyuan-24'] }).published).toBe('2023-08-28');
    expect(newsOf({ notices: [] }).published).toBe('2023-08-10');
  });

  it('goes on with its latest change or its recap', () => {
    const changes = [
      { on: '2023-09-12', kind: 'moved' as const, note: '换到广场' },
      { on: '2023-09-11', kind: 'corrected' as const, note: '更正厅室' },
    ];
    const recap = { on: '2023-09-30', photos: [], videos: [], media: [], summary: '来了很多人' };
    expect(newsOf({ changes }).updated).toBe('2023-09-12');
    expect(newsOf({ changes, recap }).updated).toBe('2023-09-30');
    expect(newsOf({}).updated).toBe('2023-08-28');
  });
});

describe('the day of a notice', () => {
  const dayOf = (dates: Parameters<typeof aNotice>[0]) =>
    noticeDay(element(aCampaignSite({ notices: [aNotice({ ...dates })] }).notices));

  it('is that of its issue, else of its printing', () => {
    expect(dayOf({ printedOn: '2023-08-30' })).toBe('2023-08-28');
    const { issuedOn: _, ...undated } = aNotice().data;
    const [notice] = aCampaignSite({
      notices: [{ ...aNotice(), data: { ...undated, printedOn: '2023-08-30' } }],
    }).notices;
    expect(notice && noticeDay(notice)).toBe('2023-08-30');
  });

  it('is the first it can be, of a month or a third of it', () => {
    expect(dayOf({ issuedOn: '2023-08' })).toBe('2023-08-01');
    expect(dayOf({ issuedOn: '2023-08-下旬' })).toBe('2023-08-21');
  });
});
