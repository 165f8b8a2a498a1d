import { resourceKindNames } from '#domain/resource/resource-kinds.ts';
import type { ResourceNode } from '#domain/resource/resource-node.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { phrases } from '../format/phrases.ts';
import { type OfficeView, officeViews } from '../organization/office.ts';
import { resourceSearch } from '../search/searchable.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { audienceText, periodText, regionsText } from './resources.ts';

export interface ResourceView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sample: string | undefined;
  readonly facts: readonly FactView[];
  readonly offices: readonly OfficeView[];
  /** HTML. */
  readonly details: string | undefined;
  /** Links to its route's and venue's pages: stops, access, maps. */
  readonly more: readonly LinkView[];
  /** Plain text for forwarding. */
  readonly message: string;
}

/** The page of a resource: provider, audience, how to request it, and a text to forward. */
export function resourceView(node: ResourceNode, context: ViewContext): ResourceView {
  const { links, prose } = context;
  const { resource, name } = node;
  return {
    frame: campaignFrame(context, {
      // The prefix keeps titles unique: the venue or route has its own page.
      title: `推荐${resourceKindNames[resource.kind]}：${name}`,
      description: `${resource.summary} ${node.provider.organization.name}提供，适合${audienceText(node)}。`,
      path: links.resource(node.id),
      trail: [{ label: '推荐资源', href: links.resources }, { label: name }],
      search: resourceSearch(node, context),
    }),
    head: { title: phrases(name), lead: resource.summary, figure: undefined },
    sample: resource.sample ? '示例数据：这一项是为了演示网站而编写的，不能预约。' : undefined,
    facts: resourceFacts(node, context),
    offices: officeViews(resource.contact ? [resource.contact] : []),
    details: resource.details && prose(resource.details),
    more: [
      ...(node.route ? [{ href: links.route(node.route.id), label: '一站一站怎么走' }] : []),
      ...(node.venue ? [{ href: links.venue(node.venue.id), label: `怎么去${node.venue.venue.name}` }] : []),
    ],
    message: messageOf(node, context),
  };
}

function resourceFacts(node: ResourceNode, { site, links }: ViewContext): readonly FactView[] {
  const { resource, provider, regions, programmes } = node;
  const ids = new Set([...resource.notices, ...programmes.map(({ source }) => source.notice)]);
  return [
    fact('种类', { text: resourceKindNames[resource.kind] }),
    fact('提供', { text: provider.organization.name, href: links.organization(provider.id) }),
    fact('适合', { text: audienceText(node) }),
    fact(
      '范围',
      ...(regions.length === 0
        ? [{ text: regionsText(node, site.campaign) }]
        : regions.map(({ id, name }) => ({ text: name, href: links.region(id) }))),
    ),
    fact('时间', ...texts(periodText(node))),
    fact('怎么约', { text: resource.request ?? '待提供' }),
    fact('联系', ...(resource.contact ? [] : [{ text: '待提供' }])),
    fact('板块', ...programmes.map(({ id, name }) => ({ text: name, href: links.programme(id) }))),
    fact(
      '依据',
      ...site.notices
        .filter(({ id }) => ids.has(id))
        .map(({ id, notice }) => ({ text: notice.title, href: links.notice(id) })),
    ),
  ].filter(({ values }) => values.length > 0);
}

const texts = (text: string | undefined) => (text === undefined ? [] : [{ text }]);

/** `【推荐资源】名称：介绍。提供单位：…。适合：…。怎么约：…。https://…`. */
function messageOf(node: ResourceNode, { site, address, links }: ViewContext): string {
  const { resource, provider, name } = node;
  const { contact, request, summary } = resource;
  const period = periodText(node);
  const office = contact && [contact.office, ...(contact.phones ?? [])].join(' ');
  const parts = [
    `${name}：${summary}`,
    `提供单位：${provider.organization.name}`,
    `适合：${audienceText(node)}`,
    `服务范围：${regionsText(node, site.campaign)}`,
    ...(period === undefined ? [] : [`时间：${period}`]),
    ...(request === undefined ? [] : [`怎么约：${request}`]),
    ...(office === undefined ? [] : [`联系：${office}`]),
  ].map((part) => (/[。！？]$/u.test(part) ? part : `${part}。`));
  const mark = resource.sample ? '【示例，不能预约】' : '【推荐资源】';
  return `${mark}${parts.join('')}${absolute(address, links.resource(node.id))}`;
}
