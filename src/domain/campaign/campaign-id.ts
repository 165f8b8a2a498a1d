import { type FestivalChoice, festivalOf } from './festivals.ts';

/** The place's slug in a campaign's id: `guyuan` of `guyuan-2023`, `pudong` of `pudong-science-week-2027`. */
export function placeSlugOf(campaignId: string, campaign: FestivalChoice): string {
  const withoutYear = campaignId.replace(/-\d{4}$/u, '');
  const ending = `-${festivalOf(campaign).id}`;
  return withoutYear.endsWith(ending) ? withoutYear.slice(0, -ending.length) : withoutYear;
}
