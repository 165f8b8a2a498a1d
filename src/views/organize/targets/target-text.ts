import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import {
  isShort,
  isUnknown,
  judgedFor,
  type TargetState,
  tally,
  targetStates,
  type UnitProgress,
} from '#domain/quota/target-state.ts';
import { periodOf } from '#domain/quota/verdict.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Target } from '#schemas/target.ts';
import { targetRows } from '../../notice/targets.ts';
import { asOfText } from '../as-of.ts';
import { targetMark } from '../targets.ts';
import { progressMark, verdictWords } from '../verdict-words.ts';

/** The targets of a campaign as terminal output, with flags for targets that are missed or unknown. */
export function targetText(
  site: CampaignSite,
  now: Instant,
): {
  readonly text: string;
  readonly short: boolean;
  readonly unknown: boolean;
} {
  const states = targetStates(site);
  const lines = [
    `${campaignTitle(site.campaign)} 任务进度（${site.id}，${asOfText({ now })}）`,
    ...(states.length === 0 ? ['  没有登记任务。'] : states.flatMap((state) => targetLines(state, site))),
    ...activityLines(site),
  ];
  return { text: `${lines.join('\n')}\n`, short: states.some(isShort), unknown: states.some(isUnknown) };
}

function targetLines(state: TargetState, { campaign }: CampaignSite): readonly string[] {
  const { target, units, judged } = state;
  const [row] = targetRows([target], campaign.regions);
  const { counted, possible } = tally(judged);
  return [
    '',
    `${target.eachLabel}：${target.label}（${row?.number ?? ''}）  ${targetMark(state).text}`,
    ...(units?.map((unit) => unitLine(unit, target)) ?? [
      `  一共计入 ${counted.length} 项，可能计入 ${possible.length} 项。`,
    ]),
  ];
}

function unitLine(
  { name, min, count, possibleCount, progress }: UnitProgress,
  { of, minEach, ...target }: Target,
): string {
  const head = `  ${progressMark(progress).text}　${name}`;
  if (progress.kind === 'apart') return head;
  if (of.kind === 'facility') return `${head}：${count === 0 ? '没有登记' : `登记 ${count} 处`}`;
  const measure = target.count === 'sessions' ? '场' : '项';
  const more = possibleCount > 0 ? `，可能计入 ${possibleCount} ${measure}` : '';
  const own = minEach?.length && min !== undefined ? `（不少于 ${min}）` : '';
  return `${head}${own}：计入 ${count} ${measure}${more}`;
}

/** Each activity that does not count, or may not count, with the reason; samples as one line. */
function activityLines(site: CampaignSite): readonly string[] {
  const judged = judgedFor(site);
  const counting = { ...site, period: periodOf(site), namesFields: true };
  const line = (node: ActivityNode) => {
    const found = judged.find((each) => each.node === node);
    return `  ${node.activity.name}：${found ? verdictWords(found, counting) : ''}`;
  };
  const { counted, possible, others } = tally(judged);
  const samples = others.filter(({ node }) => node.activity.sample);
  const rest = others.filter(({ node }) => !node.activity.sample);
  return [
    '',
    `计入的活动 ${counted.length} 项。`,
    ...(possible.length > 0 ? [`可能计入 ${possible.length} 项：`, ...possible.map(line)] : []),
    ...(rest.length > 0 ? [`不计入 ${rest.length} 项：`, ...rest.map(({ node }) => line(node))] : []),
    ...(samples.length > 0 ? [`示例 ${samples.length} 项，不计入。`] : []),
  ];
}
