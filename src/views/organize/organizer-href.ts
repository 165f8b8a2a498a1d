import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Address of an activity for organizers: its filling-in assistant; its page in a campaign without a platform. */
export const organizerHref = ({ id }: ActivityNode, { site, links }: ViewContext): string =>
  site.ruleset ? links.filling(id) : links.activity(id);
