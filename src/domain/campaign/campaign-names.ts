import type { Campaign } from '#schemas/campaign.ts';

const name = '全国科普日';

/** Names of the festival: full name for titles, short name, and the platform that registers its activities. */
export const festival = { name, shortName: '科普日', platform: `${name}平台` } as const;

type Named = Pick<Campaign, 'city' | 'year'>;

/** The festival of a campaign's year: `2023年全国科普日`. */
export const festivalTitle = ({ year }: Pick<Campaign, 'year'>): string => `${year}年${festival.name}`;

/** Full name of a campaign: `固原市2023年全国科普日`. `place` replaces the city: `固原市西吉县2023年全国科普日`. */
export const campaignTitle = (campaign: Named, place: string = campaign.city.name): string =>
  place + festivalTitle(campaign);

/** City name and short festival name, without the year: `固原市科普日`. */
export const campaignPlaceName = ({ city }: Pick<Named, 'city'>): string => city.name + festival.shortName;

/** Short city name and short festival name: `固原科普日`. */
export const campaignShortName = ({ city }: Pick<Named, 'city'>): string => city.shortName + festival.shortName;

/** Prefix of file names for a city's internal use: `固原2023年科普日`. */
export const campaignFileName = ({ city, year }: Named): string => `${city.shortName}${year}年${festival.shortName}`;
