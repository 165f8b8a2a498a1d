import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { resourceKindNames } from '#domain/resource/resource-kinds.ts';
import type { ResourceNode } from '#domain/resource/resource-node.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { ResourceKind } from '#schemas/resource.ts';
import { partialDateIn, shortPartialDate } from '../format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ListPageView } from '../ticket/list-page.ts';

export interface ResourceCard {
  readonly href: string;
  readonly name: string;
  readonly sample: boolean;
  readonly summary: string;
  readonly provider: string;
  /** Audience, region and period: `青少年　鹿城区、龙湾区　9月`. */
  readonly line: string;
}

export interface ResourceGroup {
  readonly id: ResourceKind;
  readonly title: string;
  readonly resources: readonly ResourceCard[];
  /** Text shown above the resources. */
  readonly note: string | undefined;
}

export interface ResourcesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Shown once, when all resources are samples. */
  readonly sample: string | undefined;
  /** Links to the groups of this page. */
  readonly kinds: readonly (LinkView & { readonly count: number })[];
  readonly groups: readonly ResourceGroup[];
  /** Downloads of the list. */
  readonly files: readonly LinkView[];
  readonly empty: ListPageView['empty'];
}

/** 推荐资源 of the campaign by kind, for organizers to request and forward. */
export function resourcesView(context: ViewContext): ResourcesView {
  const { site, links } = context;
  const { resources } = site;
  const isEmpty = resources.length === 0;
  const isSample = !isEmpty && resources.every(({ resource }) => resource.sample);
  const groups = kinds.map((kind) => groupOf(kind, isSample, context)).filter((group) => group.resources.length > 0);
  return {
    frame: campaignFrame(context, {
      title: '推荐资源',
      description: `${campaignShortName(site.campaign)}推荐的场馆、路线、报告和展览：谁提供、适合谁、怎么约。`,
      path: links.resources,
      trail: [{ label: '推荐资源' }],
      indexable: !isEmpty,
    }),
    head: {
      title: ['推荐资源，', '拿去就用'],
      lead: '可以约、可以转给别人的场馆、路线、报告和展览：谁提供、适合谁、怎么约。',
      figure: countFigure(resources.length, '项'),
    },
    sample: isSample ? '下面都是示例数据，不能预约；真实的名单待提供。' : undefined,
    kinds: groups.map(({ id, title, resources: own }) => ({ href: `#${id}`, label: title, count: own.length })),
    groups,
    files: isEmpty
      ? []
      : (['xlsx', 'csv', 'json'] as const).map((ending) => ({
          href: links.openTable('resources', ending),
          label: `下载清单（${{ xlsx: 'Excel', csv: 'CSV', json: 'JSON' }[ending]}）`,
        })),
    empty: isEmpty ? { text: '推荐资源待提供。', href: links.venues, label: '看全部场馆' } : undefined,
  };
}

const kinds = ['venue', 'route', 'talk', 'exhibition'] as const satisfies readonly ResourceKind[];

function groupOf(kind: ResourceKind, isNoted: boolean, context: ViewContext): ResourceGroup {
  const own = context.site.resources.filter(({ resource }) => resource.kind === kind);
  return {
    id: kind,
    title: resourceKindNames[kind],
    resources: own.map((node) => resourceCard(node, context)),
    note: !isNoted && own.every(({ resource }) => resource.sample) ? '这一种只有示例，真实的名单待提供。' : undefined,
  };
}

const resourceCard = (node: ResourceNode, { site, links }: ViewContext): ResourceCard => ({
  href: links.resource(node.id),
  name: node.name,
  sample: node.resource.sample,
  summary: node.resource.summary,
  provider: node.provider.organization.name,
  line: [audienceText(node), regionsText(node, site.campaign), periodText(node)].filter(Boolean).join('　'),
});

export const audienceText = ({ resource }: ResourceNode): string =>
  [resource.audiences.join('、'), resource.audienceNote].filter(Boolean).join('，');

export const regionsText = ({ regions }: ResourceNode, campaign: Campaign): string =>
  regions.length === 0 ? placeWords(campaign).whole : regions.map(({ name }) => name).join('、');

/** `9月15日至10月`; undefined for a permanent resource, or when not known. */
export function periodText({ resource: { period } }: ResourceNode): string | undefined {
  if (!period) return undefined;
  const from = shortPartialDate(period.from);
  return period.from === period.to ? from : `${from}至${partialDateIn(Number(period.from.slice(0, 4)), period.to)}`;
}

export const resourceLinks = (nodes: readonly ResourceNode[], links: ViewContext['links']): readonly LinkView[] =>
  nodes.map(({ id, name }) => ({ href: links.resource(id), label: name }));

/**
 * The matching resources as values of a fact.
 * @param label text of a value: the resource's name by default; a page of the same name passes 怎么约
 */
export const resourceValues = (
  { site, links }: ViewContext,
  matches: (node: ResourceNode) => boolean,
  label: (node: ResourceNode) => string = ({ name }) => name,
) => site.resources.filter(matches).map((node) => ({ text: label(node), href: links.resource(node.id) }));

/** Link to the page of resources; empty when there are none. */
export const resourcesLink = ({ site, links }: ViewContext): readonly LinkView[] =>
  site.resources.length === 0 ? [] : [{ href: links.resources, label: `推荐资源，${site.resources.length} 项` }];
