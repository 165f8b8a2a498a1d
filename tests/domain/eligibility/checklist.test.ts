import { describe, expect, test } from 'vitest';
import { type Checklist, checklistOf } from '#domain/eligibility/checklist.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { anActivity, anOrganization, aRuleset, aTimedSession } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const conditions = [
  'published-early name hosts details poster contact-or-booking publicity science-workers',
  'media photos videos visitors summary',
].map((ids) => ids.split(' ').map((id) => ({ id, text: id })));

const recommendation: Ruleset['recommendation'] = {
  before: conditions[0] ?? [],
  after: conditions[1] ?? [],
  publishedDaysAhead: 7,
  photos: { min: 3, max: 10 },
  videoSeconds: 180,
  withinDays: 10,
  withinDaysBinds: ['summary'],
  minVisitors: { offline: 50, online: 100 },
};

/** The event is on 17 September 2023; where nothing is said, it is the day before. */
function checklist(
  activity: Overrides,
  now = '2023-09-16T12:00+08:00',
  changed: Partial<Ruleset['recommendation']> = {},
) {
  const organizations = [anOrganization(), anOrganization({ id: 'many', name: '市直学（协）会', kind: '集体名称' })];
  const node = element(aCampaignSite({ activities: [anActivity(activity)], organizations }).activities);
  const { data } = aRuleset({ recommendation: { ...recommendation, ...changed } });
  return checklistOf(node, data, instantOf(now));
}

const standing = (id: string, ...args: Parameters<typeof checklist>) => {
  const { before, after } = checklist(...args);
  return element([...before, ...after].filter((rule) => rule.id === id)).standing;
};
const kind = (...args: Parameters<typeof standing>) => standing(...args).kind;

const recap = (changed: Partial<NonNullable<Activity['recap']>> = {}): Pick<Activity, 'recap'> => ({
  recap: { on: '2023-09-20', photos: [], videos: [], media: [], summary: '办得好。', ...changed },
});
const online = { venue: undefined, online: { platform: '直播' } };

describe('publication seven days ahead', () => {
  const published = (publishedOn: string) => ({ platform: { review: '已通过' as const, publishedOn } });

  test('is met up to the seventh day before the event', () => {
    expect(kind('published-early', published('2023-09-10'))).toBe('met');
    expect(kind('published-early', published('2023-09-11'))).toBe('unmet');
  });

  test('falls due on that day, and is not known afterwards unless it was not handed in', () => {
    expect(standing('published-early', {}, '2023-09-10T23:00+08:00')).toEqual({ kind: 'not-due', on: '2023-09-10' });
    expect(kind('published-early', {}, '2023-09-11T00:00+08:00')).toBe('unknown');
    expect(kind('published-early', { platform: { review: '未提交' } }, '2023-09-11T00:00+08:00')).toBe('unmet');
  });

  test('has no day while the event has none', () => {
    const sessions: Activity['sessions'] = [{ kind: 'tba', status: 'scheduled' }];
    expect(standing('published-early', { sessions })).toEqual({ kind: 'not-due', on: undefined });
  });
});

describe('before the event', () => {
  test('the name keeps to the limit, hosts are units with a seal', () => {
    expect(kind('name', { name: '水'.repeat(51) })).toBe('unmet');
    expect(kind('name', { name: '水'.repeat(50) })).toBe('met');
    expect(kind('hosts', {})).toBe('met');
    expect(kind('hosts', { organizers: ['many'] })).toBe('unmet');
  });

  test('there are details, which a person has to judge', () => {
    expect(kind('details', {})).toBe('unmet');
    expect(kind('details', { details: '先看再问。' })).toBe('unknown');
  });

  test('the drawn poster will do, one’s own is for a person to look at', () => {
    expect(kind('poster', {})).toBe('met');
    expect(kind('poster', { poster: { picture: 'a.png' } })).toBe('unknown');
  });

  test('one can ask or book', () => {
    expect(kind('contact-or-booking', {})).toBe('unmet');
    expect(kind('contact-or-booking', { contact: { office: '市科协' } })).toBe('unmet');
    expect(kind('contact-or-booking', { contact: { office: '市科协', phones: ['0954-2088400'] } })).toBe('met');
    expect(kind('contact-or-booking', { booking: { needed: true, phone: '0954-2088400' } })).toBe('met');
  });

  test('publicity has to be done before the first day', () => {
    expect(standing('publicity', {})).toEqual({ kind: 'not-due', on: '2023-09-16' });
    expect(kind('publicity', {}, '2023-09-17T00:00+08:00')).toBe('unmet');
    expect(kind('publicity', { publicity: [{ title: '预告', url: 'https://example.cn/' }] })).toBe('met');
  });

  test('science workers are few, and a person judges what they do', () => {
    const workers = (count: number) => ({
      scienceWorkers: Array.from({ length: count }, (_, at) => ({ name: `讲者${at}` })),
    });
    expect([0, 3, 4].map((count) => kind('science-workers', workers(count)))).toEqual(['met', 'unknown', 'unmet']);
  });

  test('science workers are any number in a year without a limit', () => {
    const { data } = aRuleset({ recommendation, scienceWorkers: undefined });
    const scienceWorkers = Array.from({ length: 40 }, (_, at) => ({ name: `讲者${at}` }));
    const node = element(aCampaignSite({ activities: [anActivity({ scienceWorkers })] }).activities);
    const { before } = checklistOf(node, data, instantOf('2023-09-16T12:00+08:00'));
    expect(before.find(({ id }) => id === 'science-workers')?.standing.kind).toBe('unknown');
  });
});

describe('after the event', () => {
  const after = '2023-09-18T00:00+08:00';

  test('what no clock binds is to be done from the end on', () => {
    expect(kind('media', {}, '2023-09-17T23:00+08:00')).toBe('not-due');
    expect(kind('media', {}, after)).toBe('unmet');
    expect(kind('media', recap({ media: [{ title: '报道', url: 'https://example.cn/' }] }), after)).toBe('met');
  });

  test('photos are three to ten', () => {
    const photos = (count: number) => recap({ photos: Array.from({ length: count }, (_, at) => `${at}.jpg`) });
    expect([2, 3, 10].map((count) => kind('photos', photos(count), after))).toEqual(['unmet', 'met', 'met']);
  });

  test('videos need not be, and are short where their length is known; else a person tells', () => {
    const film = { title: '片', url: 'https://example.cn/' };
    const withVideos = (...seconds: readonly (number | undefined)[]) =>
      kind('videos', recap({ videos: seconds.map((each) => ({ ...film, seconds: each })) }), after);
    expect(kind('videos', {}, after)).toBe('met');
    expect([withVideos(180), withVideos(181), withVideos(undefined)]).toEqual(['met', 'unmet', 'unknown']);
    expect([withVideos(30, undefined), withVideos(undefined, 181)]).toEqual(['unknown', 'unmet']);
  });

  test('videos are no more than the year allows', () => {
    const films = (count: number) => recap({ videos: Array(count).fill({ title: '片', url: 'https://example.cn/' }) });
    const limited = { videos: { max: 3 }, videoSeconds: undefined };
    expect([3, 4].map((count) => kind('videos', films(count), after, limited))).toEqual(['met', 'unmet']);
    expect(kind('videos', films(4), after, { videoSeconds: undefined })).toBe('met');
  });

  test('videos of a year without a rule on their length are met by being there', () => {
    const film = { title: '片', url: 'https://example.cn/' };
    expect(kind('videos', recap({ videos: [film] }), after, { videoSeconds: undefined })).toBe('met');
  });

  test('at least 50 came, 100 where one takes part online only', () => {
    expect([49, 50].map((visitors) => kind('visitors', recap({ visitors }), after))).toEqual(['unmet', 'met']);
    expect([99, 100].map((visitors) => kind('visitors', { ...online, ...recap({ visitors }) }, after))).toEqual([
      'unmet',
      'met',
    ]);
    expect(kind('visitors', recap(), after)).toBe('unmet');
  });
});

describe('the clock of ten days', () => {
  test('runs from the end of the last session that is held', () => {
    const sessions = [
      aTimedSession(),
      aTimedSession({ start: '2023-09-20T09:00+08:00', end: '2023-09-20T10:00+08:00' }),
      aTimedSession({ start: '2023-09-22T09:00+08:00', end: '2023-09-22T10:00+08:00', status: 'cancelled' }),
    ];
    expect(checklist({}).clockEnds).toBe('2023-09-27');
    expect(checklist({ sessions }).clockEnds).toBe('2023-09-30');
    const open: Activity['sessions'][number] = { kind: 'tba', status: 'scheduled' };
    expect(checklist({ sessions: [aTimedSession(), open] }).clockEnds).toBeUndefined();
  });

  test('leaves its last day to do what it binds, and no more', () => {
    expect(standing('summary', {}, '2023-09-27T23:59+08:00')).toEqual({ kind: 'not-due', on: '2023-09-27' });
    expect(kind('summary', {}, '2023-09-28T00:00+08:00')).toBe('unmet');
  });

  test('does not take what comes late', () => {
    expect(kind('summary', recap({ on: '2023-09-27' }), '2023-10-01T00:00+08:00')).toBe('met');
    expect(kind('summary', recap({ on: '2023-09-28' }), '2023-10-01T00:00+08:00')).toBe('unmet');
  });

  test('binds what its year says', () => {
    const of2024 = { withinDaysBinds: ['media', 'summary'] };
    expect(kind('media', {}, '2023-09-27T12:00+08:00', of2024)).toBe('not-due');
    expect(kind('media', {}, '2023-09-28T00:00+08:00', of2024)).toBe('unmet');
  });
});

describe('the outcome', () => {
  const outcome = (...args: Parameters<typeof checklist>): Checklist['outcome'] => checklist(...args).outcome;
  const bare = { before: [], after: [] };
  const passed = { platform: { review: '已通过' as const } };

  test('is that something is amiss, before anything else', () => {
    expect(outcome({})).toEqual({ kind: 'failing', count: 2 });
  });

  test('is under way while something is still to be met', () => {
    const summary = { before: [], after: [{ id: 'summary', text: '总结' }] };
    expect(outcome(passed, undefined, summary)).toEqual({ kind: 'under-way', count: 1 });
    expect(outcome({ platform: { review: '全国审批中' } }, undefined, bare)).toEqual({ kind: 'under-way', count: 1 });
  });

  test('is ready when all is met but what a person tells', () => {
    expect(outcome(passed, undefined, bare)).toEqual({ kind: 'ready', toCheck: 0 });
    expect(outcome({}, undefined, bare)).toEqual({ kind: 'ready', toCheck: 1 });
    expect(outcome(passed, undefined, { before: [{ id: 'mascot', text: '有吉祥物' }], after: [] })).toEqual({
      kind: 'ready',
      toCheck: 1,
    });
  });

  test('is none for what is cancelled, and failing for what the platform refused', () => {
    expect(outcome({ sessions: [aTimedSession({ status: 'cancelled', reason: '下雨' })] })).toEqual({
      kind: 'cancelled',
    });
    expect(outcome({ platform: { review: '全国审批拒绝' } }, undefined, bare)).toEqual({ kind: 'failing', count: 1 });
  });
});
