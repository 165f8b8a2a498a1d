import { occurrenceCount } from '#domain/schedule/counts.ts';
import { cutLists, partPath } from '#domain/site/parts.ts';
import { type Day, dayOf } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import type { LinkView } from '../site/frame.ts';
import { type MarkedList, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { daySlots, type SlotList, slotNames } from './day-slots.ts';
import { type CampaignDays, daysWithPages } from './days.ts';

/** A day of a large campaign in its schedule: how much there is, from when on, and where each part of the day begins. */
export interface DayLine {
  readonly day: Day;
  /** `9月21日 周六`. */
  readonly title: string;
  readonly href: string;
  /** `299 场（含 12 场示例）`. */
  readonly sum: string;
  /** `最早 08:00`; undefined where no hours are known. */
  readonly first: string | undefined;
  /** `上午 120 场`: to the part of the day's page on which these sessions begin. */
  readonly slots: readonly LinkView[];
}

/** The days with sessions, those that are over while others lie ahead apart. */
export interface DayLines {
  readonly ended: readonly DayLine[];
  readonly lines: readonly DayLine[];
}

export function dayLines(days: CampaignDays, context: ViewContext): readonly DayLine[] {
  return daysWithPages(context).map(({ day, label, weekday, href = context.links.day(day) }) => {
    const occurrences = days.occurrences.get(day) ?? [];
    const starts = occurrences.flatMap(({ starts }) => starts ?? []).sort();
    return {
      day,
      title: `${label} ${weekday}`,
      href,
      sum: countText(occurrenceCount(occurrences), '场'),
      first: starts[0] === undefined ? undefined : `最早 ${starts[0]}`,
      slots: slotLinks(day, href, days),
    };
  });
}

function slotLinks(day: Day, href: string, days: CampaignDays): readonly LinkView[] {
  const slots: readonly (SlotList & MarkedList)[] = daySlots(day, days);
  const pages = cutLists(slots, ticketsPerPage);
  return slots.map(({ slug, count }) => {
    const page = pages.findIndex((pieces) => pieces.some((piece) => piece.slug === slug));
    return { href: `${partPath(href, page + 1)}#${slug}`, label: `${slotNames[slug]} ${count} 场` };
  });
}

/** None has ended once every day is over. A script moves further ones as days pass. */
export function splitLines(lines: readonly DayLine[], { now }: ViewContext): DayLines {
  const today = dayOf(now);
  const isLeft = lines.some(({ day }) => day >= today);
  const hasEnded = ({ day }: DayLine) => isLeft && day < today;
  return { ended: lines.filter(hasEnded), lines: lines.filter((line) => !hasEnded(line)) };
}
