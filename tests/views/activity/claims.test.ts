import { expect, test } from 'vitest';
import { activityCalendar } from '#exports/ics.ts';
import { activityData } from '#exports/json-ld/activity.ts';
import type { Activity } from '#schemas/activity.ts';
import { activityView } from '#views/activity/activity.ts';
import { featurePages, featureView } from '#views/activity/features.ts';
import { allViews } from '../../arbitrary/all-views.ts';
import { anActivity, anAllDaySession, anOrganization } from '../../builders.ts';
import { aPlatformContext, element } from '../../site-builders.ts';

/** An activity of which a notice told no more than its name, its day and its host. */
const untold: Partial<Activity> = {
  name: '看星星',
  summary: '一起看',
  audiences: [],
  booking: undefined,
  venue: undefined,
  sessions: [anAllDaySession({ from: '2023-09-17' })],
};

/**
 * All that is said of an activity: every page, its poster, calendar and structured data. Not the page that explains the
 * fields, nor that of the search, which has every state for its script, nor lists of what the activity is not in.
 */
function saidOf(activity: Partial<Activity>): string {
  const [host, collective] = [anOrganization(), anOrganization({ id: 'all', name: '各成员单位', kind: '集体名称' })];
  const base = aPlatformContext({
    activities: [anActivity({ ...untold, ...activity })],
    organizations: [host, collective],
    venues: [],
  });
  const { ruleset } = base.site;
  const hosts = { id: 'hosts', text: '主办单位的名称和公章一致' };
  const recommendation = { ...ruleset.recommendation, before: [hosts] };
  const context = { ...base, site: { ...base.site, ruleset: { ...ruleset, recommendation } } };
  const node = element(context.site.activities);
  const data = activityData(node, activityView(node, context).frame, context);
  const { links } = context;
  const emptyLists = featurePages
    .filter((feature) => featureView(feature, context).empty)
    .map((feature) => links.feature(feature));
  const others = [links.openData, links.search, ...emptyLists];
  const pages = [...allViews(context)].filter(([page]) => !others.includes(page));
  return JSON.stringify(pages) + activityCalendar(node, context) + data;
}

/** Each claim with the field that must tell it. */
const claims: readonly (readonly [claim: RegExp, field: string, told: Partial<Activity>])[] = [
  [/不用预约/u, 'booking.needed', { booking: { needed: false } }],
  [/直接到场/u, 'booking.needed', { booking: { needed: false } }],
  [/需要预约/u, 'booking.needed', { booking: { needed: true, phone: '0954-2088400' } }],
  [/免费|isAccessibleForFree/u, 'price.free', { price: { free: true } }],
  [/收费/u, 'price.free', { price: { free: false } }],
  [/全天/u, 'part', { sessions: [anAllDaySession({ from: '2023-09-17', part: 'whole-day' })] }],
  [/不对外/u, 'admission.to', { admission: { to: 'members' } }],
  [/公众可参加|"text":"公众"/u, 'admission.to', { admission: { to: 'public' } }],
  [/"没有做到"/u, 'hosts of a collective name', { hosts: ['all'] }],
  [/"audienceType"/u, 'audiences', { audiences: ['亲子'] }],
  [/typicalAgeRange/u, 'ages', { ages: { from: 8 } }],
  [/inLanguage/u, 'languages', { languages: ['英语'] }],
];

test.each(claims)('%s is said only where %s tells it', (claim, _, told) => {
  expect(saidOf({})).not.toMatch(claim);
  expect(saidOf(told)).toMatch(claim);
});

test.each(['是否预约待公布', '对象待公布', '几点待公布', '地点待公布'])('what nobody told is %s', (words) => {
  expect(saidOf({})).toContain(words);
});

test('what nobody told is not undecided, and nothing leads to a page for more than it knows', () => {
  expect(saidOf({})).not.toMatch(/地点待定|几点待定|详见活动页/u);
});
