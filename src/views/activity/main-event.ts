import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { lastEnds } from '#domain/activity/ends.ts';
import { isAhead, isCancelled } from '#domain/activity/offer.ts';
import { momentsOf } from '#domain/time/moments.ts';
import { phrases } from '../format/phrases.ts';
import { type TimedLink, timedLinks } from '../format/timed-links.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { FactView } from './activity-facts.ts';
import { onlinesOf } from './place.ts';
import { visitFacts } from './visit-facts.ts';

/** The main event of a campaign, with the number of booths when the venue has a booth plan. */
export interface FeatureView {
  readonly label: string;
  readonly title: readonly string[];
  readonly facts: readonly FactView[];
  readonly booths: { readonly count: number; readonly seed: string; readonly note: string } | undefined;
  readonly sample: boolean;
  readonly actions: readonly TimedLink[];
}

/**
 * The first activity of the main programme that is neither a sample nor cancelled; on-site activities are preferred to
 * online-only ones, an opening among them to others. Undefined when there is none.
 */
export function mainEvent(context: ViewContext): FeatureView | undefined {
  const { site, links, now } = context;
  const candidates = site.activities.filter((node) => isMain(node) && !isCancelled(node));
  const onSite = candidates.filter((each) => !isOnlineOnly(each));
  const node = onSite.find(({ activity }) => activity.type === '启动仪式') ?? onSite[0] ?? candidates[0];
  if (!node) return undefined;
  const programme = node.programmes.find(({ kind }) => kind === 'main')?.name ?? mainName;
  const isByName = !programme.includes('主场');
  const plan = node.venue?.venue.plan;
  return {
    label: isByName ? programme : mainName,
    title: phrases(node.activity.name),
    facts: visitFacts(node, context),
    booths: plan && {
      count: plan.booths.length,
      seed: site.id,
      note: `${plan.booths.length} 家单位（含集体）设展，每格一家`,
    },
    sample: node.activity.sample,
    actions: timedLinks(
      momentsOf(lastEnds([node]), now, (at) => [
        { href: links.activity(node.id), label: isByName ? '看活动安排' : '看主场安排' },
        ...(isAhead(node, at) ? [{ href: links.activityCalendar(node.id), label: '加入日历' }] : []),
      ]),
    ),
  };
}

const mainName = '主场活动';

const isMain = ({ activity, programmes }: ActivityNode) =>
  !activity.sample && programmes.some(({ kind }) => kind === 'main');

const isOnlineOnly = ({ activity, sessions }: ActivityNode) =>
  onlinesOf(sessions).length > 0 && activity.room === undefined && sessions.every(({ venue }) => venue === undefined);
