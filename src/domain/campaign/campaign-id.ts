/** The city's slug in a campaign's id: `guyuan` of `guyuan-2023`. */
export const citySlugOf = (campaignId: string): string => campaignId.replace(/-\d{4}$/u, '');
