import { placeSlugOf } from './campaign-id.ts';
import type { CampaignSite } from './site.ts';

/** Anything that belongs to a campaign. */
export interface OfCampaign {
  readonly site: Pick<CampaignSite, 'id' | 'campaign'> & Partial<Pick<CampaignSite, 'activities'>>;
}

/**
 * Groups campaigns by place. Places are the same when two of slug, code, and short name with province agree: slugs are
 * ambiguous (福州, 抚州), codes change (a county becomes a district) or are shared (a university has its district's).
 * Places and the campaigns of each keep their order.
 */
export function campaignsByPlace<T extends OfCampaign>(campaigns: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const places: [T, ...T[]][] = [];
  const known = new Map<string, [T, ...T[]]>();
  for (const campaign of campaigns) {
    const marks = placeMarks(campaign);
    const same = marks.map((mark) => known.get(mark)).find((place) => place !== undefined);
    if (same) same.push(campaign);
    const place = same ?? [campaign];
    if (!same) places.push(place);
    for (const mark of marks) known.set(mark, place);
  }
  return places;
}

/** One mark for each pair of the three identifying facts. */
function placeMarks({ site: { id, campaign } }: OfCampaign): readonly string[] {
  const { code, province, shortName } = campaign.city;
  const slug = placeSlugOf(id, campaign);
  const name = `${province} ${shortName}`;
  return [`slug ${slug}, code ${code}`, `slug ${slug}, name ${name}`, `code ${code}, name ${name}`];
}
