import type { Deadline, Programme, Source, Target } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import type { NoticeNode } from '../campaign/site.ts';

/** What one section of a notice founds; without a section, the notice as a whole. */
export interface FoundingSection {
  readonly section: string | undefined;
  readonly programmes: readonly Programme[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  /** Of its programmes, and of the notice as a whole those that name it and stand in no programme of it. */
  readonly activities: readonly ActivityNode[];
}

/** The sections of a notice by which something is founded, as they first come among programmes, targets and deadlines. */
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
