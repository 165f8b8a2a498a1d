import { festivalOf } from '#domain/campaign/festivals.ts';
import { isCity } from '#domain/campaign/place-level.ts';
import { byRelevance } from '#domain/campaign/relevance.ts';
import { campaignsByPlace } from '#domain/campaign/same-place.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LinkView } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A place with its campaigns. */
export interface HubPlace {
  /** The campaign that matters most at the time of the build. */
  readonly lead: ViewContext;
  /** Its other campaigns, newest first. */
  readonly others: readonly ViewContext[];
}

/**
 * The other campaigns of a place, named by their year: `2025年`; with the festival where the place has two in that year:
 * `2027年科技活动周`.
 */
export function yearLinks({ lead, others }: HubPlace): readonly LinkView[] {
  const years = [lead, ...others].map(({ site }) => site.campaign.year);
  return others.map(({ site: { campaign }, links }) => {
    const isAlone = years.filter((year) => year === campaign.year).length === 1;
    return {
      href: links.home,
      label: `${campaign.year}年${isAlone ? '' : festivalOf(campaign).shortName}`,
    };
  });
}

/** With more places than this, pages of the hub show short lists and pictures of a few places only. */
const maxShownInFull = 12;

export const isLarge = (places: readonly unknown[]): boolean => places.length > maxShownInFull;

/** The places of the hub's campaigns, those with something on or soon ahead first. */
export function hubPlaces({ campaigns, now }: Pick<Site, 'campaigns' | 'now'>): readonly HubPlace[] {
  return campaignsByPlace(byRelevance(campaigns, now)).map(ledBy);
}

/** The same place at another time. */
export function placeAt({ lead, others }: HubPlace, now: Instant): HubPlace {
  const [first = lead, ...rest] = byRelevance([lead, ...others], now);
  return ledBy([first, ...rest]);
}

const ledBy = ([lead, ...others]: readonly [ViewContext, ...ViewContext[]]): HubPlace => ({
  lead,
  others: others.sort((a, b) => (a.site.campaign.window.from > b.site.campaign.window.from ? -1 : 1)),
});

/** True when every place is a city. */
export const areCities = (places: readonly HubPlace[]): boolean =>
  places.every(({ lead }) => isCity(lead.site.campaign.city));

/** `5 座城市`, or `6 个地方` when not all are cities; the name of a single one. */
export const placeCount = (places: readonly HubPlace[]): string =>
  onlyName(places) ?? `${places.length} ${areCities(places) ? '座城市' : '个地方'}`;

/** `每座城市`, or `每个地方` when not all are cities; the name of a single one. */
export const eachPlace = (places: readonly HubPlace[]): string =>
  onlyName(places) ?? `每${areCities(places) ? '座城市' : '个地方'}`;

/** Heading of the places: `先选一座城`, `先选一个地方`; `固原的活动` for a single one. */
export function placesTitle(places: readonly HubPlace[]): string {
  const only = onlyName(places);
  return only === undefined ? `先选一${areCities(places) ? '座城' : '个地方'}` : `${only}的活动`;
}

/** The short name of a single place; undefined for several. */
export const onlyName = ([first, ...others]: readonly HubPlace[]): string | undefined =>
  others.length === 0 ? first?.lead.site.campaign.city.shortName : undefined;

/** Maximum number of names in a description. */
const maxNames = 5;

/** The names of the places for running text: `固原、温州等地`, or `固原、渭南、泉州、唐山、温州等 340 个地方`. */
export function placeNames(places: readonly HubPlace[]): string {
  const names = places.slice(0, maxNames).map(({ lead }) => lead.site.campaign.city.shortName);
  if (names.length < 2) return names.join('');
  return names.join('、') + (places.length > maxNames ? `等 ${placeCount(places)}` : '等地');
}

/** Anchor of the list of all places on the hub's home. */
export const placesId = 'places';

/** A link for each place, to something of its leading campaign; with many places, one to the list of all. */
export function placeLinks(hub: Site, link: (lead: ViewContext) => LinkView): readonly LinkView[] {
  const places = hubPlaces(hub);
  if (isLarge(places))
    return [{ href: `${hubLinks(hub.address).home}#${placesId}`, label: `全部 ${placeCount(places)}` }];
  const leads = new Set(places.map(({ lead }) => lead));
  return hub.campaigns.filter((campaign) => leads.has(campaign)).map(link);
}
