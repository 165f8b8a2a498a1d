import type { Campaign } from '#schemas/campaign.ts';

const name = '全国科普日';

/** The festival in words: what it is called in titles, in passing, and where its activities are registered. */
export const festival = { name, shortName: '科普日', platform: `${name}平台` } as const;

type Named = Pick<Campaign, 'city' | 'year'>;

/** The festival of a campaign's year: `2023年全国科普日`. */
export const festivalTitle = ({ year }: Pick<Campaign, 'year'>): string => `${year}年${festival.name}`;

/** A campaign's full name: `固原市2023年全国科普日`; with a place, what is held there: `固原市西吉县2023年全国科普日`. */
export const campaignTitle = (campaign: Named, place: string = campaign.city.name): string =>
  place + festivalTitle(campaign);

/** The full name with the place alone: `固原市科普日`. */
export const campaignPlaceName = ({ city }: Pick<Named, 'city'>): string => city.name + festival.shortName;

/** As short as it gets: `固原科普日`. */
export const campaignShortName = ({ city }: Pick<Named, 'city'>): string => city.shortName + festival.shortName;

/** Begins the names of files for a city's own use: `固原2023年科普日`. */
export const campaignFileName = ({ city, year }: Named): string => `${city.shortName}${year}年${festival.shortName}`;
