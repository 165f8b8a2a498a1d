import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { ruleText, unverifiedNotice } from '#domain/campaign/unverified.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { whenText } from '../activity/when-text.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { RuledContext } from '../site/view-context.ts';
import { type ChecklistView, checklistView, type DueView } from './checklist.ts';
import type { Mark } from './mark.ts';
import { organizeFrame } from './organize-frame.ts';

export interface RecommendationRow extends LinkView {
  readonly when: string;
  readonly mark: Mark;
  readonly clock: DueView | undefined;
  /** Open conditions grouped by mark, unmet ones first. */
  readonly groups: readonly { readonly mark: string; readonly conditions: string }[];
}

export interface RecommendationView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly rules: readonly string[];
  readonly rows: readonly RecommendationRow[];
  readonly empty: string | undefined;
  readonly lists: readonly { readonly title: string; readonly conditions: readonly string[] }[];
}

/** 推优: the real activities of a campaign, checked against the conditions of its year. */
export function recommendationView(context: RuledContext): RecommendationView {
  const { site, links } = context;
  const { campaign, ruleset } = site;
  const { before, after, withinDays, withinDaysBinds } = ruleset.recommendation;
  const rows = site.activities.filter(({ activity }) => !activity.sample).map((node) => rowOf(node, context));
  const bound = after.filter(({ id }) => withinDaysBinds.includes(id));
  return {
    frame: organizeFrame(context, {
      title: '推优准备',
      description: `${campaignTitle(campaign)}各项活动离推优还差什么。`,
      path: links.recommendation,
      trail: [{ label: '推优准备' }],
    }),
    head: {
      title: ['推优准备'],
      lead: unverifiedNotice(ruleset) ?? '推荐优秀活动，看高质量、广影响、重效果、强示范。逐条对照，早知道还差什么。',
      figure: undefined,
    },
    rules: [
      `${ruleText(ruleset, '平台上“已通过”的活动才能推荐')}；示例和草稿不列。`,
      ruleText(
        ruleset,
        bound.length === after.length
          ? `活动之后的各条，都要在结束后 ${withinDays} 天内完成。`
          : `活动之后有 ${bound.length} 条要在结束后 ${withinDays} 天内完成：${bound.map(({ text }) => text).join('；')}。`,
      ),
      '没有登记的、程序看不出来的（写得好不好，是不是行政管理人员），标“请核对”。',
    ],
    rows,
    empty: rows.length === 0 ? '还没有真实的活动。' : undefined,
    lists: [
      { title: '活动之前', conditions: before.map(({ text }) => ruleText(ruleset, text)) },
      { title: '活动之后', conditions: after.map(({ text }) => ruleText(ruleset, text)) },
    ].filter(({ conditions }) => conditions.length > 0),
  };
}

const rowOf = (node: ActivityNode, context: RuledContext): RecommendationRow => {
  const { mark, clock, lists } = checklistView(node, context);
  return {
    href: `${context.links.filling(node.id)}#recommendation`,
    label: node.activity.name,
    when: whenText(node.sessions),
    mark,
    clock,
    groups: groupsOf(lists, context.site.ruleset),
  };
};

/** 未核实 stands once before the conditions of a group. */
function groupsOf(lists: ChecklistView['lists'], ruleset: Ruleset): RecommendationRow['groups'] {
  const conditions = lists.flatMap((list) => list.conditions);
  const open = (['unmet', 'not-due', 'unknown'] as const).flatMap((kind) =>
    conditions.filter(({ standing }) => standing === kind),
  );
  const unmarked = (text: string) => text.replace(ruleText(ruleset, ''), '');
  return [...Map.groupBy(open, ({ mark }) => mark.text)].map(([mark, alike]) => ({
    mark,
    conditions: ruleText(ruleset, alike.map(({ text }) => unmarked(text)).join('；')),
  }));
}
