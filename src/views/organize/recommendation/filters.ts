import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Checklist, Outcome } from '#domain/eligibility/checklist.ts';
import { countValues, type FacetName, type Facets } from '#domain/schedule/facets.ts';
import type { RuledContext } from '../../site/view-context.ts';
import type { FilterChoice, FilterGroup } from '../../ticket/filters.ts';

/** A real activity with its conditions, and its rank when it is picked. */
export interface CheckedActivity {
  readonly node: ActivityNode;
  readonly rank: number | undefined;
  readonly checklist: Checklist;
}

export const recommendationFacets = ({ node, rank, checklist }: CheckedActivity): Facets => ({
  state: [...(rank === undefined ? [] : ['picked']), checklist.outcome.kind],
  region: node.region ? [node.region.id] : [],
  unit: node.hosts.map(({ id }) => id),
});

const stateNames: Readonly<Record<'picked' | Outcome['kind'], string>> = {
  picked: '已选中',
  ready: '登记的都做到了',
  open: '还缺登记',
  failing: '有没做到的',
  cancelled: '已取消',
};

/** The filters of the board: state, region, hosting organization. A group with one choice would narrow nothing. */
export function recommendationFilters(
  checked: readonly CheckedActivity[],
  { site }: RuledContext,
): readonly FilterGroup[] {
  const rows = checked.map((row) => ({ key: undefined, cancelled: false, facets: recommendationFacets(row) }));
  const group = (name: FacetName, legend: string, labels: readonly Pick<FilterChoice, 'value' | 'label'>[]) => {
    const counts = countValues(rows, name, {});
    const choices = labels
      .map((label) => ({ ...label, href: undefined, picture: undefined, count: counts.get(label.value) ?? 0 }))
      .filter(({ count }) => count > 0);
    return { name, legend, choices };
  };
  return [
    group(
      'state',
      '情况',
      Object.entries(stateNames).map(([value, label]) => ({ value, label })),
    ),
    group(
      'region',
      placeWords(site.campaign).region,
      site.campaign.regions.map(({ id, name }) => ({ value: id, label: name })),
    ),
    group(
      'unit',
      '主办单位',
      site.organizations.map(({ id, organization }) => ({
        value: id,
        label: organization.shortName ?? organization.name,
      })),
    ),
  ].filter(({ choices }) => choices.length > 1);
}
