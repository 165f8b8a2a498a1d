import type { Campaign } from '#schemas/campaign.ts';
import { type FestivalChoice, festivalOf } from './festivals.ts';

type InYear = FestivalChoice & Pick<Campaign, 'edition'>;
type Named = InYear & Pick<Campaign, 'city'>;

/** The festival of a campaign's year: `2023年全国科普日`, or `第3届科技节` where its title has an edition instead. */
export const festivalTitle = (campaign: InYear): string => titleIn(campaign, '');

/** Full name of a campaign: `固原市2023年全国科普日`. `place` replaces the city: `固原市西吉县2023年全国科普日`. */
export const campaignTitle = (campaign: Named, place: string = campaign.city.name): string => titleIn(campaign, place);

/** City name and short festival name, without the year: `固原市科普日`. */
export const campaignPlaceName = (campaign: Named): string => campaign.city.name + festivalOf(campaign).shortName;

/** Short city name and short festival name: `固原科普日`. */
export const campaignShortName = (campaign: Named): string => campaign.city.shortName + festivalOf(campaign).shortName;

/** Prefix of file names for a city's internal use: `固原2023年科普日`. */
export const campaignFileName = (campaign: Named): string =>
  `${campaign.city.shortName}${campaign.year}年${festivalOf(campaign).shortName}`;

/** Name of the platform where organizers register activities. */
export const platformName = (campaign: InYear): string => festivalOf(campaign).platform?.name ?? '填报平台';

function titleIn(campaign: InYear, place: string): string {
  const { title, name } = festivalOf(campaign);
  const parts: Readonly<Record<string, string>> = {
    place,
    name,
    year: String(campaign.year),
    edition: String(campaign.edition ?? ''),
  };
  return title.replace(/\{(place|name|year|edition)\}/gu, (_, key: string) => parts[key] ?? '');
}

/** The festival of a campaign's year with its edition, if known: `2025年全国科技活动周（第25届）`. */
export function editionTitle(campaign: InYear): string {
  const title = festivalTitle(campaign);
  const isNamed = campaign.edition === undefined || festivalOf(campaign).title.includes('{edition}');
  return isNamed ? title : `${title}（第${campaign.edition}届）`;
}
