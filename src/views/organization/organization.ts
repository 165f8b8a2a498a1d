import type { OrganizationNode } from '#domain/activity/activity-node.ts';
import { rolesOf } from '#domain/activity/roles.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { phrases } from '../format/phrases.ts';
import { noticeDate } from '../notice/notice-date.ts';
import { resourceValues } from '../resource/resources.ts';
import { organizationSearch } from '../search/searchable.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { PartsView } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type RowList, shownPart, type TicketList, ticketList } from '../ticket/ticket-lists.ts';

export interface OrganizationView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sample: string | undefined;
  readonly facts: readonly FactView[];
  readonly notices: readonly { readonly href: string; readonly date: string; readonly title: string }[];
  readonly lists: readonly TicketList[];
  readonly parts: PartsView | undefined;
}

/** The activities of an organization by role, on all parts of its page. */
export function organizationLists({ id }: OrganizationNode, context: ViewContext): readonly RowList[] {
  const { hosted, organized, coOrganized } = rolesOf(id, context.site.activities);
  return [
    ticketList('主办的活动', hosted, context),
    ticketList('承办的活动', organized, context),
    ticketList('协办的活动', coOrganized, context),
  ].filter(({ rows }) => rows.length > 0);
}

/**
 * The page of an organization: facts, notices it issued, activities by role.
 * @param number of the part, from 1
 */
export function organizationView(node: OrganizationNode, context: ViewContext, number = 1): OrganizationView {
  const { site, links } = context;
  const { organization } = node;
  const lists = organizationLists(node, context);
  const { tickets, place, parts } = shownPart(lists, { number, path: links.organization(node.id) });
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    frame: campaignFrame(context, {
      // The suffix keeps titles unique: a venue can also be an organization.
      title: `${organization.name} · 参与单位`,
      description: `${organization.name}（${organization.kind}）在${campaignShortName(site.campaign)}主办、承办、协办的 ${count} 项活动。`,
      path: links.organization(node.id),
      part: place,
      section: 'activities',
      trail: [{ label: '参与单位', href: links.organizations }, { label: organization.name }],
      search: organizationSearch(node, context),
    }),
    head: {
      title: phrases(organization.name),
      lead: organization.summary,
      figure: countFigure(count, '项活动'),
    },
    sample: organization.sample ? '示例数据：这家单位是为了演示网站而编写的。' : undefined,
    facts: organizationFacts(node, context),
    notices: site.notices
      .filter(({ issuers }) => issuers.some(({ id }) => id === node.id))
      .map(({ id, notice }) => ({ href: links.notice(id), date: noticeDate(notice), title: notice.title })),
    lists: tickets,
    parts,
  };
}

function organizationFacts(node: OrganizationNode, context: ViewContext): readonly FactView[] {
  const { site, links } = context;
  const { organization } = node;
  const { shortName, kind, level, phone, website, leadGroup } = organization;
  const region = site.campaign.regions.find(({ id }) => id === organization.region);
  const unit = ({ id, organization: { name } }: OrganizationNode) => ({ text: name, href: links.organization(id) });
  return [
    fact('简称', ...(shortName && shortName !== organization.name ? [{ text: shortName }] : [])),
    fact('类型', { text: kind === '集体名称' ? '集体名称（代表多家单位）' : kind }),
    fact('层级', ...(level ? [{ text: `${level}级` }] : [])),
    fact(placeWords(site.campaign).region, ...(region ? [{ text: region.name, href: links.region(region.id) }] : [])),
    fact('上级', ...site.organizations.filter(({ id }) => id === organization.parent).map(unit)),
    fact('下属', ...site.organizations.filter((other) => other.organization.parent === node.id).map(unit)),
    fact('领导小组', ...(leadGroup ? [{ text: '全民科学素质工作领导小组成员单位' }] : [])),
    fact('电话', ...(phone ? [{ text: phone }] : [])),
    fact('网站', ...(website ? [{ text: website.replace(/^https:\/\//u, ''), href: website }] : [])),
    fact('设展', ...boothsOf(node.id, context)),
    fact('资源', ...resourceValues(context, ({ provider }) => provider.id === node.id)),
  ].filter(({ values }) => values.length > 0);
}

/** The organization's entries on booth plans. */
const boothsOf = (organizationId: string, { site, links }: ViewContext) =>
  site.venues.flatMap(({ id, venue }) =>
    (venue.plan?.booths ?? [])
      .filter(({ organization }) => organization === organizationId)
      .map(({ number }) => ({ text: `${venue.name}（名单第 ${number} 项）`, href: links.venue(id) })),
  );
