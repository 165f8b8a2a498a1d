import type { OrganizationNode } from '#domain/activity/activity-node.ts';
import { rolesOf } from '#domain/activity/roles.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { Organization } from '#schemas/organization.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';

export interface OrganizationRow {
  readonly href: string;
  readonly name: string;
  /** Number of activities by role: `主办 3 项，承办 1 项`; empty when it has no activity. */
  readonly text: string;
  readonly sample: boolean;
}

export interface OrganizationsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly groups: readonly { readonly kind: string; readonly rows: readonly OrganizationRow[] }[];
  readonly parts: PartsView | undefined;
}

/** Rows of organizations on a page: four elements and 64 px each. */
export const unitsPerPage = 200;

/** The organizations by kind, on all parts of their page. */
export const organizationsByKind = ({ site }: ViewContext) =>
  (Object.entries(kinds) as [Organization['kind'], string][])
    .map(([kind, name]) => ({
      kind: name,
      rows: site.organizations
        .filter(({ organization }) => organization.kind === kind)
        .map((unit) => ({ ...unit, mark: [name] })),
    }))
    .filter(({ rows }) => rows.length > 0);

const kinds: Readonly<Record<Organization['kind'], string>> = {
  科协: '科协',
  联席机构: '联席机构',
  党委部门: '党委部门',
  政府部门: '政府部门',
  群团组织: '群团组织',
  学会协会: '学会、协会',
  科普场馆: '科普场馆',
  科普教育基地: '科普教育基地',
  学校: '学校',
  科研院所: '科研院所',
  医疗机构: '医疗机构',
  企业: '企业',
  企业科协: '企业科协',
  社区乡镇: '社区、乡镇',
  集体名称: '集体名称',
  其他: '其他',
};

/**
 * The organizations of the campaign, by kind.
 * @param number of the part, from 1
 */
export function organizationsView(context: ViewContext, number = 1): OrganizationsView {
  const { site, links } = context;
  const count = site.organizations.length;
  const path = links.organizations;
  const { lists, place, parts } = partOf(organizationsByKind(context), { number, size: unitsPerPage, path });
  return {
    frame: campaignFrame(context, {
      title: '参与单位',
      description: `${campaignTitle(site.campaign)}的 ${count} 家发文、主办、承办和设展单位。`,
      path,
      part: place,
      section: 'activities',
      trail: [{ label: '参与单位' }],
    }),
    head: {
      title: ['谁在办'],
      lead: '发文、主办、承办、协办和设展的单位。',
      figure: countFigure(count, '家单位'),
    },
    groups: lists.map(({ kind, rows }) => ({ kind, rows: rows.map((unit) => organizationRow(unit, context)) })),
    parts,
  };
}

/** An organization in a list, with its number of activities by role. */
export function organizationRow({ id, organization }: OrganizationNode, { site, links }: ViewContext): OrganizationRow {
  const { hosted, organized, coOrganized } = rolesOf(id, site.activities);
  const roles: readonly [string, number][] = [
    ['主办', hosted.length],
    ['承办', organized.length],
    ['协办', coOrganized.length],
  ];
  return {
    href: links.organization(id),
    name: organization.name,
    text: roles.flatMap(([role, count]) => (count > 0 ? [`${role} ${count} 项`] : [])).join('，'),
    sample: organization.sample,
  };
}
