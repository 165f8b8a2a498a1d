import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { deadlinesFor, kindsNamed, type UnitKind } from '#domain/campaign/deadlines-for.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Campaign, Deadline } from '#schemas/campaign.ts';
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

function kindLabels(campaign: Campaign): Readonly<Record<UnitKind, string>> {
  const { units, regions, association } = placeWords(campaign);
  return { host: '活动主办、承办单位', unit: units, county: regions, booth: '设展单位', association };
}

/** The calendar of all deadlines, then one for each kind of organization that the notices name. */
export function deadlineFeeds({ site, links }: ViewContext): readonly DeadlineFeed[] {
  const { campaign } = site;
  const { deadlines } = campaign;
  const labels = kindLabels(campaign);
  const name = `${campaignTitle(campaign)}时间节点`;
  const kinds = kindsNamed(campaign, Object.keys(labels) as UnitKind[]);
  return [
    { id: 'all', label: '全部', name, path: links.deadlineCalendar('all'), deadlines },
    ...kinds.map((kind) => ({
      id: kind,
      label: labels[kind],
      name: `${name}：${labels[kind]}`,
      path: links.deadlineCalendar(kind),
      deadlines: deadlinesFor(kind, campaign),
    })),
  ];
}
