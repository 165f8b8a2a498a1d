import { aCampaign, aNotice, anOrganization, aProgramme, aRegion, aRuleset, aVenue } from '../../builders.ts';
import { mdx } from '../content-folder.ts';

const folder = 'campaigns/ceshi-2024';

const units = {
  kexie: anOrganization({ name: '测试市科学技术协会', shortName: '市科协' }),
  tushuguan: anOrganization({ name: '测试市图书馆', kind: '科普场馆' }),
  jiaoyu: anOrganization({ name: '测试市教育局', kind: '政府部门' }),
  lckx: anOrganization({ name: '鹿城区科学技术协会', region: 'lucheng' }),
  yiyuan: anOrganization({ name: '测试市中心医院', kind: '医疗机构' }),
};

/** A made-up campaign of September 2024, for tables. */
export const clerkCampaign: Readonly<Record<string, string | object>> = {
  'rulesets/kepu-2024.json': { ...aRuleset().data, year: 2024 },
  [`${folder}/campaign.json`]: {
    ...aCampaign().data,
    city: { name: '测试市', shortName: '测试', code: '330300', province: '浙江省', areaCode: '0577' },
    year: 2024,
    window: { from: '2024-09-15', to: '2024-09-25' },
    counted: { from: '2024-08-中旬', to: '2024-10-10' },
    notice: 'main',
    issuers: ['kexie'],
    regions: [
      aRegion({ id: 'lucheng', name: '鹿城区', code: '330302' }),
      aRegion({ id: 'ouhai', name: '瓯海区', code: '330304' }),
      aRegion({ id: 'ruian', name: '瑞安市', code: '330381' }),
    ],
    programmes: (['joint:联合行动', 'main:主场活动', 'key:重点活动'] as const).map((each) => {
      const [id = '', name = ''] = each.split(':');
      return aProgramme({ id, name, kind: id === 'main' ? 'main' : 'joint', source: { notice: 'main' } });
    }),
    ruleset: 'kepu-2024',
    activitiesToCome: true,
  },
  [`${folder}/notices/main.mdx`]: mdx(
    {
      ...aNotice().data,
      issuers: ['kexie'],
      number: undefined,
      issuedOn: '2024-08-20',
      title: '关于举办2024年测试市全国科普日活动的通知',
      summary: '活动安排',
    },
    aNotice().body,
  ),
  [`${folder}/venues/guan.json`]: aVenue({
    name: '测试市科技馆',
    kind: '科技馆',
    region: 'lucheng',
    sharedPlace: 'yes',
  }).data,
  [`${folder}/venues/square.json`]: aVenue({ name: '五马街广场', kind: '广场公园', region: 'lucheng' }).data,
  ...Object.fromEntries(Object.entries(units).map(([id, { data }]) => [`${folder}/organizations/${id}.json`, data])),
};
