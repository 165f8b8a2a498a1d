import { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '#domain/time/day.ts';
import { dayOf, type Instant, instantAt, instantOf } from '#domain/time/instant.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import type { Deadline } from '#schemas/campaign.ts';
import { sourceLabel } from '#views/notice/source-label.ts';
import type { DeadlineFeed } from '#views/organize/deadline-feeds.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { chinaZone, inChina } from './china-time.ts';
import { eventUid } from './event-uid.ts';
import { calendarFile, sixHours } from './ics.ts';
import { printedEvent } from './printed-event.ts';

/**
 * The deadline calendar (RFC 5545): one event per known start day (`from`) and due day (`by`), with reminders on due
 * days. Dates known only to the month or in words get no event.
 */
export function deadlineCalendar({ name, path, deadlines }: DeadlineFeed, context: ViewContext): string {
  const { address, links } = context;
  const heading = {
    name,
    description: '截止日提前 7 天和 1 天的上午 9 点提醒。只有月份或旬的不在日历里，请看网页。',
    url: absolute(address, links.deadlines),
    source: absolute(address, path),
    ttl: sixHours,
  };
  const events = deadlines.flatMap((deadline) => [
    eventOn(deadline.from, 'from', deadline, context),
    eventOn(deadline.by, 'by', deadline, context),
  ]);
  return calendarFile(heading, events);
}

const words = { from: '开始', by: '截止' } as const;

function eventOn(date: string | undefined, edge: 'from' | 'by', deadline: Deadline, context: ViewContext): string {
  const slot = date === undefined ? undefined : slotOf(date);
  if (!slot) return '';
  const { site, address, links, now } = context;
  const { id, what, who, source } = deadline;
  return printedEvent({
    id: eventUid(site.id, 'deadline', id, edge),
    stamp: new Date(now),
    start: inChina(slot.start),
    end: inChina(slot.end),
    allDay: slot.allDay,
    timezone: chinaZone,
    summary: `${words[edge]}：${what}`,
    description: [`谁来做：${who}`, `出处：${sourceLabel(source.notice, source.section, context)}`].join('\n'),
    url: absolute(address, links.deadlines),
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms:
      edge === 'by'
        ? remindersOf(slot.start).map((before) => ({
            type: ICalAlarmType.display,
            triggerBefore: before,
            description: what,
          }))
        : [],
  });
}

interface DeadlineSlot {
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay: boolean;
}

/** A whole day, or the half hour before the given time; undefined when the date is not a full day. */
function slotOf(date: string): DeadlineSlot | undefined {
  if (date.includes('T')) return { start: instantOf(date) - 1_800_000, end: instantOf(date), allDay: false };
  const parsed = parsePartialDate(date);
  if (parsed.kind !== 'day') return undefined;
  return { start: instantAt(parsed.day), end: instantAt(addDays(parsed.day, 1)), allDay: true };
}

/** Seconds from 09:00 on the seventh day and on the day before to the event's start (RFC 5545, 3.8.6.3). */
const remindersOf = (start: Instant): readonly number[] =>
  [7, 1].map((days) => (start - instantAt(addDays(dayOf(start), -days), '09:00')) / 1000);
