import type { CampaignContent } from '#domain/campaign/content.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import type { ActivityType } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  anOrganization,
  aRegion,
  aTimedSession,
  aVenue,
} from './builders.ts';
import { mdx } from './sources/content-folder.ts';

/** Prefectures by province with its two digits, in the order of their codes (GB/T 2260); each name has two characters. */
const provinces: readonly (readonly [province: string, digits: string, shortNames: string])[] = [
  ['河北省', '13', '唐山秦皇邯郸邢台保定张家承德沧州廊坊衡水'],
  ['山西省', '14', '大同阳泉长治晋城朔州晋中运城忻州临汾吕梁'],
  ['内蒙古自治区', '15', '包头乌海赤峰通辽鄂尔呼伦巴彦乌兰兴安锡林'],
  ['辽宁省', '21', '大连鞍山抚顺本溪丹东锦州营口阜新辽阳盘锦铁岭朝阳'],
  ['吉林省', '22', '吉林四平辽源通化白山松原白城延边'],
  ['黑龙江省', '23', '齐齐鸡西鹤岗双鸭大庆伊春佳木七台牡丹黑河绥化'],
  ['江苏省', '32', '无锡徐州常州苏州南通连云淮安盐城扬州镇江泰州宿迁'],
  ['浙江省', '33', '宁波温州嘉兴湖州绍兴金华衢州舟山台州丽水'],
  ['安徽省', '34', '芜湖蚌埠淮南马鞍淮北铜陵安庆黄山滁州阜阳宿州六安亳州池州宣城'],
  ['福建省', '35', '厦门莆田三明泉州漳州南平龙岩宁德'],
  ['江西省', '36', '景德萍乡九江新余鹰潭赣州吉安宜春抚州上饶'],
  ['山东省', '37', '青岛淄博枣庄东营烟台潍坊济宁泰安威海日照临沂德州聊城滨州菏泽'],
  ['河南省', '41', '开封洛阳平顶安阳鹤壁新乡焦作濮阳许昌漯河三门南阳商丘信阳周口驻马'],
  ['湖北省', '42', '黄石十堰宜昌襄阳鄂州荆门孝感荆州黄冈咸宁随州恩施'],
  ['湖南省', '43', '株洲湘潭衡阳邵阳岳阳常德张家益阳郴州永州怀化娄底湘西'],
  ['广东省', '44', '韶关深圳珠海汕头佛山江门湛江茂名肇庆惠州梅州汕尾河源阳江清远东莞中山潮州揭阳云浮'],
  ['广西壮族自治区', '45', '柳州桂林梧州北海防城钦州贵港玉林百色贺州河池来宾崇左'],
  ['海南省', '46', '三亚三沙儋州'],
  ['四川省', '51', '自贡攀枝泸州德阳绵阳广元遂宁内江乐山南充眉山宜宾广安达州雅安巴中资阳阿坝甘孜凉山'],
  ['贵州省', '52', '六盘遵义安顺毕节铜仁黔西黔东黔南'],
  ['云南省', '53', '曲靖玉溪保山昭通丽江普洱临沧楚雄红河文山西双大理德宏怒江迪庆'],
  ['西藏自治区', '54', '日喀昌都林芝山南那曲阿里'],
  ['陕西省', '61', '铜川宝鸡咸阳渭南延安汉中榆林安康商洛'],
  ['甘肃省', '62', '嘉峪金昌白银天水武威张掖平凉酒泉庆阳定西陇南临夏甘南'],
  ['青海省', '63', '海东海北黄南海南果洛玉树海西'],
  ['宁夏回族自治区', '64', '石嘴吴忠固原中卫'],
  ['新疆维吾尔自治区', '65', '克拉吐鲁哈密昌吉博尔巴音阿克克孜喀什和田伊犁塔城阿勒'],
];

type Place = Campaign['city'];

const plainCity = { areaCode: '0954', latitude: 32, altitude: 300 };

/** Places by level: of every province two to twenty prefectures, the province itself, and some counties. */
const allPlaces: readonly Place[] = provinces.flatMap(([province, digits, names]): readonly Place[] => {
  const shortNames = names.match(/../gu) ?? [];
  const prefectures = shortNames.map((shortName, index) => ({
    ...plainCity,
    name: `${shortName}市`,
    shortName,
    code: `${digits}${String(index + 2).padStart(2, '0')}00`,
    province,
    latitude: 20 + (index % 25),
    altitude: 100 * index,
  }));
  const itself = { ...plainCity, name: province, shortName: province.slice(0, 2), code: `${digits}0000`, province };
  const counties = shortNames.slice(0, 2).map((shortName, index) => ({
    ...plainCity,
    name: `${shortName}东县`,
    shortName: `${shortName}东`,
    code: `${digits}${String(index + 2).padStart(2, '0')}23`,
    province,
  }));
  return [...prefectures, itself, ...counties];
});

const windows = [
  { festival: 'science-month', from: '09-01', to: '09-30' },
  { festival: 'science-month', from: '09-10', to: '09-24' },
  { festival: 'science-month', from: '09-01', to: '09-30' },
  { festival: 'science-week', from: '05-22', to: '05-29' },
] as const;

const activityTypes: readonly ActivityType[] = ['互动体验', '报告讲座', '直播'];

/**
 * Small campaigns of many places, with one to three activities each: three in four places take part in 2027, every
 * fifth in earlier years too; festivals and windows differ. Deterministic; the ids are sorted.
 */
export function manyCampaigns(total: number): readonly CampaignContent[] {
  const step = Math.max(1, Math.floor(allPlaces.length / total));
  const made: CampaignContent[] = [];
  for (let turn = 0; made.length < total; turn += 1) {
    const at = turn * step;
    const place = allPlaces[(at + Math.floor(at / allPlaces.length)) % allPlaces.length];
    if (!place) break;
    const lap = Math.floor(at / allPlaces.length);
    made.push(smallCampaign(place, (turn % 4 === 3 ? 2026 : 2027) - lap, turn));
    if (turn % 5 === 0 && made.length < total) made.push(smallCampaign(place, 2025 - lap * 2, turn));
  }
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function smallCampaign(city: Place, year: number, turn: number): CampaignContent {
  const { festival, ...days } = windows[turn % windows.length] ?? windows[0];
  const window = { from: `${year}-${days.from}`, to: `${year}-${days.to}` };
  const id = `place-${city.code}-${year}`;
  const choice = { festival, year } as const;
  const title = `${city.name}${year}年${festivalOf(choice).name}`;
  const activities = Array.from({ length: (turn % 3) + 1 }, (_, index) =>
    anActivity({
      id: `activity-${index + 1}`,
      name: `${title}第${index + 1}项活动`,
      summary: '带上问题来',
      type: activityTypes[index] ?? '互动体验',
      notices: ['notice'],
      sessions: [sessionOn(window.from.slice(0, 8) + String(22 + index))],
    }),
  );
  return aCampaignContent({
    id,
    campaign: aCampaign({
      id,
      city,
      year,
      festival,
      window,
      theme: `科技改变生活 创新赢得${year}`,
      summary: `${title}的安排`,
      notice: 'notice',
      regions: [aRegion({ name: `${city.shortName}一区`, code: `${city.code.slice(0, 4)}02` })],
      programmes: [{ id: 'main', name: '主场活动', kind: 'main', fields: [], source: { notice: 'notice' } }],
    }),
    notices: [
      aNotice({
        id: 'notice',
        title: `关于举办${title}活动的通知`,
        number: `科协〔${year}〕24号`,
        issuedOn: `${year}-04-28`,
        summary: `${title}活动的安排`,
        body: '## 活动时间\n\n见日程。\n',
      }),
    ],
    activities,
    venues: [venueIn(city)],
    organizations: [anOrganization({ name: `${city.name}科学技术协会` })],
  });
}

const sessionOn = (day: string) => aTimedSession({ start: `${day}T09:00+08:00`, end: `${day}T11:30+08:00` });

function venueIn(city: Place): ReturnType<typeof aVenue> {
  const { data, ...entry } = aVenue({ name: `${city.name}博物馆广场` });
  const { region: _, ...place } = data;
  return { ...entry, data: place };
}

/** The files of these campaigns, by path in a content folder. */
export function filesOfCampaigns(campaigns: readonly CampaignContent[]): Readonly<Record<string, string | object>> {
  return Object.fromEntries(
    campaigns.flatMap((content) => {
      const folder = `campaigns/${content.id}`;
      const entries = entryKindNames.flatMap((kind) =>
        content[kind].map(({ id, data, body }) =>
          body === undefined
            ? ([`${folder}/${kind}/${id}.json`, data] as const)
            : ([`${folder}/${kind}/${id}.mdx`, mdx(data, body)] as const),
        ),
      );
      return [[`${folder}/campaign.json`, content.campaign.data] as const, ...entries];
    }),
  );
}
