import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import type { Judged, Progress } from '#domain/quota/target-state.ts';
import type { Doubt, Hindrance, Period } from '#domain/quota/verdict.ts';
import type { Target } from '#schemas/target.ts';
import { dayRange } from '../format/date.ts';
import { type Mark, markOf } from './mark.ts';

/** What activities are counted for. */
interface Counting extends Pick<CampaignSite, 'campaign' | 'ruleset'> {
  readonly period: Period;
  readonly target?: Target | undefined;
  /** True for an editor, who is told which field it is. */
  readonly namesFields?: boolean;
}

/** Why an activity does not count, or may not count; empty when it counts. */
export function verdictWords({ node, verdict }: Judged, counting: Counting): string {
  switch (verdict.kind) {
    case 'counts':
      return '';
    case 'may-count':
      return verdict.doubts.map((doubt) => doubtWords(doubt, node, counting)).join('；');
    case 'does-not':
      return verdict.reasons.map((reason) => hindranceWords(reason, node, counting)).join('；');
    default:
      return verdict satisfies never;
  }
}

const fieldIn = ({ namesFields }: Counting, field: string): string => (namesFields ? `（${field}）` : '');

function hindranceWords(reason: Hindrance, node: ActivityNode, counting: Counting): string {
  const { period, target, campaign } = counting;
  switch (reason) {
    case 'sample':
      return '示例数据';
    case 'draft':
      return '草稿';
    case 'cancelled':
      return '已取消';
    case 'out-of-period':
      return `不在计入的时间（${dayRange(period.from, period.to)}）`;
    case 'refused':
      return `平台没有通过（${node.activity.platform?.review ?? ''}）`;
    case 'not-key':
      return `不是重点活动${fieldIn(counting, 'key')}`;
    case 'other-programme':
      return `不属于要求的活动板块${fieldIn(counting, 'programmes')}`;
    case 'not-facility':
      return '要的是场地、设施，不是活动';
    case 'other-unit':
      return `主办、承办单位里没有${target?.eachLabel.replace(/^各(?!级)/u, '') ?? '要完成任务的单位'}`;
    case 'name-lacks':
      return `名称里没有“${target?.of.kind === 'name-contains' ? target.of.text : ''}”`;
    case 'no-region':
      return `没有写${placeWords(campaign).region}${fieldIn(counting, 'region')}，不知道算哪里的`;
    case 'other-region':
      return target?.each === 'zone' ? '不在开发区、管理区' : `不在${placeWords(campaign).regions}`;
    case 'region-apart':
      return `${node.region?.name ?? ''}不参加`;
    default:
      return reason satisfies never;
  }
}

function doubtWords(doubt: Doubt, node: ActivityNode, counting: Counting): string {
  const { ruleset } = counting;
  const ruled = (text: string) => (ruleset ? ruleText(ruleset, text) : text);
  switch (doubt) {
    case 'undated':
      return '日期还没有确定';
    case 'platform-closed':
      return `${ruleset?.unverified ? '未核实：' : ''}平台不收这个时间的活动，算不算请问发通知的单位`;
    case 'review-unknown':
      return `没有登记平台审核状态${fieldIn(counting, 'platform.review')}，${ruled('“已通过”的才计入')}`;
    case 'not-passed':
      return `平台上是“${node.activity.platform?.review ?? ''}”，${ruled('“已通过”才计入')}`;
    default:
      return doubt satisfies never;
  }
}

/** The progress of a unit on a target. */
export function progressMark(progress: Progress): Mark {
  switch (progress.kind) {
    case 'met':
      return markOf('good', '完成');
    case 'short':
      return markOf('stop', `还差 ${progress.atLeast < progress.by ? `${progress.atLeast}–` : ''}${progress.by}`);
    case 'undecided':
      return markOf('watch', '还不知道');
    case 'no-number':
      return markOf('watch', '数目待提供');
    case 'not-recorded':
      return markOf('watch', '完成情况待提供');
    case 'apart':
      return markOf('quiet', '不参加，不计入');
    default:
      return progress satisfies never;
  }
}
