import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import {
  aCampaign,
  anActivity,
  anAllDaySession,
  anOrganization,
  aProgramme,
  aRegion,
  aTimedSession,
  aVenue,
} from '../../builders.ts';
import { aCampaignSite, activityNodes, anActivityNode, element } from '../../site-builders.ts';

const tba: Session = { kind: 'tba', status: 'scheduled' };
const on = (day: string) => anAllDaySession({ from: day });

describe('the activities of a campaign', () => {
  test('leave drafts out', () => {
    const ids = activityNodes(anActivity({ id: 'a' }), anActivity({ id: 'b', draft: true })).map(({ id }) => id);
    expect(ids).toEqual(['a']);
  });

  test('stand in order of their first session, then of their id, those to be announced last', () => {
    const nodes = activityNodes(
      anActivity({ id: 'unknown', sessions: [tba] }),
      anActivity({ id: 'c', sessions: [on('2023-09-18')] }),
      anActivity({ id: 'b', sessions: [on('2023-09-18')] }),
      anActivity({ id: 'first', sessions: [on('2023-09-20'), on('2023-09-17')] }),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['first', 'b', 'c', 'unknown']);
  });
});

describe('the sessions of an activity', () => {
  test('stand in order of time, whatever the order written', () => {
    const { sessions } = anActivityNode({ sessions: [tba, on('2023-09-20'), on('2023-09-17')] });
    expect(sessions.map(({ time }) => (time.kind === 'all-day' ? time.from : time.kind))).toEqual([
      '2023-09-17',
      '2023-09-20',
      'tba',
    ]);
  });

  test('are named by the editor, else by their place in the file', () => {
    const { sessions } = anActivityNode({ sessions: [on('2023-09-20'), { ...on('2023-09-17'), id: 'opening' }] });
    expect(sessions.map(({ id }) => id)).toEqual(['opening', '1']);
  });

  test('keep their status, reason, note and the time before', () => {
    const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T10:00+08:00' };
    const moved = aTimedSession({ status: 'postponed', reason: '下雨', note: '带伞', previously });
    expect(element(anActivityNode({ sessions: [moved] }).sessions)).toMatchObject({
      status: 'postponed',
      reason: '下雨',
      note: '带伞',
      previously: { start: instantOf(previously.start), end: instantOf(previously.end) },
    });
  });

  const venues = [aVenue(), aVenue({ id: 'library', name: '固原市图书馆' })];
  const places = (session: Parameters<typeof aTimedSession>[0]) => {
    const activity = anActivity({ room: '东门', sessions: [aTimedSession(session)] });
    const { venue, room } = element(element(aCampaignSite({ activities: [activity], venues }).activities).sessions);
    return [venue?.id, room];
  };

  test('take place in the activity’s venue and room', () => {
    expect(places({})).toEqual(['museum-square', '东门']);
  });

  test('may have a room of their own in the activity’s venue', () => {
    expect(places({ room: '西门' })).toEqual(['museum-square', '西门']);
  });

  test('in a venue of their own do not take over the activity’s room', () => {
    expect(places({ venue: 'library' })).toEqual(['library', undefined]);
    expect(places({ venue: 'library', room: '二楼' })).toEqual(['library', '二楼']);
  });

  test('have no venue when neither they nor the activity name one', () => {
    const { sessions } = anActivityNode({ venue: undefined });
    expect(element(sessions).venue).toBeUndefined();
  });
});

describe('an activity', () => {
  test('has its references resolved', () => {
    const organizations = ['city-association', 'school', 'library'].map((id) => anOrganization({ id }));
    const activity = anActivity({ hosts: ['library'], organizers: ['school'], coOrganizers: ['city-association'] });
    const node = element(aCampaignSite({ activities: [activity], organizations }).activities);
    expect([node.hosts, node.organizers, node.coOrganizers].map((units) => units.map(({ id }) => id))).toEqual([
      ['library'],
      ['school'],
      ['city-association'],
    ]);
    expect(node.programmes.map(({ name }) => name)).toEqual(['主场活动']);
    expect(node.venue?.venue.name).toBe('固原市博物馆广场');
  });

  test('lies in its own region, else in its venue’s, else in none', () => {
    const campaign = aCampaign({ regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县' })] });
    const regionOf = (overrides: Parameters<typeof anActivity>[0]) =>
      element(aCampaignSite({ campaign, activities: [anActivity(overrides)] }).activities).region?.id;
    expect(regionOf({ region: 'xiji' })).toBe('xiji');
    expect(regionOf({})).toBe('yuanzhou');
    expect(regionOf({ venue: undefined })).toBeUndefined();
  });

  test('names the programmes that the editor named, not those above them', () => {
    const programmes = [aProgramme({ id: 'joint' }), aProgramme({ id: 'safety', parent: 'joint' })];
    const activity = anActivity({ programmes: ['safety'] });
    const site = aCampaignSite({ campaign: aCampaign({ programmes }), activities: [activity] });
    expect(element(site.activities).programmes.map(({ id }) => id)).toEqual(['safety']);
  });

  test('has its details in the field, in the body of the file, or nowhere', () => {
    expect(anActivityNode({ details: '带上身份证。' }).details).toEqual({ kind: 'markdown', text: '带上身份证。' });
    expect(anActivityNode({ body: '带上身份证。' }).details).toEqual({ kind: 'mdx', text: '带上身份证。' });
    expect(anActivityNode().details).toEqual({ kind: 'none' });
  });

  test('in a file with an empty body has its details in the field', () => {
    expect(anActivityNode({ body: '\n', details: '带上身份证。' }).details).toMatchObject({ kind: 'markdown' });
  });
});
