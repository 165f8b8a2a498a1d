import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Progress } from '#domain/quota/target-state.ts';
import type { Doubt, Hindrance, Period, Verdict } from '#domain/quota/verdict.ts';
import type { Campaign, Target } from '#schemas/campaign.ts';
import { dayRange } from '../format/date.ts';
import { type Mark, markOf } from './mark.ts';

/** What an activity is judged by. */
interface Judging {
  readonly period: Period;
  readonly campaign: Campaign;
  /** Undefined where no single target is meant. */
  readonly target?: Target | undefined;
}

/** Why an activity does not count, or may not count; empty when it counts. */
export function verdictWords(node: ActivityNode, verdict: Verdict, judging: Judging): string {
  switch (verdict.kind) {
    case 'counts':
      return '';
    case 'may-count':
      return verdict.doubts.map((doubt) => doubtWords(doubt, node)).join('；');
    case 'does-not':
      return verdict.reasons.map((reason) => hindranceWords(reason, node, judging)).join('；');
    default:
      return verdict satisfies never;
  }
}

function hindranceWords(reason: Hindrance, node: ActivityNode, { period, target, campaign }: Judging): string {
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
      return '不是重点活动（key）';
    case 'other-programme':
      return '不属于要求的活动板块（programmes）';
    case 'name-lacks':
      return `名称里没有“${target?.of.kind === 'name-contains' ? target.of.text : ''}”`;
    case 'no-region':
      return `没有写${placeWords(campaign).region}（region），不知道算哪里的`;
    case 'other-region':
      return target?.each === 'zone' ? '不在开发区、管理区' : `不在${placeWords(campaign).regions}`;
    case 'region-apart':
      return `${node.region?.name ?? ''}不参加`;
    default:
      return reason satisfies never;
  }
}

function doubtWords(doubt: Doubt, node: ActivityNode): string {
  switch (doubt) {
    case 'undated':
      return '日期还没有确定';
    case 'platform-closed':
      return '平台不收这个时间的活动，算不算请问发通知的单位';
    case 'review-unknown':
      return '没有登记平台审核状态（platform.review），“已通过”的才计入';
    case 'not-passed':
      return `平台上是“${node.activity.platform?.review ?? ''}”，“已通过”才计入`;
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
      return markOf('stop', `还差 ${progress.by}`);
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
