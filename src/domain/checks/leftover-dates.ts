import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { CampaignContent } from '../campaign/content.ts';
import { countsWindow, otherYearOf } from './campaign-period.ts';
import type { Check } from './context.ts';
import { mainNotices } from './main-notices.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { sessionDays, sessionPath } from './session-days.ts';

interface DateField {
  readonly file: string;
  readonly path: ProblemPath;
  readonly date: string;
  /** Last day of what begins on `date`. */
  readonly until?: string;
}

/**
 * Dates of another year than the campaign's, left from a folder that was copied. Warning. Skips a campaign whose
 * campaign.json is partially parsed, because its period can be absent only for that reason.
 */
export const leftoverDates: Check = (content, { partial }) => {
  const { file, data } = content.campaign;
  if (partial?.has(file)) return [];
  const isOfOtherYear = otherYearOf(data);
  const fields = [...inCampaign(content), ...inEntries(content)].filter(
    ({ date, until = date }) => isOfOtherYear(date) && isOfOtherYear(until),
  );
  return [
    ...windowProblems(content),
    ...fields.map(
      ({ file: at, path, date }): Problem => ({
        code: 'leftover-year',
        file: at,
        path,
        message: `${shownDate(date)} 是另一年的日期，这次活动是 ${shownPeriod(data)}。`,
        fix: '像是从旧文件带来的：改成这一次的；不知道的删去。确实是那一天，可以不改。',
      }),
    ),
  ];
};

const shownDate = (date: string): string => date.slice(0, 10);

export const shownPeriod = ({ window: { from, to } }: Pick<Campaign, 'window'>): string =>
  from === to ? from : `${from} 至 ${to}`;

function windowProblems({ campaign: { file, data } }: CampaignContent): readonly Problem[] {
  const { year, window, counted } = data;
  const fix = '像是从旧文件带来的：照这一次的通知改。';
  const ofYear = [window.from, window.to].map((end) => Number(end.slice(0, 4)));
  if (!ofYear.includes(year)) {
    const message = `活动的时间 ${shownPeriod(data)} 没有一天在 ${year} 年。`;
    return [{ code: 'leftover-year', file, path: ['window', 'from'], message, fix }];
  }
  if (!counted || countsWindow(data)) return [];
  const message = `计入的时间 ${counted.from} 至 ${counted.to} 和活动的时间 ${shownPeriod(data)} 不是同一年的。`;
  return [{ code: 'leftover-year', file, path: ['counted'], message, fix }];
}

const fieldsOf = (
  file: string,
  fields: readonly (readonly [string | undefined, ...ProblemPath])[],
): readonly DateField[] => fields.flatMap(([date, ...path]) => (date === undefined ? [] : [{ file, path, date }]));

function inCampaign(content: CampaignContent): readonly DateField[] {
  const { file, data } = content.campaign;
  return [
    ...fieldsOf(file, [
      ...data.targets.flatMap(({ period }, index) => [
        [period?.from, 'targets', index, 'period', 'from'] as const,
        [period?.to, 'targets', index, 'period', 'to'] as const,
      ]),
      ...data.deadlines.flatMap(({ from, by }, index) => [
        [from, 'deadlines', index, 'from'] as const,
        [by, 'deadlines', index, 'by'] as const,
      ]),
    ]),
    ...[...mainNotices(content), ...content.notices.filter(isLater(data))].flatMap((notice) =>
      fieldsOf(notice.file, [
        [notice.data.issuedOn, 'issuedOn'],
        [notice.data.printedOn, 'printedOn'],
      ]),
    ),
  ];
}

/** Notices of later than the campaign's window: a paper that is cited can be old, but not of a year to come. */
const isLater =
  ({ window, notice: main }: Campaign) =>
  ({ id, data: { issuedOn } }: CampaignContent['notices'][number]): boolean =>
    id !== main && issuedOn !== undefined && issuedOn.slice(0, 4) > window.to.slice(0, 4);

const inEntries = ({ activities, resources }: CampaignContent): readonly DateField[] => [
  ...activities.flatMap(({ file, data }) => [...inSessions(file, data), ...inActivity(file, data)]),
  ...resources.flatMap(({ file, data: { period } }) =>
    fieldsOf(file, [
      [period?.from, 'period', 'from'],
      [period?.to, 'period', 'to'],
    ]),
  ),
];

/** Dates of an activity but for its sessions. */
const inActivity = (file: string, { booking, platform, changes, recap }: Activity): readonly DateField[] =>
  fieldsOf(file, [
    [booking?.opens, 'booking', 'opens'],
    [booking?.closes, 'booking', 'closes'],
    [platform?.publishedOn, 'platform', 'publishedOn'],
    ...changes.map(({ on }, index) => [on, 'changes', index, 'on'] as const),
    [recap?.on, 'recap', 'on'],
  ]);

const inSessions = (file: string, { sessions }: Activity): readonly DateField[] =>
  sessions.flatMap((session, index) => {
    const days = sessionDays(session);
    return days ? { file, path: ['sessions', index, sessionPath[session.kind]], date: days.from, until: days.to } : [];
  });
