import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Campaign } from '#schemas/campaign.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  anOrganization,
  aProgramme,
  aRegion,
  aResource,
  aVenue,
} from './builders.ts';
import { aDeadline } from './site-builders.ts';

interface Place {
  readonly city: Campaign['city'];
  /** Names of its parts with their codes, if they have any. */
  readonly regions: readonly (readonly [name: string, code?: string])[];
}

/** One place of each level, as small as its words allow; without area code, latitude and altitude. */
export const places = {
  province: {
    city: { name: '湖北省', shortName: '湖北', code: '420000' },
    regions: [
      ['武汉市', '420100'],
      ['恩施州', '422800'],
      ['神农架林区', '429021'],
    ],
  },
  municipality: {
    city: { name: '上海市', shortName: '上海', code: '310000' },
    regions: [
      ['浦东新区', '310115'],
      ['崇明区', '310151'],
    ],
  },
  district: {
    city: { name: '浦东新区', shortName: '浦东', code: '310115', province: '上海市' },
    regions: [
      ['花木街道', '310115005'],
      ['川沙新镇', '310115103'],
    ],
  },
  county: {
    city: { name: '西吉县', shortName: '西吉', code: '640422', province: '宁夏回族自治区', prefecture: '固原市' },
    regions: [
      ['吉强镇', '640422100'],
      ['新营乡', '640422201'],
    ],
  },
  zone: {
    city: { name: '温州湾新区', shortName: '温州湾', code: '330303', province: '浙江省', kind: 'zone' },
    regions: [['沙城片区'], ['天河片区']],
  },
  university: {
    city: { name: '温州大学', shortName: '温大', code: '330304', province: '浙江省', kind: 'organization' },
    regions: [['茶山校区'], ['学院路校区']],
  },
  society: {
    city: {
      name: '宁夏天文学会',
      shortName: '宁夏天文',
      code: '640104',
      province: '宁夏回族自治区',
      kind: 'organization',
    },
    regions: [],
  },
} as const satisfies Readonly<Record<string, Place>>;
export type PlaceName = keyof typeof places;

/** A campaign of a place: everything that its pages speak of, and none of the words of a prefecture. */
export function aPlaceContent(name: PlaceName): CampaignContent {
  const { city, regions }: Place = places[name];
  const parts = regions.map(([part, code], index) => aRegion({ id: `part-${index + 1}`, name: part, code }));
  const region = parts[0]?.id;
  return aCampaignContent({
    campaign: aCampaign({
      city,
      regions: parts,
      summary: '一句话。',
      contact: [{ office: '科普部' }],
      programmes: [aProgramme(), aProgramme({ id: 'parts', name: '各处的活动', kind: 'region' })],
      deadlines: [aDeadline({ who: '各单位', kinds: ['county', 'unit', 'association'] })],
    }),
    notices: [aNotice({ title: '活动通知', number: undefined, addressees: '各单位', summary: '安排' })],
    activities: [
      anActivity({ name: '科普集市', summary: '来逛逛', region }),
      anActivity({ id: 'talk', name: '科普讲座', summary: '来听听', programmes: ['parts'] }),
    ],
    venues: [aVenue({ name: '广场', region }), aVenue({ id: 'hall', name: '报告厅', region: undefined })],
    organizations: [anOrganization({ name: '主办单位', region })],
    resources: [aResource()],
  });
}
