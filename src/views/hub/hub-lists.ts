import { dayRange } from '../format/date.ts';
import { sessionCount } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Campaigns under one heading. */
export interface HubGroup {
  readonly title: string;
  /** The theme of the year; undefined for a province. */
  readonly note: string | undefined;
  readonly campaigns: readonly { readonly href: string; readonly name: string; readonly line: string }[];
}

/** The campaigns by province, in the order of the cities' codes (GB/T 2260), newest year first within a city. */
export function hubByProvince(campaigns: readonly ViewContext[]): readonly HubGroup[] {
  const code = ({ site }: ViewContext) => site.campaign.city.code;
  const sorted = [...campaigns].sort((a, b) =>
    code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : b.site.campaign.year - a.site.campaign.year,
  );
  return [...Map.groupBy(sorted, ({ site: { campaign } }) => campaign.city.province ?? campaign.city.name)].map(
    ([title, those]) => ({
      title,
      note: undefined,
      campaigns: those.map(campaignLine),
    }),
  );
}

/** The campaigns by year, newest first. */
export function hubByYear(campaigns: readonly ViewContext[]): readonly HubGroup[] {
  const years = Map.groupBy(campaigns, ({ site }) => site.campaign.year);
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, those]) => ({
      title: `${year}年`,
      note: commonTheme(those),
      campaigns: those.map(campaignLine),
    }));
}

/** The theme of all campaigns that have one; undefined when they differ. */
function commonTheme(campaigns: readonly ViewContext[]): string | undefined {
  const [theme, ...others] = new Set(campaigns.flatMap(({ site }) => site.campaign.theme ?? []));
  return others.length === 0 ? theme : undefined;
}

function campaignLine({ site, links }: ViewContext): HubGroup['campaigns'][number] {
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: `${city.name}${year}年`,
    line: `${dayRange(window.from, window.to)}　${sessionCount(site)} 场　${site.venues.length} 个场馆`,
  };
}
