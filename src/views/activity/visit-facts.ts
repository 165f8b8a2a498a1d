import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { lastEnds } from '#domain/activity/ends.ts';
import { isCancelled, isOver } from '#domain/activity/offer.ts';
import { regionsOf } from '#domain/activity/regions.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { momentsOf } from '#domain/time/moments.ts';
import type { Venue } from '#schemas/venue.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { facilityRow, venueMaps } from '../venue/venue-facts.ts';
import { type FactView, fact, factsOver } from './activity-facts.ts';
import { admissionFact, agesText } from './admission-text.ts';
import { audienceText } from './audience-text.ts';
import { bookingText, isBookedBySession } from './booking-text.ts';
import { isInSeveralPlaces, onlinesOf, placeName, placesOf, placesOfActivity, shortPlaceText } from './place.ts';
import { priceText } from './price-text.ts';
import { whenText } from './when-text.ts';

type Values = FactView['values'];

/**
 * The facts that a visitor needs before coming: time, place and access, booking, price, audience, and others that are
 * stated. What is to be announced is so until the activity is over.
 */
export const mainFacts = (node: ActivityNode, context: ViewContext): readonly FactView[] =>
  untilOver(node, context, (isPast) => mainFactsOf(node, context, isPast));

function mainFactsOf(node: ActivityNode, context: ViewContext, isPast: boolean): readonly FactView[] {
  const { languages, weather, bring } = node.activity;
  const regions = regionsOf(node).map(({ id, name }) => ({ text: name, href: context.links.region(id) }));
  const [first, ...others] = placesOf(speakingSessions(node.sessions));
  return withValues([
    ...whereAndWhen(node, context.links, isPast),
    ...(first?.venue && others.length === 0 ? wayIn(first.venue.venue, context) : []),
    ...bookingAndPrice(node, isPast),
    ...forWhom(node, isPast),
    fact('语言', ...(languages ? [{ text: languages.join('、') }] : [])),
    fact('天气', ...text(weather)),
    fact('要带', ...text(bring)),
    fact(placeWords(context.site.campaign).region, ...regions),
  ]);
}

/** Time, place, audience and booking. */
export const visitFacts = (node: ActivityNode, context: ViewContext): readonly FactView[] =>
  untilOver(node, context, (isPast) =>
    withValues([
      ...whereAndWhen(node, context.links, isPast),
      ...forWhom(node, isPast),
      fact('预约', ...bookingFacts(node, isPast)),
    ]),
  );

const untilOver = (node: ActivityNode, { now }: ViewContext, facts: (isPast: boolean) => readonly FactView[]) =>
  factsOver(momentsOf(lastEnds([node]), now, (at: Instant) => facts(!isCancelled(node) && isOver(node, at))));

const whereAndWhen = (node: ActivityNode, links: ViewContext['links'], isPast: boolean): readonly FactView[] => [
  fact('时间', { text: `${whenText(node.sessions, isPast)}${formerTime(node.sessions)}` }),
  fact('地点', ...places(node, links, isPast)),
  fact('线上', ...onlinesOf(speakingSessions(node.sessions)).map(({ platform, url }) => linked(platform, url))),
];

/** The map services, and whether there is a way in without steps: `有，从东门进`, `没有`, `未提供`. */
function wayIn(venue: Venue, context: ViewContext): readonly FactView[] {
  const maps = venueMaps(venue, context).links.map(({ href, label }) => ({ href, text: label }));
  const { has, answer, note } = facilityRow(venue, 'stepFree');
  const steps = fact('无台阶', { text: [answer, note].filter(Boolean).join('，') });
  return [
    { ...fact('地图', ...maps), isSearched: false },
    { ...steps, isSearched: has === 'yes' },
  ];
}

const bookingAndPrice = (node: ActivityNode, isPast: boolean): readonly FactView[] => [
  fact('预约', ...bookingFacts(node, isPast)),
  fact('费用', ...text(priceText(node.activity.price) ?? (isPast || isCancelled(node) ? undefined : '待公布'))),
];

const forWhom = ({ activity }: ActivityNode, isPast: boolean): readonly FactView[] => [
  fact('适合', ...text(audienceText(activity) ?? (isPast ? undefined : '对象待公布'))),
  fact('年龄', ...text(agesText(activity.ages))),
  fact('谁能来', ...text(admissionFact(activity))),
];

const withValues = (facts: readonly FactView[]) => facts.filter(({ values }) => values.length > 0);

const text = (words: string | undefined): Values => (words === undefined ? [] : [{ text: words }]);

/** At most this many places at the same time have a line of their own, and this many of different sessions. */
const maxPlaces = 6;
const maxVenues = 3;

/** The places of the sessions; of many only how many, or the first ones; 待公布 without any, empty for online-only activities. */
function places(node: ActivityNode, links: ViewContext['links'], isPast: boolean): Values {
  const all = placesOfActivity(node).filter(placeName);
  if (all.length === 0) return isPast ? [] : unplaced(node);
  if (isInSeveralPlaces(node) && all.length > maxPlaces) return [{ text: shortPlaceText(node) }];
  if (!isInSeveralPlaces(node) && all.length > maxVenues) return [{ text: `${all.length} 处，见下面的场次` }];
  return all.map((place) => linked(placeName(place), place.venue && links.venue(place.venue.id)));
}

const unplaced = (node: ActivityNode): Values =>
  onlinesOf(node.sessions).length > 0 || isCancelled(node) ? [] : [{ text: '待公布' }];

/** `（已改期，原定9月16日（周六）14:00–16:00）` when the only session is postponed; else empty. */
function formerTime([session, ...others]: ActivityNode['sessions']): string {
  if (session?.status !== 'postponed' || !session.previously || others.length > 0) return '';
  return `（已改期，原定${sessionTimeText({ kind: 'timed', ...session.previously })}）`;
}

const linked = (words: string, href: string | undefined) =>
  href === undefined ? { text: words } : { text: words, href };

/** How to book, when it is the same for every session; else a hint to the rows of the sessions. */
function bookingFacts(node: ActivityNode, isPast: boolean): Values {
  if (isBookedBySession(node)) return [{ text: '各场不同，见下面的场次' }];
  const [session] = speakingSessions(node.sessions);
  return text((session && bookingText(session, node.activity, isPast)) || undefined);
}
