import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { activitiesUnder, type ProgrammeBranch, programmeTree } from '#domain/programme/tree.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ListPageView } from '../ticket/list-page.ts';
import { programmeKindText } from './programme-kind.ts';

/** A programme in the tree. */
export interface ProgrammeBranchView {
  readonly name: string;
  readonly href: string;
  /** Undefined when the name already contains it. */
  readonly kind: string | undefined;
  readonly summary: string | undefined;
  /** Number of activities of the programme and its descendants. */
  readonly count: number;
  readonly children: readonly ProgrammeBranchView[];
}

export interface ProgrammesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Lines under which a notice groups the contents. */
  readonly contentLines: readonly string[];
  readonly tree: readonly ProgrammeBranchView[];
  readonly empty: ListPageView['empty'];
}

/** The programmes of the campaign, in the order of the notices. */
export function programmesView(context: ViewContext): ProgrammesView {
  const { site, links } = context;
  const { programmes } = site.campaign;
  return {
    frame: campaignFrame(context, {
      title: '活动板块',
      description: `${campaignTitle(site.campaign)}通知里的活动板块，共 ${programmes.length} 个。`,
      indexable: programmes.length > 0,
      path: links.programmes,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: '活动板块' }],
    }),
    head: {
      title: ['活动板块'],
      lead: '通知里每一个有名字的行动，和已经登记在它下面的活动。',
      figure: countFigure(programmes.length, '个板块'),
    },
    empty:
      programmes.length === 0 ? { text: '活动板块待提供。', href: links.activities, label: '看全部活动' } : undefined,
    contentLines: site.campaign.contentLines,
    tree: programmeTree(programmes).map((branch) => branchView(branch, context)),
  };
}

/** A branch of the tree with the number of its activities. */
export function branchView({ programme, children }: ProgrammeBranch, context: ViewContext): ProgrammeBranchView {
  const { site, links } = context;
  const kind = programmeKindText(programme, site.campaign);
  return {
    name: programme.name,
    href: links.programme(programme.id),
    kind: kind === undefined || programme.name.includes(kind) ? undefined : kind,
    summary: programme.summary,
    count: activitiesUnder(programme, site.campaign.programmes, site.activities).length,
    children: children.map((child) => branchView(child, context)),
  };
}
