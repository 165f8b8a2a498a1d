import { campaignsByPlace, type OfCampaign } from './same-place.ts';
import type { CampaignSite } from './site.ts';

type Place = CampaignSite['campaign']['city'];

/** Ways to name a place, the shortest first; undefined where a part is not known. */
const ways: readonly ((place: Place) => string | undefined)[] = [
  ({ shortName }) => shortName,
  ({ shortName, province }) => (province === undefined ? shortName : `${shortName}（${province}）`),
  ({ shortName, prefecture }) => prefecture && `${shortName}（${prefecture}）`,
  ({ name }) => name,
];

/**
 * A name of the place of each campaign that no other place has: its short name; for places of one short name with the
 * province, else with the prefecture, else the full name, else that with the code.
 */
export function distinctPlaceNames<T extends OfCampaign>(campaigns: readonly T[]): ReadonlyMap<T, string> {
  const places = campaignsByPlace(campaigns);
  const groups = [...Map.groupBy(places, ([first]) => first.site.campaign.city.shortName).values()];
  return new Map(
    groups.flatMap((group) => {
      const cities = group.map(([first]) => first.site.campaign.city);
      const names = namesOf(cities);
      return group.flatMap((place, index) => place.map((campaign) => [campaign, names[index] ?? ''] as const));
    }),
  );
}

function namesOf(cities: readonly Place[]): readonly string[] {
  for (const way of ways) {
    const names = cities.flatMap((city) => way(city) ?? []);
    if (new Set(names).size === cities.length) return names;
  }
  return cities.map(({ name, code }) => `${name}（${code}）`);
}
