import type { LinkView } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { hubPlaces, isLarge } from './hub-places.ts';

/** A province of a hub. */
export interface Province {
  /** First two digits of the codes of its places (GB/T 2260). */
  readonly code: string;
  readonly name: string;
}

/** Code of the province that a campaign's place lies in. */
export const provinceCode = ({ site }: ViewContext): string => site.campaign.city.code.slice(0, 2);

/** The provinces of campaigns, in the order of their codes; each has the name that its place with the lowest code has. */
export function provincesOf(campaigns: readonly ViewContext[]): readonly Province[] {
  const codeOf = ({ site }: ViewContext) => site.campaign.city.code;
  const sorted = [...campaigns].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : codeOf(a) > codeOf(b) ? 1 : 0));
  return [...Map.groupBy(sorted, provinceCode)].flatMap(([code, [first]]) => {
    if (!first) return [];
    const { city } = first.site.campaign;
    return [{ code, name: city.province ?? city.name }];
  });
}

/** `浙江`, `内蒙古`, `宁夏`: the common short name of a province. */
export const shortProvince = (province: string): string =>
  /^(?:黑龙江|内蒙古)/u.test(province) ? province.slice(0, 3) : province.slice(0, 2);

/** The provinces with a page of their own: those of a hub whose home is too long to list every place. */
export const provincePages = (hub: Site): readonly Province[] =>
  isLarge(hubPlaces(hub)) ? provincesOf(hub.campaigns) : [];

/** A link to the page of a province, with the number of its places. */
export interface ProvinceLink extends LinkView {
  readonly count: number;
}

export function provinceLinks(hub: Site): readonly ProvinceLink[] {
  const places = Map.groupBy(hubPlaces(hub), ({ lead }) => provinceCode(lead));
  return provincePages(hub).map(({ code, name }) => ({
    href: hubLinks(hub.address).province(code),
    label: shortProvince(name),
    count: places.get(code)?.length ?? 0,
  }));
}
