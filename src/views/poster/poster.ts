import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isForPublic } from '#domain/activity/offer.ts';
import { topicSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { speakingSessions, standingSessions } from '#domain/activity/standing-sessions.ts';
import { placeSlugOf } from '#domain/campaign/campaign-id.ts';
import { festivalTitle } from '#domain/campaign/campaign-names.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { dayOf } from '#domain/time/instant.ts';
import { admissionFact } from '../activity/admission-text.ts';
import { dayIn, rangeFrom, weekday, yearBefore } from '../format/date.ts';
import { sceneryOf } from '../site/city-look.ts';
import { scannableAddress } from '../site/redirects/short-link.ts';
import type { ViewContext } from '../site/view-context.ts';
import { posterAlt } from './alt.ts';
import { posterArrangements } from './arrangement.ts';
import { posterLockup } from './lockup.ts';
import { posterPlaces } from './place.ts';
import type { PosterStamp, PosterView } from './poster-view.ts';
import { posterTerms } from './terms.ts';

const shownHosts = 3;

/**
 * The poster of an activity. Ignores cancelled sessions, unless all are cancelled. Says nothing about booking and price:
 * the page, which the code leads to, has what is known.
 */
export function posterView(node: ActivityNode, { site, address, links }: ViewContext): PosterView {
  const { activity } = node;
  const { city, year, theme, palette, poster } = site.campaign;
  const standing = standingSessions(node.sessions);
  const sessions = speakingSessions(node.sessions);
  const words = {
    year,
    festival: festivalTitle(site.campaign),
    theme,
    title: activity.name,
    lockup: posterLockup(sessions, year),
    formerTime: formerTimeOf(standing, year),
    places: posterPlaces(node, sessions),
    admission: isForPublic(activity) ? undefined : admissionFact(activity),
    hosts: node.hosts.slice(0, shownHosts).map(({ organization }) => organization.name),
    hostCount: node.hosts.length,
    ...stampsOf(node, standing, year),
    typeName: activity.type,
  };
  const others = [words.theme, words.lockup.note, words.admission].filter((text) => text !== undefined);
  const texts = [words.title, ...others, ...words.hosts, ...words.places.map(({ text }) => text)];
  return {
    ...words,
    ...scannableAddress(address, links.activity(node.id)),
    seed: node.id,
    city: {
      slug: placeSlugOf(site.id, site.campaign),
      shortName: city.shortName,
      latitude: city.latitude,
      altitude: city.altitude,
      scenery: sceneryOf(site.campaign),
    },
    palette: activity.poster?.palette ?? palette,
    type: typeSlugs[activity.type],
    topic: activity.topic && topicSlugs[activity.topic],
    arrangement: posterArrangements(site.activities).get(node.id) ?? { colours: 0, turn: 0 },
    layout: activity.poster?.layout ?? poster.layout,
    terms: posterTerms(site, texts, [
      ...(words.lockup.note?.split(/[，、]/u) ?? []),
      ...placesIn(activity.name, sessions),
    ]),
    alt: posterAlt(words, city.shortName),
  };
}

/** Places in words that a title names: a line of it should not end inside one. */
const placesIn = (title: string, sessions: readonly SessionNode[]): readonly string[] =>
  sessions.flatMap(({ places }) => places.flatMap(({ room }) => (room && title.includes(room) ? room : [])));

function stampsOf(
  { activity, sessions }: ActivityNode,
  standing: readonly SessionNode[],
  year: number,
): Pick<PosterView, 'stamps' | 'stampedPart'> {
  const status = statusStamp(sessions, standing);
  const stamped = sessions.filter(({ status: each }) => status === `some-${each}`);
  return {
    stamps: [...(status ? [status] : []), ...(activity.sample ? ['sample' as const] : [])],
    stampedPart: partText(stamped, standing, year),
  };
}

/** What a stamp on a poster of several sessions says of some: a reader who has another day in mind need not ask. */
function partText(stamped: readonly SessionNode[], standing: readonly SessionNode[], year: number): string {
  const [session, ...others] = stamped;
  const [day, ...further] = session ? daysOf(session.time) : [];
  if (day === undefined || others.length + further.length > 0 || session?.status === 'postponed')
    return `${stamped.length} 场`;
  const isShared = standing.some((each) => each !== session && daysOf(each.time).includes(day));
  return isShared ? '1 场' : dayIn(year, day);
}

/** The most important status. Changes precede `full`, because visitors with a booking must know about them. */
function statusStamp(sessions: readonly SessionNode[], standing: readonly SessionNode[]): PosterStamp | undefined {
  if (standing.length === 0) return 'cancelled';
  const count = (state: SessionNode['status']) => standing.filter(({ status }) => status === state).length;
  if (count('postponed') > 0) return count('postponed') === standing.length ? 'postponed' : 'some-postponed';
  if (standing.length < sessions.length) return 'some-cancelled';
  if (count('full') > 0) return count('full') === standing.length ? 'full' : 'some-full';
  return standing.every(({ time }) => time.kind === 'tba') ? 'tba' : undefined;
}

/** Only when a single session is left and it is postponed; for several, the activity's page has the details. */
function formerTimeOf(standing: readonly SessionNode[], year: number): string | undefined {
  const [session] = standing;
  if (standing.length !== 1 || session?.status !== 'postponed' || !session.previously) return undefined;
  const { start, end } = session.previously;
  const [first, last] = [dayOf(start), dayOf(end ?? start)];
  if (first === last) return `${dayIn(year, first)} ${weekday(first)} ${rangeFrom(start, end)}`;
  return yearBefore(year, first) + rangeFrom(start, end);
}
