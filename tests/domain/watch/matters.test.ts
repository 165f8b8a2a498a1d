import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { mattersOf } from '#domain/watch/matters.ts';
import { lackText, turnText } from '#views/watch/matter-text.ts';
import { aCampaign, aCampaignContent, anActivity, anAllDaySession, aRuleset, aTimedSession } from '../../builders.ts';
import { aDeadline } from '../../site-builders.ts';

const campaign = (overrides: Parameters<typeof aCampaign>[0]) =>
  aCampaign({
    contact: [{ office: '市科协', phones: ['0954-2088400'] }],
    deadlines: [aDeadline({ by: '2023-10-15' })],
    ...overrides,
  });
const matters = (content: Partial<CampaignContent>, today: string, ruleset = {}, days = 7) =>
  mattersOf(aCampaignContent({ campaign: campaign({}), ...content }), [aRuleset(ruleset)], today, days);
const lacks = (content: Partial<CampaignContent>, today = '2023-09-01', ruleset = {}) =>
  matters(content, today, ruleset).lacks.map(({ kind }) => kind);
const turns = (content: Partial<CampaignContent>, today: string, ruleset = {}) =>
  matters(content, today, ruleset).turns.map((turn) => `${turn.on} ${turnText(turn)}`);

describe('a campaign lacks', () => {
  test('nothing when all is there', () => {
    expect(lacks({})).toEqual([]);
  });

  test('a telephone or mail of its contact, and a day among its deadlines', () => {
    expect(lacks({ campaign: campaign({ contact: [{ office: '市科协' }], deadlines: [] }) })).toEqual([
      'no-contact',
      'no-deadline',
    ]);
    expect(lacks({ campaign: campaign({ deadlines: [aDeadline({ by: undefined, when: '及时' })] }) })).toEqual([
      'no-deadline',
    ]);
  });

  test('a rule set, or one of this year', () => {
    expect(lacks({}, '2023-09-01', { id: 'kepu-2022' })).toEqual(['ruleset-missing']);
    expect(lacks({}, '2023-09-01', { unverified: true })).toEqual(['ruleset-unverified']);
  });

  test('a platform that is open until its end', () => {
    const publishing = { from: '2023-08-01', to: '2023-09-18' };
    expect(lacks({}, '2023-09-18', { publishing })).toEqual([]);
    expect(lacks({}, '2023-09-19', { publishing })).toEqual(['platform-closed']);
  });

  test('the day of a session that is near, and of no other', () => {
    const tba = anActivity({ sessions: [{ kind: 'tba', status: 'scheduled' }] });
    expect(lacks({ activities: [tba] }, '2023-09-09')).toEqual([]);
    expect(lacks({ activities: [tba] }, '2023-09-10')).toEqual(['undated']);
    const partial = anActivity({ sessions: [{ kind: 'partial', date: '2023-09-下旬', status: 'scheduled' }] });
    expect(lacks({ activities: [partial] }, '2023-09-13')).toEqual([]);
    expect(lacks({ activities: [partial] }, '2023-09-14')).toEqual(['undated']);
    expect(lacks({ activities: [{ ...tba, data: { ...tba.data, sample: true } }] }, '2023-09-10')).toEqual([]);
  });

  test('nothing once it is over', () => {
    const bare = campaign({ contact: [{ office: '市科协' }], deadlines: [] });
    const tba = anActivity({ sessions: [{ kind: 'tba', status: 'scheduled' }] });
    expect(lacks({ campaign: bare, activities: [tba] }, '2023-09-24')).toEqual([]);
    const longer = anActivity({ sessions: [anAllDaySession({ from: '2023-09-18', to: '2023-09-30' })] });
    expect(lacks({ campaign: bare, activities: [longer] }, '2023-09-30')).toEqual(['no-contact', 'no-deadline']);
  });

  test('each lack says how to mend it', () => {
    const tba = anActivity({ name: '《科创》展', sessions: [{ kind: 'tba', status: 'scheduled' }] });
    const [lack] = matters({ activities: [tba] }, '2023-09-10').lacks;
    expect(lack && lackText(lack)).toEqual({
      message: '“《科创》展”快到了，还有时间没定的场次。',
      fix: '问主办单位；定了的写上。',
    });
  });
});

describe('the next days bring', () => {
  test('the first and last day, sessions, deadlines, and the end of the platform', () => {
    const deadlines = [aDeadline({ what: '报送计划', who: '各县区', by: '2023-09-20T18:00+08:00' })];
    const publishing = { from: '2023-08-01', to: '2023-09-22' };
    expect(turns({ campaign: campaign({ deadlines }) }, '2023-09-16', { publishing })).toEqual([
      '2023-09-17 活动集中开展的第一天',
      '2023-09-17 有 1 场',
      '2023-09-20 截止：报送计划（各县区）',
      '2023-09-22 平台发布活动的最后一天',
      '2023-09-23 活动集中开展的最后一天',
    ]);
  });

  test('a deadline without an hour on its own day, not the day after', () => {
    const deadlines = [aDeadline({ what: '报送总结', who: '各县区', by: '2023-10-15' })];
    expect(turns({ campaign: campaign({ deadlines }) }, '2023-10-15')).toEqual(['2023-10-15 截止：报送总结（各县区）']);
    expect(turns({ campaign: campaign({ deadlines }) }, '2023-10-16')).toEqual([]);
  });

  test('booking that opens or closes, once for an activity', () => {
    const booking = { needed: true, opens: '2023-09-10T09:00+08:00', closes: '2023-09-12T18:00+08:00' };
    const sessions = [aTimedSession({ booking: { closes: '2023-09-12T12:00+08:00' } })];
    expect(turns({ activities: [anActivity({ name: '观星', booking, sessions })] }, '2023-09-09')).toEqual([
      '2023-09-10 “观星”开始预约',
      '2023-09-12 “观星”预约截止',
    ]);
  });

  test('no cancelled session', () => {
    const sessions = [aTimedSession({ status: 'cancelled', reason: '大风' })];
    expect(turns({ activities: [anActivity({ sessions })] }, '2023-09-16')).not.toContain('2023-09-17 有 1 场');
  });
});

describe('the recap of an activity that is over is lacking', () => {
  const on = (day: string) => aTimedSession({ start: `${day}T09:00+08:00`, end: `${day}T10:00+08:00` });
  const held = (id: string, day: string, more = {}) => anActivity({ id, sessions: [on(day)], ...more });
  const recommendation = { ...aRuleset().data.recommendation, withinDaysBinds: ['summary'] };
  const recap = { on: '2023-09-19', photos: [], videos: [], media: [], summary: '好' };
  const activities = [
    held('first', '2023-09-17'),
    held('second', '2023-09-20'),
    held('told', '2023-09-17', { recap }),
    held('made-up', '2023-09-17', { sample: true }),
    anActivity({ id: 'off', sessions: [{ ...on('2023-09-17'), status: 'cancelled' as const, reason: '大风' }] }),
  ];
  const told = (today: string, more: Partial<CampaignContent> = {}) =>
    matters({ activities, ...more }, today, { recommendation })
      .lacks.filter(({ kind }) => kind === 'no-recap')
      .map((lack) => lackText(lack).message);

  test('as long as it can be handed in, after the campaign too', () => {
    expect(told('2023-09-17')).toEqual([]);
    expect(told('2023-09-18')).toEqual(['1 项活动办完了，还没有写回顾（recap）：推优和总结最早的到2023年9月27日止。']);
    expect(told('2023-09-25')).toEqual(['2 项活动办完了，还没有写回顾（recap）：推优和总结最早的到2023年9月27日止。']);
    expect(told('2023-09-30')).toEqual(['1 项活动办完了，还没有写回顾（recap）：推优和总结最早的到2023年9月30日止。']);
    expect(told('2023-10-01')).toEqual([]);
  });

  test('until the day of the summaries where that is later', () => {
    const deadlines = [aDeadline({ by: '2023-10-15', summary: { parts: [] } })];
    expect(told('2023-10-01', { campaign: campaign({ deadlines }) })).toEqual([
      '2 项活动办完了，还没有写回顾（recap）：推优和总结最早的到2023年10月15日止。',
    ]);
  });
});
