import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { deadlinesFor, kindsNamed, type UnitKind } from '#domain/campaign/deadlines-for.ts';
import type { Deadline } from '#schemas/campaign.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A deadline calendar to subscribe to. */
export interface DeadlineFeed {
  /** File name without extension; `all` for the deadlines of everyone. */
  readonly id: string;
  /** The kind of organization: `县（市、区）`. */
  readonly label: string;
  /** For example `固原市2023年全国科普日时间节点：设展单位`. */
  readonly name: string;
  readonly path: string;
  readonly deadlines: readonly Deadline[];
}

export const kindLabels: Readonly<Record<UnitKind, string>> = {
  host: '活动主办、承办单位',
  unit: '市级部门和单位',
  county: '县（市、区）',
  booth: '设展单位',
  association: '市科协',
};

/** The calendar of all deadlines, then one for each kind of organization that the notices name. */
export function deadlineFeeds({ site, links }: ViewContext): readonly DeadlineFeed[] {
  const { campaign } = site;
  const { deadlines } = campaign;
  const name = `${campaignTitle(campaign)}时间节点`;
  const kinds = kindsNamed(campaign, Object.keys(kindLabels) as UnitKind[]);
  return [
    { id: 'all', label: '全部', name, path: links.deadlineCalendar('all'), deadlines },
    ...kinds.map((kind) => ({
      id: kind,
      label: kindLabels[kind],
      name: `${name}：${kindLabels[kind]}`,
      path: links.deadlineCalendar(kind),
      deadlines: deadlinesFor(kind, campaign),
    })),
  ];
}
