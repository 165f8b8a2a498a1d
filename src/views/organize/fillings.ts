import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle, platformName } from '#domain/campaign/campaign-names.ts';
import { ruleText, ruleWord, unverifiedNotice } from '#domain/campaign/unverified.ts';
import { whenText } from '../activity/when-text.ts';
import type { PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { RuledContext } from '../site/view-context.ts';
import { asOfText } from './as-of.ts';
import { type FillingSources, fieldViews, type Readiness, readinessOf } from './field-views.ts';
import { fillingKeys } from './filling-keys.ts';
import type { Mark } from './mark.ts';
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
  readonly empty: string | undefined;
  readonly notes: readonly string[];
  /** Keys of an activity's JSON. */
  readonly keys: typeof fillingKeys;
}

/** 填报助手: all activities of a campaign with their readiness to be filled in; samples are listed separately. */
export function fillingsView(context: RuledContext, sources: FillingSources): FillingsView {
  const { site, links } = context;
  const { campaign, ruleset } = site;
  const real = site.activities.filter(({ activity }) => !activity.sample);
  const samples = site.activities.filter(({ activity }) => activity.sample);
  const judged = real.map((node) => ({ node, readiness: readinessOf(fieldViews(node, context, sources), ruleset) }));
  const rows = judged.map(({ node, readiness }) => fillingRow(node, readiness, context));
  const ready = judged.filter(({ readiness }) => readiness.lacking.length === 0).length;
  return {
    frame: organizeFrame(context, {
      title: '填报助手',
      description: `${campaignTitle(campaign)}各项活动的平台填报：哪些可以填，还差什么。`,
      path: links.fillings,
      trail: [{ label: '填报助手' }],
    }),
    head: {
      title: ['填报助手'],
      lead:
        unverifiedNotice(ruleset) ??
        `${platformName(site.campaign)}（${ruleset.year}年）的每一栏，从本站的内容里取好，逐栏复制。`,
      figure: countFigure(rows.length, '项活动'),
    },
    asOf: asOfText(context),
    sums: [
      { label: ruleWord(ruleset, '可以填报'), count: ready },
      { label: ruleWord(ruleset, '还差内容'), count: rows.length - ready },
    ],
    rows,
    samples: samples.map((node) => fillingRow(node, readinessOf(fieldViews(node, context, sources), ruleset), context)),
    empty: rows.length === 0 ? '还没有真实的活动。加了以后，这里会列出每一项还差什么。' : undefined,
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
