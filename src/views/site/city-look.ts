import { placeSlugOf } from '#domain/campaign/campaign-id.ts';
import { type ScenerySlug, scenerySlugs } from '#domain/campaign/scenery-slugs.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';

/** Determines a city's colours. */
export interface CityLook {
  readonly city: string;
  /** The editor's choice; undefined for the city's own. */
  readonly palette: string | undefined;
  readonly scenery: readonly ScenerySlug[];
}

/** Input of a city's generated picture, used when the city has no picture of its own. */
export interface CityPictureView {
  readonly city: string;
  readonly latitude: number | undefined;
  readonly altitude: number | undefined;
  readonly scenery: readonly ScenerySlug[];
}

export function cityLook({ id, campaign }: CampaignSite): CityLook {
  return { city: placeSlugOf(id, campaign), palette: campaign.palette, scenery: sceneryOf(campaign) };
}

export function cityPictureView({ id, campaign }: CampaignSite): CityPictureView {
  const { latitude, altitude } = campaign.city;
  return { city: placeSlugOf(id, campaign), latitude, altitude, scenery: sceneryOf(campaign) };
}

/** Slugs of the scenery words in campaign.json, the most important first. */
export function sceneryOf({ city }: CampaignSite['campaign']): readonly ScenerySlug[] {
  return (city.scenery ?? []).map((word) => scenerySlugs[word]);
}
