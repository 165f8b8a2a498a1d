import { describe, expect, it } from 'vitest';
import type { Activity } from '#schemas/activity.ts';
import { activityView } from '#views/activity/activity.ts';
import { noticeView } from '#views/notice/notice.ts';
import { venueView } from '#views/venue/venue.ts';
import { aCampaign, aNotice, anActivity } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const facts = (metadata: readonly { readonly name: string; readonly content: string }[]) =>
  Object.fromEntries(metadata.map(({ name, content }) => [name, content]));

function ofNotice(notice: Parameters<typeof aNotice>[0]) {
  const context = aViewContext({ notices: [aNotice(notice)] });
  return facts(noticeView(element(context.site.notices), context).frame.metadata);
}

function ofActivity(activity: Partial<Activity>) {
  const context = aViewContext({ activities: [anActivity(activity)] });
  return facts(activityView(element(context.site.activities), context).frame.metadata);
}

const site = { SiteName: '固原市2023年全国科普日', SiteDomain: 'kepu.example' };

describe('what programs that collect public sites are told', () => {
  it('of a notice: its column, title, date and source', () => {
    expect(ofNotice({})).toEqual({
      ...site,
      ColumnName: '通知',
      ColumnType: '通知公告',
      ArticleTitle: '关于举办2023年固原市全国科普日活动的通知',
      PubDate: '2023-08-28',
      ContentSource: '固原市科学技术协会',
    });
  });

  it('of a notice whose day is not known: no date', () => {
    for (const issuedOn of ['2023-08', '2023-08-下旬']) expect(ofNotice({ issuedOn })).not.toHaveProperty('PubDate');
  });

  it('of an activity: when it was published on the national platform, if it was', () => {
    const platform = { review: '已通过' as const, publishedOn: '2023-09-08' };
    expect(ofActivity({ platform })).toEqual({
      ...site,
      ColumnName: '活动',
      ArticleTitle: '固原市2023年全国科普日主场活动',
      PubDate: '2023-09-08',
      ContentSource: '固原市科学技术协会',
    });
    expect(ofActivity({})).not.toHaveProperty('PubDate');
  });

  it('of sample data: no article', () => {
    expect(ofActivity({ sample: true })).toEqual({ ...site, ColumnName: '活动' });
  });

  it('of any page: the code of the site where it has one', () => {
    const context = aViewContext({ campaign: aCampaign({ footer: { siteCode: '6404000001' } }) });
    const view = venueView(element(context.site.venues), context);
    expect(facts(view.frame.metadata)).toEqual({ ...site, SiteIDCode: '6404000001', ColumnName: '场馆' });
  });
});
