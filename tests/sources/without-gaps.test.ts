import { expect, test } from 'vitest';
import { toFill, untoldReason } from '#domain/checks/text-to-fill.ts';
import { withoutGaps } from '#sources/without-gaps.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  anOrganization,
  aTimedSession,
  aVenue,
  aWeeklySession,
} from '../builders.ts';
import { element } from '../site-builders.ts';

const gap = toFill('这一处');

const published = (content: Parameters<typeof aCampaignContent>[0]) =>
  element(withoutGaps({ campaigns: [aCampaignContent(content)], rulesets: [] }).campaigns);

test('an optional text that is still to be written is unknown to the public', () => {
  const site = published({
    campaign: aCampaign({ summary: gap, contact: [{ office: '市科协', address: gap }] }),
    venues: [aVenue({ address: gap })],
    organizations: [anOrganization({ summary: gap })],
  });
  expect(site.campaign.data).not.toHaveProperty('summary');
  expect(site.campaign.data.contact).toEqual([{ office: '市科协' }]);
  expect(site.venues[0]?.data).not.toHaveProperty('address');
  expect(site.organizations[0]?.data).not.toHaveProperty('summary');
});

test('a reason that a table did not give is unknown to the public, of a session and of a day of a rule', () => {
  const session = aTimedSession({ status: 'cancelled', reason: untoldReason });
  const rule = aWeeklySession({ cancelled: [{ on: '2023-09-09', reason: untoldReason }] });
  const [activity] = published({ activities: [anActivity({ sessions: [session, rule] })] }).activities;
  const [alone, weekly] = activity?.data.sessions ?? [];
  expect(alone).toMatchObject({ status: 'cancelled' });
  expect(alone).not.toHaveProperty('reason');
  expect(weekly).toMatchObject({ cancelled: [{ on: '2023-09-09' }] });
  expect(JSON.stringify(weekly)).not.toContain('待补');
});

test('a text that must be there, or has a gap within, stays for its editor to see', () => {
  const site = published({
    notices: [aNotice({ title: gap })],
    venues: [aVenue({ address: `北京路 1 号${gap}` })],
  });
  expect(site.notices[0]?.data.title).toBe(gap);
  expect(site.venues[0]?.data.address).toBe(`北京路 1 号${gap}`);
});

test('an entry without a gap is handed on as it is', () => {
  const content = aCampaignContent({ activities: [anActivity()] });
  const site = element(withoutGaps({ campaigns: [content], rulesets: [] }).campaigns);
  expect(site.activities[0]).toBe(content.activities[0]);
});
