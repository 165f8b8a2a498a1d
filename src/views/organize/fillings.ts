import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isCancelled } from '#domain/activity/offer.ts';
import { campaignTitle, platformName } from '#domain/campaign/campaign-names.ts';
import { ruleText, ruleWord, unverifiedNotice } from '#domain/campaign/unverified.ts';
import { whenText } from '../activity/when-text.ts';
import type { PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { RuledContext } from '../site/view-context.ts';
import { activityMark } from '../ticket/ticket-lists.ts';
import { asOfText } from './as-of.ts';
import { type FillingSources, fieldViews, type Readiness, readinessOf } from './field-views.ts';
import { fillingKeys } from './filling-keys.ts';
import { type Mark, markOf } from './mark.ts';
import { organizeFrame } from './organize-frame.ts';

/** An activity in the list, with its readiness. */
export interface FillingRow {
  readonly href: string;
  readonly name: string;
  readonly when: string;
  readonly hosts: string;
  readonly mark: Mark;
  /** Names of the incomplete fields; `toCheck`: names of the fields that need a manual check. */
  readonly lacking: string;
  readonly toCheck: string;
  readonly review: string;
}

export interface FillingsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** The day whose content is checked. */
  readonly asOf: string;
  readonly sums: readonly { readonly label: string; readonly count: number }[];
  readonly rows: readonly FillingRow[];
  readonly samples: readonly FillingRow[];
  /** Samples on all parts. */
  readonly sampleCount: number;
  readonly parts: PartsView | undefined;
  readonly empty: string | undefined;
  readonly notes: readonly string[];
  /** Keys of an activity's JSON. */
  readonly keys: typeof fillingKeys;
}

/** Rows of a page, of ten elements each. */
export const fillingsPerPage = 65;

/** The activities of a campaign with their readiness, samples last, on all parts of the page. */
export function judgedFillings(context: RuledContext, sources: FillingSources) {
  const { activities, ruleset } = context.site;
  const judged = activities.map((node) => ({
    node,
    readiness: isCancelled(node) ? nothingToFill : readinessOf(fieldViews(node, context, sources), ruleset),
    mark: activityMark(node),
  }));
  const isSample = ({ node }: (typeof judged)[number]) => node.activity.sample;
  return [
    { kind: 'real', rows: judged.filter((each) => !isSample(each)) },
    { kind: 'samples', rows: judged.filter(isSample) },
  ] as const;
}

const nothingToFill: Readiness = { lacking: [], toCheck: [], mark: markOf('quiet', '已取消，不用填报') };

/**
 * 填报助手: all activities of a campaign with their readiness to be filled in; samples are listed separately.
 * @param lists computed once for all parts
 * @param number of the part, from 1
 */
export function fillingsView(
  context: RuledContext,
  sources: FillingSources,
  lists = judgedFillings(context, sources),
  number = 1,
): FillingsView {
  const { site, links } = context;
  const { campaign, ruleset } = site;
  const [{ rows: real }, { rows: samples }] = lists;
  const part = partOf(lists, { number, size: fillingsPerPage, path: links.fillings });
  const rowsOf = (kind: 'real' | 'samples') =>
    part.lists
      .filter((list) => list.kind === kind)
      .flatMap(({ rows }) => rows.map(({ node, readiness }) => fillingRow(node, readiness, context)));
  const toFill = real.filter(({ readiness }) => readiness !== nothingToFill);
  const ready = toFill.filter(({ readiness }) => readiness.lacking.length === 0).length;
  return {
    frame: organizeFrame(context, {
      title: '填报助手',
      description: `${campaignTitle(campaign)}各项活动的平台填报：哪些可以填，还差什么。`,
      path: links.fillings,
      part: part.place,
      trail: [{ label: '填报助手' }],
    }),
    head: {
      title: ['填报助手'],
      lead:
        unverifiedNotice(ruleset) ??
        `${platformName(site.campaign)}（${ruleset.year}年）的每一栏，从本站的内容里取好，逐栏复制。`,
      figure: countFigure(real.length, '项活动'),
    },
    asOf: asOfText(context),
    sums: [
      { label: ruleWord(ruleset, '可以填报'), count: ready },
      { label: ruleWord(ruleset, '还差内容'), count: toFill.length - ready },
    ],
    rows: rowsOf('real'),
    samples: rowsOf('samples'),
    sampleCount: samples.length,
    parts: part.parts,
    empty: real.length === 0 ? '还没有真实的活动。加了以后，这里会列出每一项还差什么。' : undefined,
    notes: ruleset.notes.map((note) => ruleText(ruleset, note)),
    keys: fillingKeys,
  };
}

function fillingRow(node: ActivityNode, { lacking, toCheck, mark }: Readiness, context: RuledContext): FillingRow {
  const names = (fields: typeof lacking) => fields.map(({ name }) => name).join('、');
  return {
    href: context.links.filling(node.id),
    name: node.activity.name,
    when: whenText(node.sessions),
    hosts: node.hosts.map(({ organization }) => organization.shortName ?? organization.name).join('、'),
    mark,
    lacking: names(lacking),
    toCheck: names(toCheck),
    review: node.activity.platform?.review ?? '没有登记',
  };
}
