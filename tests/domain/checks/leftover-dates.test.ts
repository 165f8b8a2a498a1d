import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { leftoverDates } from '#domain/checks/leftover-dates.ts';
import { sessionOutOfPeriod } from '#domain/checks/session-out-of-period.ts';
import type { Campaign } from '#schemas/campaign.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anAllDaySession,
  aResource,
} from '../../builders.ts';
import { aTarget } from '../quota/a-target.ts';

const contentOf = (campaign: Partial<Campaign>, rest: Partial<CampaignContent> = {}) =>
  aCampaignContent({ campaign: aCampaign(campaign), ...rest });

const problemsOf = (content: CampaignContent) => leftoverDates(content, aCheckContext(content));
const pathsOf = (content: CampaignContent) => problemsOf(content).map(({ path }) => path.join('.'));

const aDeadline = (dates: { readonly from?: string; readonly by?: string }): Campaign['deadlines'][number] => ({
  id: 'summary',
  what: '报总结',
  who: '各县区',
  source: { notice: 'guyuan-24' },
  ...dates,
});

const newYear = { year: 2023, window: { from: '2023-12-20', to: '2024-01-10' } };

test('every notice of a year to come is told, no old paper and none of the same year', () => {
  const notices = [
    aNotice(),
    aNotice({ id: 'other', issuedOn: '2033-08-01' }),
    aNotice({ id: 'old', issuedOn: '2003-08-01' }),
  ];
  expect(pathsOf(contentOf({}, { notices }))).toEqual(['issuedOn']);
  expect(pathsOf(contentOf({}, { notices: [aNotice(), aNotice({ id: 'late', issuedOn: '2023-12-01' })] }))).toEqual([]);
  expect(pathsOf(contentOf({}, { notices: [aNotice({ issuedOn: '2033-08-01' })] }))).toEqual(['issuedOn']);
});

describe('a date of another year', () => {
  test('is told with the field, the dates of the campaign and the cure', () => {
    expect(problemsOf(contentOf({ deadlines: [aDeadline({ by: '2022-09-28T18:00+08:00' })] }))).toEqual([
      {
        code: 'leftover-year',
        file: 'content/campaigns/guyuan-2023/campaign.json',
        path: ['deadlines', 0, 'by'],
        message: '2022-09-28 是另一年的日期，这次活动是 2023-09-17 至 2023-09-23。',
        fix: '像是从旧文件带来的：改成这一次的；不知道的删去。确实是那一天，可以不改。',
      },
    ]);
  });

  test('is told with one day where the campaign has one', () => {
    const window = { from: '2023-09-17', to: '2023-09-17' };
    const [problem] = problemsOf(contentOf({ window, deadlines: [aDeadline({ by: '2022-09-28' })] }));
    expect(problem?.message).toBe('2022-09-28 是另一年的日期，这次活动是 2023-09-17。');
  });

  test('is not excused by a window of several years', () => {
    const window = { from: '2023-09-17', to: '2033-09-23' };
    expect(pathsOf(contentOf({ window, deadlines: [aDeadline({ by: '2033-09-28' })] }))).toEqual(['deadlines.0.by']);
    expect(pathsOf(contentOf({ window, deadlines: [aDeadline({ by: '2023-09-28' })] }))).toEqual([]);
  });

  test('is found in targets, resources, bookings, the platform, changes and recaps', () => {
    const activity = {
      booking: { needed: true, opens: '2022-09-15T18:00+08:00', closes: '2022-09-16T18:00+08:00' },
      platform: { review: '已通过', publishedOn: '2022-09-01' } as const,
      changes: [{ on: '2022-09-02', kind: 'moved', note: '换馆' } as const],
      recap: { on: '2022-09-30', photos: [], videos: [], media: [], summary: '办完了' },
    };
    const content = contentOf(
      { targets: [aTarget({ period: { from: '2022-08', to: '2022-09-下旬' } })] },
      { activities: [anActivity(activity)], resources: [aResource({ period: { from: '2022-09', to: '2022-10' } })] },
    );
    expect(pathsOf(content)).toEqual([
      'targets.0.period.from',
      'targets.0.period.to',
      'booking.opens',
      'booking.closes',
      'platform.publishedOn',
      'changes.0.on',
      'recap.on',
      'period.from',
      'period.to',
    ]);
  });

  test('is found in the main notice and the one it forwards, not in older papers', () => {
    const notices = [
      aNotice({ issuedOn: '2022-08-28', printedOn: '2022-08', forwards: 'above' }),
      aNotice({ id: 'above', issuedOn: '2022-08-01' }),
      aNotice({ id: 'outline', issuedOn: '2021-06-03' }),
    ];
    expect(problemsOf(contentOf({}, { notices })).map(({ file, path }) => [file.split('/').at(-1), ...path])).toEqual([
      ['guyuan-24.mdx', 'issuedOn'],
      ['guyuan-24.mdx', 'printedOn'],
      ['above.mdx', 'issuedOn'],
    ]);
  });
});

test.each<readonly [string, Parameters<typeof anActivity>[0]]>([
  ['platform.publishedOn', { platform: { review: '已通过', publishedOn: '2022-09-01' } }],
  ['changes.0.on', { changes: [{ on: '2022-09-02', kind: 'moved', note: '换馆' }] }],
  ['recap.on', { recap: { on: '2022-09-30', photos: [], videos: [], media: [], summary: '办完了' } }],
])('a date of another year is found in %s alone', (path, { booking: _, ...fields } = {}) => {
  expect(pathsOf(contentOf({}, { activities: [anActivity(fields)] }))).toEqual([path]);
});

describe('a date of the same campaign', () => {
  test.each([
    ['a preparation in the winter before', { deadlines: [aDeadline({ from: '2023-01-04' })] }],
    ['a summary in January', { deadlines: [aDeadline({ by: '2024-01-15' })] }],
    ['a month before New Year', { ...newYear, deadlines: [aDeadline({ from: '2023-07', by: '2024-06' })] }],
    [
      'a year that counts',
      { counted: { from: '2022-12', to: '2023-11' }, deadlines: [aDeadline({ from: '2022-12' })] },
    ],
    ['a thing without a date', { deadlines: [aDeadline({})] }],
  ])('is %s', (_, campaign: Partial<Campaign>) => {
    expect(problemsOf(contentOf(campaign, { activities: [], notices: [] }))).toEqual([]);
  });

  test('is not one two years before a window over New Year', () => {
    expect(pathsOf(contentOf({ ...newYear, deadlines: [aDeadline({ by: '2022-12-31' })] }, { notices: [] }))).toContain(
      'deadlines.0.by',
    );
  });
});

describe('sessions of another year', () => {
  const sessionsOf = (from: string, to: string) =>
    contentOf({}, { activities: [anActivity({ sessions: [anAllDaySession({ from, to })] })] });

  test('are leftovers, and not also out of period', () => {
    const content = sessionsOf('2022-09-17', '2022-09-18');
    expect(pathsOf(content)).toEqual(['sessions.0.from']);
    expect(sessionOutOfPeriod(content, aCheckContext(content))).toEqual([]);
  });

  test('are not exhibitions that last until the campaign', () => {
    expect(pathsOf(sessionsOf('2022-10-01', '2023-09-30'))).toEqual([]);
  });
});

describe('the days of the campaign itself', () => {
  const none = { activities: [], notices: [] };

  test('lie in its year, at one end at least', () => {
    expect(pathsOf(contentOf({ ...newYear, year: 2024 }, none))).toEqual([]);
    expect(problemsOf(contentOf({ year: 2024 }, none))).toMatchObject([
      { path: ['window', 'from'], message: '活动的时间 2023-09-17 至 2023-09-23 没有一天在 2024 年。' },
    ]);
  });

  test.each([
    [{ from: '2022-08', to: '2022-10' }, ['counted']],
    [{ from: '2022-08', to: '2023-10' }, ['counted']],
    [{ from: '2022-11', to: '2023-10' }, []],
    [{ from: '2023-08-21', to: '2023-09-下旬' }, []],
  ])('belong to the range that counts: %o', (counted, paths) => {
    expect(pathsOf(contentOf({ counted }, none))).toEqual(paths);
  });
});

test('a campaign.json with errors is not measured', () => {
  const content = contentOf({ year: 2024 });
  const partial = new Set([content.campaign.file]);
  expect(leftoverDates(content, aCheckContext(content, { partial }))).toEqual([]);
});
