import { partPath } from '#domain/site/parts.ts';
import { addDays } from '#domain/time/day.ts';
import { dayOf, type Instant, instantAt } from '#domain/time/instant.ts';
import { momentsOf, writeNames } from '#domain/time/moments.ts';
import type { LinkView } from '../site/frame.ts';
import { type Part, partOf, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { occurrenceTicket } from '../ticket/ticket.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
import type { DayLine } from './day-lines.ts';
import { daySlots, type SlotList, slotNames } from './day-slots.ts';
import type { CampaignDays } from './days.ts';
import { dayLinkText, openNote, wholePartText } from './open-words.ts';

/** The part of a day at which the schedule of a large campaign is open. */
export interface OpenPart {
  /**
   * Which part is open over time, as for nameAt(): paths from the schedule on, `none` when the last day is over. A script
   * takes the rows of another part from its page.
   */
  readonly over: string;
  /** What is open when the page is built. */
  readonly now: OpenNow;
  /** Rows of a part that are shown. */
  readonly most: number;
}

interface OpenNow {
  readonly title: string;
  readonly note: string;
  /** To the whole day. */
  readonly link: LinkView;
  readonly slots: readonly { readonly name: string; readonly count: number; readonly tickets: readonly TicketView[] }[];
  /** To what is left of the part, to the next part and to the one before it. */
  readonly links: readonly (LinkView & { readonly rel: 'next' | 'prev' | undefined })[];
}

/** A part of a day is up to 38 rows; with the lines of thirty days a page of 3,000 elements has room for fewer. */
const mostRows = 26;

interface Opening {
  readonly line: DayLine;
  readonly number: number;
}

/**
 * The first day that is not over; on the day itself the part that begins last before now. Undefined when all is over.
 * @param lines the days with sessions, in order
 * @param days the same days
 */
export function openPart(lines: readonly DayLine[], days: CampaignDays, context: ViewContext): OpenPart | undefined {
  const { now } = context;
  const openings = lines.map((line) => ({ line, turns: turnsOf(line, days) }));
  const openAt = (at: Instant): Opening | undefined => {
    const next = openings.find(({ line }) => line.day >= dayOf(at));
    if (!next) return undefined;
    const turn = next.turns.find(({ from, until }) => from <= at && at < until);
    return { line: next.line, number: turn?.number ?? 1 };
  };
  const turns = openings.flatMap(({ line, turns }) => [
    ...turns.map(({ from }) => from),
    instantAt(line.day),
    instantAt(addDays(line.day, 1)),
  ]);
  const open = openAt(now);
  if (!open) return undefined;
  const over = momentsOf(turns, now, (at) => addressOf(openAt(at)));
  return { over: writeNames(over), now: openNow(open, days, context), most: mostRows };
}

/** From the schedule on. */
const addressOf = (open: Opening | undefined): string => (open ? partPath(`${open.line.day}/`, open.number) : 'none');

const partAt = ({ line, number }: Opening, days: CampaignDays): Part<SlotList> =>
  partOf(daySlots(line.day, days), { number, size: ticketsPerPage, path: line.href });

/** When each further part of a day is the one to begin with. */
function turnsOf(line: DayLine, days: CampaignDays) {
  const { parts } = partAt({ line, number: 1 }, days);
  return (parts?.now ?? []).map(({ href, from = 0, until = 0 }) => ({
    number: (parts?.parts.findIndex((part) => part.href === href) ?? 0) + 1,
    from,
    until,
  }));
}

function openNow(open: Opening, days: CampaignDays, context: ViewContext): OpenNow {
  const { line, number } = open;
  const { lists, parts } = partAt(open, days);
  let left = mostRows;
  const slots = lists.flatMap(({ slug, count, continued, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    const name = slotNames[slug] + (continued ? '（接前一部分）' : '');
    return shown.length > 0 ? [{ name, count, tickets: shown.map((row) => occurrenceTicket(row, context)) }] : [];
  });
  const isCut = lists.reduce((sum, { rows }) => sum + rows.length, 0) > mostRows;
  const { next, previous } = parts ?? {};
  return {
    title: line.title,
    note: openNote(parts?.parts[number - 1]?.label, line.sum),
    link: { href: line.href, label: dayLinkText },
    slots,
    links: [
      ...(isCut ? [{ href: partPath(line.href, number), label: wholePartText, rel: undefined }] : []),
      ...(next ? [{ href: next.href, label: `下一部分：${next.label}`, rel: 'next' as const }] : []),
      ...(previous ? [{ href: previous.href, label: `上一部分：${previous.label}`, rel: 'prev' as const }] : []),
    ],
  };
}
