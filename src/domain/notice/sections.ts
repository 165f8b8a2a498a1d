import type { Deadline, Programme } from '#schemas/campaign.ts';
import type { Source } from '#schemas/source.ts';
import type { Target } from '#schemas/target.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import type { NoticeNode } from '../campaign/site.ts';

/** Parts of the campaign that cite one section of a notice; `section` is undefined for the whole notice. */
export interface FoundingSection {
  readonly section: string | undefined;
  readonly programmes: readonly Programme[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  /** Activities of its programmes. For the whole notice, also activities that cite it outside its programmes. */
  readonly activities: readonly ActivityNode[];
}

/** Cited sections of a notice, in order of first appearance among programmes, targets and deadlines. */
export function foundingSections(node: NoticeNode, activities: readonly ActivityNode[]): readonly FoundingSection[] {
  const parts = [...node.programmes, ...node.targets, ...node.deadlines];
  const under = (section: string | undefined) => (part: { readonly source: Source }) => part.source.section === section;
  const isOf = ({ source }: Programme) => source.notice === node.id;
  const loose = activities.filter(
    ({ activity, programmes }) => activity.notices.includes(node.id) && !programmes.some(isOf),
  );
  const named = [...new Set(parts.map(({ source }) => source.section))];
  const sections = loose.length > 0 && !named.includes(undefined) ? [...named, undefined] : named;
  return sections.map((section) => ({
    section,
    programmes: node.programmes.filter(under(section)),
    targets: node.targets.filter(under(section)),
    deadlines: node.deadlines.filter(under(section)),
    activities: [
      ...activities.filter(({ programmes }) => programmes.some((each) => isOf(each) && under(section)(each))),
      ...(section === undefined ? loose : []),
    ],
  }));
}
