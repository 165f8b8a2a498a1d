import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { ruleText, unverifiedNotice } from '#domain/campaign/unverified.ts';
import { candidatesOf, rankOf } from '#domain/eligibility/candidates.ts';
import { checklistOf } from '#domain/eligibility/checklist.ts';
import { writeFacets } from '#domain/schedule/facets.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { whenText } from '../activity/when-text.ts';
import { isRecommendation } from '../notice/forms/form-files.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { RuledContext } from '../site/view-context.ts';
import type { FilterGroup } from '../ticket/filters.ts';
import { activityMark } from '../ticket/ticket-lists.ts';
import { asOfText } from './as-of.ts';
import { type ChecklistView, checklistView, type DueView } from './checklist.ts';
import type { Mark } from './mark.ts';
import { organizeFrame } from './organize-frame.ts';
import { type CheckedActivity, recommendationFacets, recommendationFilters } from './recommendation/filters.ts';

export interface RecommendationRow extends LinkView {
  /** `第 1 位` of a picked activity. */
  readonly rank: string | undefined;
  readonly when: string;
  /** Region and hosts. */
  readonly who: string;
  readonly mark: Mark;
  readonly clock: DueView | undefined;
  /** Open conditions grouped by mark, unmet ones first. */
  readonly groups: readonly { readonly mark: string; readonly conditions: string }[];
  /** Written by writeFacets(). */
  readonly facets: string;
}

export interface RecommendationView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly rules: readonly string[];
  /** The day whose content is checked. */
  readonly asOf: string;
  /** How many activities are picked, and where. */
  readonly picked: string;
  /** Picked activities in rank order, then the others. */
  readonly rows: readonly RecommendationRow[];
  readonly parts: PartsView | undefined;
  /** None for a list in parts: the tables have all rows. */
  readonly filters: readonly FilterGroup[];
  readonly empty: string | undefined;
  readonly downloads: readonly LinkView[];
  /** Forms and tables of the notices that the picked activities fill. */
  readonly forms: readonly LinkView[];
  readonly lists: readonly { readonly title: string; readonly conditions: readonly string[] }[];
}

/** Rows of a page: 400 px each on a phone. */
export const candidatesPerPage = 40;

/** The checked activities on all parts of the page. */
export const checkedLists = (context: RuledContext) => [
  { rows: checkedActivities(context).map((each) => ({ ...each, mark: activityMark(each.node) })) },
];

/**
 * 推优: the real activities of a campaign, checked against the conditions of its year.
 * @param lists computed once for all parts
 * @param number of the part, from 1
 */
export function recommendationView(
  context: RuledContext,
  lists = checkedLists(context),
  number = 1,
): RecommendationView {
  const { site, links } = context;
  const { campaign, ruleset } = site;
  const { before, after, withinDays, withinDaysBinds } = ruleset.recommendation;
  const checked = lists.flatMap(({ rows }) => rows);
  const part = partOf(lists, { number, size: candidatesPerPage, path: links.recommendation });
  const bound = after.filter(({ id }) => withinDaysBinds.includes(id));
  return {
    frame: organizeFrame(context, {
      title: '推优准备',
      description: `${campaignTitle(campaign)}各项活动离推优还差什么。`,
      path: links.recommendation,
      part: part.place,
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
      '登记了的才算做到或没有做到；没有登记的写“没有登记”，程序看不出来的（写得好不好，是不是行政管理人员，名称和公章一不一致）写“请核对”。',
    ],
    asOf: asOfText(context),
    picked: pickedText(context),
    rows: part.lists.flatMap(({ rows }) => rows.map((each) => rowOf(each, context))),
    parts: part.parts,
    filters: checked.length > 1 && !part.parts ? recommendationFilters(checked, context) : [],
    empty: checked.length === 0 ? '还没有真实的活动。' : undefined,
    downloads: [
      { href: links.recommendationTable('candidates', 'xlsx'), label: '选中的活动（Excel）' },
      { href: links.recommendationTable('checklists', 'xlsx'), label: '逐项逐条（Excel）' },
      { href: links.recommendationTable('checklists', 'csv'), label: '逐项逐条（CSV）' },
    ],
    forms: recommendationForms(context),
    lists: [
      { title: '活动之前', conditions: before.map(({ text }) => ruleText(ruleset, text)) },
      { title: '活动之后', conditions: after.map(({ text }) => ruleText(ruleset, text)) },
    ].filter(({ conditions }) => conditions.length > 0),
  };
}

/** Picked activities in rank order, then the others in the site's order; no samples. */
export function checkedActivities({ site, now }: RuledContext): readonly CheckedActivity[] {
  const picked = candidatesOf(site);
  const others = site.activities.filter((node) => !node.activity.sample && !picked.includes(node));
  return [...picked, ...others].map((node) => ({
    node,
    rank: rankOf(node, site),
    checklist: checklistOf(node, site.ruleset, now),
  }));
}

function pickedText({ site }: RuledContext): string {
  const { maxCandidates } = site.ruleset.recommendation;
  const count = candidatesOf(site).length;
  const most = maxCandidates === undefined ? '' : `（${ruleText(site.ruleset, `最多 ${maxCandidates} 项`)}）`;
  return count === 0
    ? `还没有选推荐哪几项${most}。选中的，把编号按先后写进 campaign.json 的 candidates。`
    : `选中 ${count} 项${most}，排在前面的先推荐；先后在 campaign.json 的 candidates 里改。`;
}

const recommendationForms = ({ site, links }: RuledContext): readonly LinkView[] =>
  site.notices.flatMap(({ id, notice }) =>
    notice.attachments
      .filter((each) => (each.kind === 'form' || each.kind === 'table') && isRecommendation(each))
      .map((each) => ({ href: links.attachment(id, each.id), label: each.title })),
  );

function rowOf({ node, rank, checklist }: CheckedActivity, context: RuledContext): RecommendationRow {
  const { mark, clock, lists } = checklistView(node, context);
  return {
    href: `${context.links.filling(node.id)}#recommendation`,
    label: node.activity.name,
    rank: rank === undefined ? undefined : `第 ${rank} 位`,
    when: whenText(node.sessions),
    who: [node.region?.name, ...node.hosts.map(({ organization }) => organization.shortName ?? organization.name)]
      .filter(Boolean)
      .join('　'),
    mark,
    clock,
    groups: groupsOf(lists, context.site.ruleset),
    facets: writeFacets(recommendationFacets({ node, rank, checklist })),
  };
}

/** 未核实 stands once before the conditions of a group. */
function groupsOf(lists: ChecklistView['lists'], ruleset: Ruleset): RecommendationRow['groups'] {
  const conditions = lists.flatMap((list) => list.conditions);
  const open = (['unmet', 'due', 'no-record', 'not-due', 'to-check'] as const).flatMap((kind) =>
    conditions.filter(({ standing }) => standing === kind),
  );
  const unmarked = (text: string) => text.replace(ruleText(ruleset, ''), '');
  return [...Map.groupBy(open, ({ mark }) => mark.text)].map(([mark, alike]) => ({
    mark,
    conditions: ruleText(ruleset, alike.map(({ text }) => unmarked(text)).join('；')),
  }));
}
