import { placeWords } from '#domain/campaign/place-words.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Column } from './table.ts';

type Meaning = Exclude<Column<unknown>['meaning'], string>;

/** Title and description of the tables' column for regions, in the words for the campaign's place. */
export function regionMeanings(
  campaign: Campaign,
): Readonly<Record<'activity' | 'venue' | 'organization' | 'resource', Meaning>> {
  const { region, whole } = placeWords(campaign);
  const where = `所在${region}`;
  const ofUnit = `${region}单位写所在${region}`;
  const serves = `服务哪些${region}`;
  return {
    activity: { title: where, description: `${where}；${whole}或线上活动可不写` },
    venue: { title: where, description: where },
    organization: { title: ofUnit, description: ofUnit },
    resource: { title: serves, description: `${serves}；${whole}都可以的不写` },
  };
}
