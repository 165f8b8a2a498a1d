import type { SiteContent } from '#domain/campaign/content.ts';
import type { Problem } from '#domain/checks/problem.ts';

/** Adds the area code of the campaign's city, if known, to the fix of every phone-no-area-code problem. */
export function withAreaCodes(problems: readonly Problem[], { campaigns }: SiteContent): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.code !== 'phone-no-area-code') return problem;
    const { city } = campaigns.find(({ id }) => problem.file.includes(`campaigns/${id}/`))?.campaign.data ?? {};
    return city?.areaCode ? { ...problem, fix: `前面加上${city.name}的区号和短横线：${city.areaCode}-…。` } : problem;
  });
}
