import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import type { CampaignContent } from '../campaign/content.ts';
import { dateBounds } from './campaign-period.ts';
import type { Check } from './context.ts';
import { mainNotices } from './main-notices.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { sessionDays } from './session-days.ts';

type Fault = Omit<Problem, 'file' | 'code'>;

/**
 * Records come in their order: a change or a publicity before the activity ends, the main notice and the one that it
 * forwards before the campaign ends. Corrections may come later. Skips activities with a session to be announced, and
 * notices where campaign.json is partially parsed. Warning.
 */
export const recordDates: Check = (content, { partial }) => [
  ...content.activities.flatMap(({ file, data }) => inActivity(data).map((fault) => problem(file, fault))),
  ...(partial?.has(content.campaign.file) ? [] : inNotices(content)),
];

const problem = (file: string, fault: Fault): Problem => ({ ...fault, code: 'record-date', file });

function inActivity(activity: Activity): readonly Fault[] {
  const end = lastDay(activity);
  if (end === undefined) return [];
  return [
    ...activity.changes.flatMap(({ on, kind }, index) =>
      kind !== 'corrected' && on > end ? late(['changes', index, 'on'], `${on} 的变更`, end) : [],
    ),
    ...activity.publicity.flatMap(({ on }, index) =>
      on !== undefined && on > end ? late(['publicity', index, 'on'], `${on} 的事前宣传`, end) : [],
    ),
  ];
}

/** The last day of an activity, or of the time that it was to have; undefined when a session has no day yet. */
function lastDay({ sessions }: Activity): string | undefined {
  const days = sessions.map((session) => [sessionDays(session)?.to, previousDay(session)]);
  const ends = days.flat();
  return ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
}

/** The day of a session before it was postponed; '' without one. */
function previousDay(session: Session): string {
  const previously = session.kind === 'weekly' ? undefined : session.previously;
  return (previously?.end ?? previously?.start ?? '').slice(0, 10);
}

const late = (path: ProblemPath, what: string, end: string): Fault => ({
  path,
  message: `${what}晚于活动的最后一天 ${end}。`,
  fix: '核对日期，年份也看一眼；活动以后的更正，kind 写 corrected，报道写在 recap 里。',
});

function inNotices(content: CampaignContent): readonly Problem[] {
  const end = content.campaign.data.window.to;
  return mainNotices(content).flatMap(({ file, data: { issuedOn } }) => {
    if (issuedOn === undefined || dateBounds(issuedOn).from <= end) return [];
    const message = `通知的日期 ${issuedOn} 晚于活动的最后一天 ${end}。`;
    return problem(file, { path: ['issuedOn'], message, fix: '照原件核对成文日期，年份也看一眼。' });
  });
}
