import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { cutLists } from '#domain/site/parts.ts';
import type { RuledContext } from '../site/view-context.ts';
import { activityMark } from '../ticket/ticket-lists.ts';

/** Posters of a page: 17 elements and 400 px on a phone each. */
export const ruledPerPage = 45;

/** The activities in order, on all parts of the page. */
export const ruledLists = ({ site }: RuledContext) => [
  { rows: site.activities.map((node) => ({ ...node, mark: activityMark(node), weight: 1 })) },
];

/** The activities on a part. */
export const ruledOn = (context: RuledContext, number: number): readonly ActivityNode[] =>
  (cutLists(ruledLists(context), ruledPerPage)[number - 1] ?? []).flatMap(({ rows }) => rows);
