import { citySlugOf } from '#domain/campaign/campaign-id.ts';
import { type ScenerySlug, scenerySlugs } from '#domain/campaign/scenery-slugs.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';

/** What chooses a city's colours. */
export interface CityLook {
  readonly city: string;
  /** What the editor chose. */
  readonly palette: string | undefined;
  readonly scenery: readonly ScenerySlug[];
}

/** What its scene is drawn from, unless it has one of its own. */
export interface CityPictureView {
  readonly city: string;
  readonly latitude: number;
  readonly altitude: number;
  readonly scenery: readonly ScenerySlug[];
}

export function cityLook({ id, campaign }: CampaignSite): CityLook {
  return { city: citySlugOf(id), palette: campaign.palette, scenery: sceneryOf(campaign) };
}

export function cityPictureView({ id, campaign }: CampaignSite): CityPictureView {
  const { latitude, altitude } = campaign.city;
  return { city: citySlugOf(id), latitude, altitude, scenery: sceneryOf(campaign) };
}

/** Slugs of the words in campaign.json, the most important first. */
export function sceneryOf({ city }: CampaignSite['campaign']): readonly ScenerySlug[] {
  return (city.scenery ?? []).map((word) => scenerySlugs[word]);
}
