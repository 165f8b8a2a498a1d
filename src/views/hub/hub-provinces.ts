import type { ViewContext } from '../site/view-context.ts';

/** The province that a campaign's place lies in; the place itself when it is one. */
export const provinceOf = ({ site }: ViewContext): string => site.campaign.city.province ?? site.campaign.city.name;

/** The provinces of campaigns, in the order of their codes (GB/T 2260). */
export function provincesOf(campaigns: readonly ViewContext[]): readonly string[] {
  const codes = new Map<string, string>();
  for (const campaign of campaigns) {
    const province = provinceOf(campaign);
    const { code } = campaign.site.campaign.city;
    const known = codes.get(province);
    if (known === undefined || code < known) codes.set(province, code);
  }
  return [...codes].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([province]) => province);
}

/** Anchor of a province on the hub's home, by its position in `provincesOf` all campaigns of the hub. */
export const provinceId = (index: number): string => `province-${index + 1}`;

/** `浙江`, `内蒙古`, `宁夏`: the common short name of a province. */
export const shortProvince = (province: string): string =>
  /^(?:黑龙江|内蒙古)/u.test(province) ? province.slice(0, 3) : province.slice(0, 2);
