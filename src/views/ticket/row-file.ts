import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { topicSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { type PhraseBreaker, phraseBreaker } from '#domain/phrases/breaker.ts';
import { namesOf } from '#domain/phrases/terms.ts';
import { markKept } from '#domain/rows/kept-words.ts';
import {
  type ActivityEntry,
  activityColumns,
  type BookingEntry,
  columnsOf,
  type HoursEntry,
  hoursKnownNames,
  type RowFile,
  type SessionEntry,
  sessionColumns,
  statusNames,
  type WholeEntry,
} from '#domain/rows/row-file.ts';
import { writeFacets } from '#domain/schedule/facets.ts';
import { hoursKnown, hoursKnownOf } from '#domain/schedule/hours-known.ts';
import {
  isContinuing,
  type Occurrence,
  occurrencesOf,
  occurrencesOfSession,
  scheduleDays,
  spanOf,
} from '#domain/schedule/occurrences.ts';
import { occurrenceFacets, sessionsFacets } from '#domain/schedule/row-facets.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { type Day, type Instant, instantAt } from '#domain/time/instant.ts';
import { gcj02Of } from '#domain/venue/gcj02.ts';
import { admissionMark } from '../activity/admission-text.ts';
import { audienceText } from '../activity/audience-text.ts';
import { opensText } from '../activity/booking-text.ts';
import { shortPlaceText } from '../activity/place.ts';
import { shortDay, weekday } from '../format/date.ts';
import { phoneLink } from '../format/phone-link.ts';
import { phrases } from '../format/phrases.ts';
import { lastEntryText, openingNotes } from '../schedule/opening-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { tableOf } from './table-of.ts';
import { isOnlineOnly, lastingNotes, previousTime, sessionLabel } from './ticket-now.ts';
import { ticketHours, ticketTime } from './ticket-time.ts';

/** The rows of a campaign: the texts of its tickets at any time, and the values that the filters compare. */
export function rowFile(context: ViewContext): RowFile {
  const { activities, campaign } = context.site;
  const days = scheduleDays(campaign.window, occurrencesOf(activities));
  const breaker = phraseBreaker(namesOf(context.site));
  const tables = { ...newTables(), days, breaker, programmes: campaign.programmes };
  const entries = activities.map((node) => activityEntry(node, tables));
  const sessions = activities.flatMap((node) => node.sessions.map((session) => sessionEntry(node, session, tables)));
  return {
    days: days.map((day) => [day, `${shortDay(day)} ${weekday(day)}`]),
    texts: tables.texts.values().map((text) => markKept(text, breaker)),
    facets: tables.facets.values(),
    hours: tables.hours.values(),
    bookings: tables.bookings.values(),
    points: tables.points.values(),
    activities: columnsOf(activityColumns, entries),
    sessions: columnsOf(sessionColumns, sessions),
  };
}

const newTables = () => ({
  texts: tableOf<string>(''),
  facets: tableOf<string>(''),
  hours: tableOf<HoursEntry>(),
  bookings: tableOf<BookingEntry | 0>(0),
  points: tableOf<readonly [number, number]>(),
});

interface Tables extends ReturnType<typeof newTables> {
  readonly days: readonly Day[];
  readonly breaker: PhraseBreaker;
  readonly programmes: ViewContext['site']['campaign']['programmes'];
}

function activityEntry(node: ActivityNode, tables: Tables): ActivityEntry {
  const { activity } = node;
  const type = typeSlugs[activity.type];
  const topic = activity.topic && topicSlugs[activity.topic];
  return [
    node.id,
    titleText(node, tables),
    tables.texts.at([type, topic].filter(Boolean).join(' ')),
    tables.texts.at(audienceText(activity) ?? ''),
    tables.texts.at(admissionMark(activity) ?? ''),
    activity.sample ? 1 : 0,
    node.sessions.length,
  ];
}

const titleText = ({ activity }: ActivityNode, { breaker }: Tables): string =>
  phrases(activity.name)
    .map((phrase) => markKept(phrase, breaker))
    .join('\n');

function sessionEntry(node: ActivityNode, session: SessionNode, tables: Tables): SessionEntry {
  const { texts } = tables;
  const occurrences = occurrencesOfSession(node, session);
  const goesOn = occurrences.some(isContinuing);
  const { previously } = session;
  return [
    session.id,
    texts.at(sessionLabel(node, session)),
    texts.at(shortPlaceText(node, session)),
    tables.facets.at(facetsText(node, session, occurrences[0], tables)),
    runsOf(occurrences, tables),
    tables.bookings.at(bookingEntry(node, session)),
    statusNames.indexOf(session.status),
    lastingNotes(node, session).map(texts.at),
    session.places.flatMap(({ venue }) => (venue?.venue.point ? [tables.points.at(degrees(venue.venue.point))] : [])),
    previously ? texts.at(previousTime(previously)) : 0,
    isOnlineOnly(session) ? 1 : 0,
    goesOn || occurrences.length === 0 ? wholeEntry(session, tables) : 0,
    session.time.kind === 'timed' && session.time.end !== undefined ? 1 : 0,
  ];
}

function facetsText(node: ActivityNode, session: SessionNode, first: Occurrence | undefined, tables: Tables): string {
  const { programmes } = tables;
  const facets = first ? occurrenceFacets(first, programmes) : sessionsFacets(node, [session], programmes);
  return writeFacets({ ...facets, day: [], part: [] });
}

/** About a metre. */
const places = 100_000;
const degrees = (point: Parameters<typeof gcj02Of>[0]): readonly [number, number] => {
  const { lng, lat } = gcj02Of(point);
  return [Math.round(lng * places) / places, Math.round(lat * places) / places];
};

/** Runs of consecutive days in the table of days with the same hours. */
function runsOf(occurrences: readonly Occurrence[], tables: Tables): readonly number[] {
  const days = occurrences.flatMap((occurrence) => {
    const at = tables.days.indexOf(occurrence.day);
    return at < 0 ? [] : [[at, tables.hours.at(hoursEntry(occurrence))] as const];
  });
  const runs: [number, number, number][] = [];
  for (const [at, hours] of days) {
    const last = runs.at(-1);
    if (last && last[1] === at - 1 && last[2] === hours) last[1] = at;
    else runs.push([at, at, hours]);
  }
  const [only] = runs;
  return only && runs.length === 1 && only[0] === only[1] ? [only[0], only[2]] : runs.flat();
}

function hoursEntry(occurrence: Occurrence): HoursEntry {
  const { day, starts, ends, lastEntry, part } = occurrence;
  const midnight = instantAt(day);
  const { start, end } = spanOf(occurrence);
  const { part: parts = [] } = occurrenceFacets(occurrence, []);
  const ticket = ticketHours(starts, ends, part);
  return [
    ticket.starts ?? '',
    ticket.when,
    minutes(start - midnight),
    minutes(end - midnight),
    hoursKnownNames.indexOf(hoursKnown(starts, ends)),
    parts.join(' '),
    lastEntry === undefined ? '' : lastEntryText(lastEntry),
  ];
}

function wholeEntry(session: SessionNode, { texts }: Tables): WholeEntry {
  const { time } = session;
  const span = instantsOf(time);
  const { day = '', starts = '', when } = ticketTime(session);
  return [
    day,
    starts,
    when,
    hoursKnownNames.indexOf(hoursKnownOf(time)),
    minutes(span?.start),
    minutes(span?.end),
    time.kind === 'partial' ? time.date : '',
    time.kind === 'all-day' ? openingNotes(time).map(texts.at) : [],
  ];
}

function bookingEntry({ activity }: ActivityNode, { booking }: SessionNode): BookingEntry | 0 {
  if (!booking) return 0;
  const { needed, opens, closes, url = '', phone, waitingList } = booking;
  if (!needed) return [0, 0, 0, '', '', 0, ''];
  // Samples have no real phone.
  const call = phone === undefined || activity.sample ? '' : phoneLink(phone);
  const note = opens === undefined ? '' : opensText(opens);
  return [1, minutes(opens), minutes(closes), url, call, waitingList === 'yes' ? 1 : 0, note];
}

const minutes = (instant: Instant | undefined): number => (instant ?? 0) / 60_000;
