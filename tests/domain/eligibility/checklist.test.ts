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

  test('is due up to that day, and not recorded afterwards unless it was not handed in', () => {
    expect(standing('published-early', {}, '2023-09-10T23:00+08:00')).toEqual({ kind: 'due', by: '2023-09-10' });
    const later = '2023-09-11T00:00+08:00';
    expect(standing('published-early', {}, later)).toEqual({ kind: 'no-record', lapsed: '2023-09-10' });
    expect(kind('published-early', { platform: { review: '未提交' } }, later)).toBe('unmet');
  });

  test('is not due before the platform opens', () => {
    const { data } = aRuleset({ recommendation, publishing: { from: '2023-08-21', to: '2023-09-30' } });
    const node = element(aCampaignSite().activities);
    const on = (day: string) => element(checklistOf(node, data, instantOf(`${day}T09:00+08:00`)).before).standing;
    expect(on('2023-08-20')).toEqual({ kind: 'not-due', until: { kind: 'opens', on: '2023-08-21' } });
    expect(on('2023-08-21')).toEqual({ kind: 'due', by: '2023-09-10' });
  });

  test('has no day while the event has none', () => {
    const sessions: Activity['sessions'] = [{ kind: 'tba', status: 'scheduled' }];
    expect(standing('published-early', { sessions })).toEqual({ kind: 'not-due', until: { kind: 'event-dated' } });
    expect(kind('published-early', { ...published('2023-09-01'), sessions })).toBe('to-check');
  });
});

describe('names', () => {
  test('the name keeps to the limit; whether it is proper, a person tells', () => {
    const remark = { kind: 'number', count: 51, max: 50 };
    expect(standing('name', { name: '水'.repeat(51) })).toEqual({ kind: 'unmet', remark });
    expect(standing('name', { name: '水'.repeat(50) })).toEqual({
      kind: 'to-check',
      remark: { kind: 'wording', max: 50 },
    });
  });

  test('names of hosts are checked as far as the program can; the seal is for a person', () => {
    expect(standing('hosts', {})).toEqual({ kind: 'to-check', remark: { kind: 'seal' } });
    expect(standing('hosts', { organizers: ['many'] })).toEqual({
      kind: 'unmet',
      remark: { kind: 'collective-names', names: ['市直学（协）会'] },
    });
  });

  test.each([
    ['市教育局', 'short-names'],
    ['固原市科协', 'short-names'],
    ['原州区妇联', 'short-names'],
    ['固原市教育局等', 'short-names'],
    ['市北区科学技术协会', 'seal'],
    ['共青团固原市委员会', 'seal'],
  ])('of the name %s the program says: %s', (name, remark) => {
    const organizations = [anOrganization({ name })];
    const node = element(aCampaignSite({ organizations }).activities);
    const { data } = aRuleset({ recommendation });
    const { before } = checklistOf(node, data, instantOf('2023-09-16T12:00+08:00'));
    expect(before.find(({ id }) => id === 'hosts')?.standing).toMatchObject({
      kind: 'to-check',
      remark: { kind: remark },
    });
  });
});

describe('before the event', () => {
  test('there are details, which a person has to judge', () => {
    expect(standing('details', {})).toEqual({ kind: 'no-record', lapsed: undefined });
    expect(kind('details', { details: '先看再问。' })).toBe('to-check');
  });

  test('whether a poster is clear, a person sees; the program knows whether it drew it', () => {
    const seen = (drawn: boolean) => ({ kind: 'to-check', remark: { kind: 'poster', drawn } });
    expect(standing('poster', {})).toEqual(seen(true));
    expect(standing('poster', { poster: { picture: 'a.png' } })).toEqual(seen(false));
  });

  test('one can ask or book', () => {
    expect(kind('contact-or-booking', {})).toBe('no-record');
    expect(kind('contact-or-booking', { contact: { office: '市科协' } })).toBe('no-record');
    expect(kind('contact-or-booking', { contact: { office: '市科协', phones: ['0954-2088400'] } })).toBe('met');
    expect(kind('contact-or-booking', { booking: { needed: true, phone: '0954-2088400' } })).toBe('met');
  });

  test('publicity has to be done before the first day', () => {
    const link = { title: '预告', url: 'https://example.cn/' };
    const started = '2023-09-17T00:00+08:00';
    expect(standing('publicity', {})).toEqual({ kind: 'due', by: 'event-starts' });
    expect(standing('publicity', {}, started)).toEqual({ kind: 'no-record', lapsed: undefined });
    expect(kind('publicity', { publicity: [{ ...link, on: '2023-09-16' }] }, started)).toBe('met');
    expect(kind('publicity', { publicity: [{ ...link, on: '2023-09-17' }] }, started)).toBe('no-record');
    expect(kind('publicity', { publicity: [link] }, started)).toBe('to-check');
  });

  test('science workers are few, and a person judges what they do', () => {
    const workers = (count: number) => ({
      scienceWorkers: Array.from({ length: count }, (_, at) => ({ name: `讲者${at}` })),
    });
    expect([0, 3, 4].map((count) => kind('science-workers', workers(count)))).toEqual([
      'no-record',
      'to-check',
      'unmet',
    ]);
  });

  test('science workers are any number in a year without a limit', () => {
    const { data } = aRuleset({ recommendation, scienceWorkers: undefined });
    const scienceWorkers = Array.from({ length: 40 }, (_, at) => ({ name: `讲者${at}` }));
    const node = element(aCampaignSite({ activities: [anActivity({ scienceWorkers })] }).activities);
    const { before } = checklistOf(node, data, instantOf('2023-09-16T12:00+08:00'));
    expect(before.find(({ id }) => id === 'science-workers')?.standing.kind).toBe('to-check');
  });
});

const after = '2023-09-18T00:00+08:00';

describe('after the event', () => {
  test('what no clock binds is not due before the end, and has no date afterwards', () => {
    expect(standing('media', {}, '2023-09-17T23:00+08:00')).toEqual({
      kind: 'not-due',
      until: { kind: 'event-ends', by: undefined },
    });
    expect(standing('media', {}, after)).toEqual({ kind: 'no-record', lapsed: undefined });
    expect(kind('media', recap({ media: [{ title: '报道', url: 'https://example.cn/' }] }), after)).toBe('met');
  });

  test('photos are three to ten', () => {
    const photos = (count: number) => recap({ photos: Array.from({ length: count }, (_, at) => `${at}.jpg`) });
    expect([2, 3, 10].map((count) => kind('photos', photos(count), after))).toEqual(['unmet', 'met', 'met']);
    expect(kind('photos', recap(), after)).toBe('no-record');
  });

  test('too few photos can become enough while the clock runs', () => {
    const few = recap({ photos: ['a.jpg'] });
    const binds = { withinDaysBinds: ['photos'] };
    expect(standing('photos', few, '2023-09-27T12:00+08:00', binds)).toEqual({
      kind: 'due',
      by: '2023-09-27',
      remark: { kind: 'number', count: 1, min: 3, max: 10 },
    });
    expect(kind('photos', few, '2023-09-28T12:00+08:00', binds)).toBe('unmet');
  });

  test('videos need not be, and are short where their length is known; else a person tells', () => {
    const film = { title: '片', url: 'https://example.cn/' };
    const withVideos = (...seconds: readonly (number | undefined)[]) =>
      kind('videos', recap({ videos: seconds.map((each) => ({ ...film, seconds: each })) }), after);
    expect(kind('videos', {}, after)).toBe('optional');
    expect([withVideos(180), withVideos(181), withVideos(undefined)]).toEqual(['met', 'unmet', 'to-check']);
    expect([withVideos(30, undefined), withVideos(undefined, 181)]).toEqual(['to-check', 'unmet']);
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
});

describe('visitors', () => {
  test('at least 50 came, 100 where one takes part online only', () => {
    const photos = ['a.jpg'];
    const came = (visitors: number) => recap({ visitors, photos });
    expect([49, 50].map((visitors) => kind('visitors', came(visitors), after))).toEqual(['unmet', 'met']);
    expect([99, 100].map((visitors) => kind('visitors', { ...online, ...came(visitors) }, after))).toEqual([
      'unmet',
      'met',
    ]);
    expect(kind('visitors', recap({ visitors: 50 }), after)).toBe('to-check');
    expect(kind('visitors', recap(), after)).toBe('no-record');
  });

  test('one number for visitors on site and online proves what it exceeds in every division', () => {
    const both = (visitors: number) => ({ online: online.online, ...recap({ visitors, photos: ['a.jpg'] }) });
    expect([49, 148, 149].map((visitors) => kind('visitors', both(visitors), after))).toEqual([
      'unmet',
      'to-check',
      'met',
    ]);
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
    expect(standing('summary', {}, '2023-09-27T23:59+08:00')).toEqual({ kind: 'due', by: '2023-09-27' });
    expect(standing('summary', {}, '2023-09-28T00:00+08:00')).toEqual({ kind: 'no-record', lapsed: '2023-09-27' });
    expect(standing('summary', {}, '2023-09-17T12:00+08:00')).toEqual({
      kind: 'not-due',
      until: { kind: 'event-ends', by: '2023-09-27' },
    });
  });

  test('does not take what comes late', () => {
    expect(kind('summary', recap({ on: '2023-09-27' }), '2023-10-01T00:00+08:00')).toBe('met');
    expect(kind('summary', recap({ on: '2023-09-28' }), '2023-10-01T00:00+08:00')).toBe('unmet');
  });

  test('binds what its year says', () => {
    const of2024 = { withinDaysBinds: ['media', 'summary'] };
    expect(kind('media', {}, '2023-09-27T12:00+08:00', of2024)).toBe('due');
    expect(kind('media', {}, '2023-09-28T00:00+08:00', of2024)).toBe('no-record');
    const late = recap({ on: '2023-09-28', media: [{ title: '报道', url: 'https://example.cn/' }] });
    expect(kind('media', late, '2023-10-01T00:00+08:00', of2024)).toBe('to-check');
  });
});

describe('the outcome', () => {
  const outcome = (...args: Parameters<typeof checklist>): Checklist['outcome'] => checklist(...args).outcome;
  const bare = { before: [], after: [] };
  const passed = { platform: { review: '已通过' as const } };

  test('is that something is amiss, before anything else', () => {
    expect(outcome({ name: '水'.repeat(51), organizers: ['many'] })).toEqual({ kind: 'failing', count: 2 });
  });

  test('of an activity without any record counts no failure', () => {
    expect(outcome({}, '2023-10-30T12:00+08:00')).toEqual({
      kind: 'open',
      due: 0,
      noRecord: 10,
      notDue: 0,
      toCheck: 3,
    });
  });

  test('is under way while something is still to be met', () => {
    const summary = { before: [], after: [{ id: 'summary', text: '总结' }] };
    const open = { kind: 'open', due: 0, noRecord: 0, notDue: 0, toCheck: 0 };
    expect(outcome(passed, undefined, summary)).toEqual({ ...open, notDue: 1 });
    expect(outcome({ platform: { review: '全国审批中' } }, undefined, bare)).toEqual({ ...open, due: 1 });
    expect(outcome({}, undefined, bare)).toEqual({ ...open, noRecord: 1 });
  });

  test('is ready when all is met but what a person tells', () => {
    expect(outcome(passed, undefined, bare)).toEqual({ kind: 'ready', toCheck: 0 });
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
