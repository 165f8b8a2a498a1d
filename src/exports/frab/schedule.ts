import { lastMove } from '#domain/activity/changes.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { markedTitle, type TitleMark } from '#domain/activity/title-marks.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { byDay, type Occurrence, occurrencesOf, spanOf } from '#domain/schedule/occurrences.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { addDays, daysBetween } from '#domain/time/day.ts';
import { type Day, dayOf, type Instant, instantAt, rfc3339 } from '#domain/time/instant.ts';
import { placeText } from '#views/activity/place.ts';
import { campaignSummary } from '#views/home/campaign-summary.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { sessionUid } from '../event-uid.ts';
import { onlinesOf } from '../onlines.ts';
import { sessionName } from '../session-name.ts';
import { visitLines } from '../visit-lines.ts';
import { uuidOf } from './uuid.ts';

/**
 * The schedule in the frab and pretalx format, for programs that read conference schedules
 * (https://c3voc.de/schedule/schema.json). Lists every dated session on each day that it begins or continues.
 */
export async function frabSchedule(context: ViewContext): Promise<string> {
  const { site, address, links, now } = context;
  const { window } = site.campaign;
  const occurrences = occurrencesOf(site.activities).filter(beginsHere);
  const ids = new Map(occurrences.map((occurrence, position) => [occurrence, position + 1]));
  const days = [...byDay(occurrences)];
  const schedule = {
    version: dayOf(now),
    base_url: absolute(address, links.home),
    conference: {
      acronym: site.id.replaceAll('-', '_'),
      title: campaignTitle(site.campaign),
      description: campaignSummary(site.campaign),
      start: window.from,
      end: window.to,
      daysCount: daysBetween(window.from, window.to) + 1,
      timeslot_duration: '00:05',
      time_zone_name: 'Asia/Shanghai',
      url: absolute(address, links.schedule),
      days: await Promise.all(
        days.map(async ([day, those], index) => ({
          index: index + 1,
          date: day,
          day_start: rfc3339(instantAt(day)),
          day_end: rfc3339(instantAt(addDays(day, 1))),
          rooms: await roomsOf(those, day, (occurrence) => ids.get(occurrence) ?? 0, context),
        })),
      ),
    },
  };
  const generator = { name: 'kepu-campaigns' };
  return `${JSON.stringify({ $schema: 'https://c3voc.de/schedule/schema.json', generator, schedule }, undefined, 1)}\n`;
}

/** A session past midnight is listed only on its first day. */
const beginsHere = ({ session: { time }, day }: Occurrence) => time.kind !== 'timed' || dayOf(time.start) === day;

async function roomsOf(
  occurrences: readonly Occurrence[],
  day: Day,
  idOf: (occurrence: Occurrence) => number,
  context: ViewContext,
) {
  const rooms = Map.groupBy(occurrences, ({ node, session }) => placeText(node, session));
  const filled = [...rooms].map(async ([room, those]) => {
    const events = those.map((occurrence) => eventOf(occurrence, room, day, idOf(occurrence), context));
    return [room, await Promise.all(events)] as const;
  });
  return Object.fromEntries(await Promise.all(filled));
}

async function eventOf(occurrence: Occurrence, room: string, day: Day, id: number, context: ViewContext) {
  const { node, session } = occurrence;
  const { activity } = node;
  const { start, end } = knownSpan(occurrence);
  const url = absolute(context.address, context.links.activity(node.id));
  return {
    guid: await uuidOf(`urn:kepu-campaigns:${sessionUid(node, session.id, context)}/${day}`),
    id,
    date: rfc3339(start),
    start: rfc3339(start).slice(11, 16),
    ...(end === undefined ? {} : { end: rfc3339(end) }),
    duration: hoursAndMinutes(end === undefined ? 0 : end - start),
    room,
    slug: `${node.id}-${session.id}-${day}`,
    url,
    title: markedTitle(sessionName(node, session), marks(occurrence)),
    subtitle: activity.subTheme ?? null,
    track: node.programmes[0]?.name ?? null,
    type: activity.type,
    language: activity.languages?.join('、') ?? null,
    abstract: activity.summary,
    description: [session.note, ...visitLines(node, session)].filter((text) => text !== undefined).join('\n') || null,
    persons: activity.scienceWorkers.map(({ name }, position) => ({ id: position + 1, name, public_name: name })),
    links: onlinesOf(session).flatMap(({ platform, url: to }) =>
      to === undefined ? [] : [{ url: to, title: platform }],
    ),
  };
}

/**
 * Start and end of an occurrence. The format asks for a start: where none is known, that of its part of the day or of the
 * day, and the description says so. An end that is not known is left out, with a duration of zero.
 */
function knownSpan(occurrence: Occurrence): { readonly start: Instant; readonly end: Instant | undefined } {
  const { starts, ends, part, session } = occurrence;
  const { start, end } = (session.time.kind === 'timed' && instantsOf(session.time)) || spanOf(occurrence);
  const isEndKnown = starts === undefined ? part === 'whole-day' : ends !== undefined;
  return { start, end: isEndKnown ? end : undefined };
}

/** Status goes into the title: the format has no status field. */
const marks = ({ node, session }: Occurrence): readonly (TitleMark | false)[] => [
  node.activity.sample && 'sample',
  session.status !== 'scheduled' && session.status,
  isStanding(session) && lastMove(node) !== undefined && 'moved',
];

function hoursAndMinutes(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
