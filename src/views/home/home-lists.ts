import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { endsOf } from '#domain/activity/ends.ts';
import { isCancelled, isForPublic, isOver } from '#domain/activity/offer.ts';
import { type CampaignPhase, campaignPhase, campaignSpan, phaseTurns } from '#domain/campaign/phase.ts';
import { activityCount, occurrenceCount } from '#domain/schedule/counts.ts';
import { type Occurrence, spanOf } from '#domain/schedule/occurrences.ts';
import { addDays } from '#domain/time/day.ts';
import type { Day, Instant } from '#domain/time/instant.ts';
import { type Moments, momentsOf, partOver, spansOf } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayWithWeekday } from '../format/date.ts';
import { type CampaignDays, turnsOfDays } from '../schedule/days.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket, occurrenceTicket } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';
import { isOvernight, mostOfDay, nextRows, rowsOfDay } from './next-rows.ts';

/** What the home lists at a moment: days, and activities by their ids. */
interface Listed {
  readonly phase: CampaignPhase['kind'];
  readonly days: readonly Day[];
  readonly recaps: readonly string[];
  readonly highlights: readonly string[];
}

/**
 * Lists over time. Before the campaign: the first day with sessions. From then on until the last session: what began
 * yesterday and is still on, what today still has, and the next day with sessions. After: recaps. Highlights follow in every phase. What is not for the public is not recommended.
 */
export function homeLists(context: ViewContext, days: CampaignDays): readonly TicketList[] {
  const { activities } = context.site;
  const ends = activities.filter(isHighlight).map((node) => endsOf(node).last);
  const nights = nightsOf(days).map((night) => spanOf(night).end);
  const turns = [...turnsOfDays(days), ...phaseTurns(campaignSpan(context.site)), ...nights, ...ends];
  const moments = momentsOf(turns.filter(Number.isFinite), context.now, (now) => listedAt(now, context, days));
  const listedDays = [...new Set(moments.flatMap(({ value }) => value.days))].sort();
  return [
    ...withinRoom(listedDays, days).map((each) => dayList(context, days, each, moments)),
    ...activityList(
      context,
      moments,
      ({ recaps }) => recaps,
      () => '活动回顾',
      { href: context.links.review, label: '全部回顾' },
    ),
    ...activityList(
      context,
      moments,
      ({ highlights }) => highlights,
      ({ phase }) => (phase === 'after' ? '看点' : '别错过'),
    ),
  ];
}

function listedAt(now: Instant, context: ViewContext, days: CampaignDays): Listed {
  const { activities } = context.site;
  const phase = campaignPhase(campaignSpan(context.site), now);
  const isAfter = phase.kind === 'after';
  const recaps = isAfter ? activities.filter(({ activity }) => activity.recap !== undefined).slice(0, 5) : [];
  /** Before and during the campaign, those that are not over; afterwards, those that took place and have no recap. */
  const isShown = (node: ActivityNode) => (isAfter ? !isCancelled(node) && !node.activity.recap : !isOver(node, now));
  return {
    phase: phase.kind,
    days: daysAt(phase, days, now).filter((day) => forPublic(days, day).length > 0),
    recaps: recaps.map(idOf),
    highlights: activities.filter((node) => isHighlight(node) && isShown(node)).map(idOf),
  };
}

const idOf = ({ id }: ActivityNode) => id;

const isHighlight = ({ activity }: ActivityNode): boolean => Boolean(activity.highlight) && isForPublic(activity);

function daysAt(phase: CampaignPhase, days: CampaignDays, now: Instant): readonly Day[] {
  switch (phase.kind) {
    case 'before':
      return days.window
        .filter(({ count }) => count > 0)
        .slice(0, 1)
        .map(({ day }) => day);
    case 'during':
    case 'late': {
      const isOn = nightsOf(days).some((night) => night.day < phase.today && spanOf(night).end > now);
      const next = [...days.window, ...days.outside].find(({ day, href }) => href && day > phase.today);
      return [...(isOn ? [addDays(phase.today, -1)] : []), phase.today, ...(next ? [next.day] : [])];
    }
    case 'after':
      return [];
    default:
      return phase satisfies never;
  }
}

/** What ends on the day after it began. */
const nightsOf = (days: CampaignDays): readonly Occurrence[] =>
  [...days.occurrences.keys()].flatMap((day) => forPublic(days, day).filter(isOvernight));

const forPublic = (days: CampaignDays, day: Day): readonly Occurrence[] =>
  (days.occurrences.get(day) ?? []).filter(({ node }) => isForPublic(node.activity));

/** Rows of all days: the later days of a large campaign have their first ones alone. */
const mostRows = 55;

interface ListedDay {
  readonly day: Day;
  /** False where its first rows stand alone. */
  readonly isWhole: boolean;
}

function withinRoom(listed: readonly Day[], days: CampaignDays): readonly ListedDay[] {
  let left = mostRows;
  return listed.map((day) => {
    const wanted = Math.min(mostOfDay, forPublic(days, day).length);
    const isWhole = wanted <= left;
    left -= isWhole ? wanted : rowsOfDay;
    return { day, isWhole };
  });
}

/** The title is the date, which stays true on a page that is not rebuilt daily; a script marks today. */
function dayList(
  context: ViewContext,
  days: CampaignDays,
  { day, isWhole }: ListedDay,
  moments: Moments<Listed>,
): TicketList {
  const titles = partOver(moments, ({ phase }) =>
    phase === 'before'
      ? { title: '第一天', note: dayWithWeekday(day) }
      : { title: dayWithWeekday(day), note: undefined },
  );
  const isFirst = moments[0].value.phase === 'before' && moments[0].value.days.includes(day);
  const title = { title: dayWithWeekday(day), note: undefined };
  const next = nextRows(forPublic(days, day), day, context.now);
  const shown = isWhole ? next : next.slice(0, rowsOfDay).map(({ occurrence }) => ({ occurrence }));
  return {
    ...(isFirst ? { ...titles[0].value, titles } : title),
    day,
    shown: spansOf(moments, (value) => value.days.includes(day)),
    link: {
      href: context.links.day(day),
      label: `全部 ${countText(occurrenceCount(days.occurrences.get(day) ?? []), '场')}`,
    },
    tickets: shown.map(({ occurrence, ...row }) => ({ ...occurrenceTicket(occurrence, context), ...row })),
  };
}

/** However many an editor marks: a home stays a home. */
const mostListed = 8;

const allActivities = ({ site, links }: ViewContext): LinkView => ({
  href: links.activities,
  label: `全部 ${countText(activityCount(site.activities), '项', '活动')}`,
});

/** A list of the activities that are ever listed, the first eight; none when there are none. */
function activityList(
  context: ViewContext,
  moments: Moments<Listed>,
  idsIn: (listed: Listed) => readonly string[],
  titleIn: (listed: Listed) => string,
  link = allActivities(context),
): readonly TicketList[] {
  const { activities } = context.site;
  const ever = new Set(moments.flatMap(({ value }) => idsIn(value)));
  if (ever.size === 0) return [];
  const titles = partOver(moments, (value) => ({ title: titleIn(value), note: undefined }));
  const isListed = spansOf(moments, (value) => idsIn(value).length > 0);
  return [
    {
      ...titles[0].value,
      titles,
      shown: isListed,
      link,
      tickets: activities
        .filter(({ id }) => ever.has(id))
        .slice(0, mostListed)
        .map((node) => ({
          ...activityTicket(node, context),
          shown: spansOf(moments, (value) => idsIn(value).includes(node.id)),
        })),
    },
  ];
}
