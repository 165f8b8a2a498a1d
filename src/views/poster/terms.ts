import { festivalOf } from '#domain/campaign/festivals.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';

/** Domain terms that a line break should not split, in addition to names in the content. */
const commonTerms = [
  '主场活动',
  '同时举办',
  '体验营',
  '党群服务中心',
  '下一代',
  '人工智能',
  '低碳',
  '公益',
  '动物园',
  '博物馆',
  '嘉年华',
  '图书馆',
  '多功能厅',
  '大数据',
  '大讲堂',
  '大篷车',
  '天宫课堂',
  '天文台',
  '少年宫',
  '工坊',
  '开放日',
  '志愿者',
  '快速检测',
  '报告会',
  '报告厅',
  '文化礼堂',
  '旱作',
  '服务活动',
  '机器人',
  '植物园',
  '残疾人',
  '水火箭',
  '沉船',
  '流域',
  '现场观摩会',
  '研学',
  '研究所',
  '科协',
  '科学家',
  '科学家精神',
  '科学技术协会',
  '科学教育',
  '科技工作者',
  '新质生产力',
  '科技馆',
  '科普周',
  '科普展',
  '科普馆',
  '科普大集',
  '科普剧',
  '社区',
  '航天员',
  '英仙座',
  '讲座',
  '进企业',
  '进农村',
  '进校园',
  '进机关',
  '进社区',
  '进军营',
  '面对面',
  '防震减灾',
  '防灾减灾',
  '青少年',
  '食品安全',
  '应急避险',
  '实验室',
  '气象站',
] as const;

/** The names and terms in `texts` that a line break should not split, and further `parts`; sorted and deduplicated. */
export function posterTerms(
  site: CampaignSite,
  texts: readonly string[],
  parts: readonly string[] = [],
): readonly string[] {
  const terms = new Set([...commonTerms, ...namesOf(site), ...parts]);
  return [...terms].filter((term) => term.length > 1 && texts.some((text) => text.includes(term))).sort();
}

function namesOf({ campaign, venues, organizations }: CampaignSite): readonly string[] {
  const { city, regions, programmes } = campaign;
  const places = [city.name, city.shortName, ...regions.map(({ name }) => name)];
  const owners = [
    ...organizations.map(({ organization }) => organization),
    ...venues.map(({ venue }) => venue),
  ].flatMap(({ name, shortName }) => (shortName === undefined ? [name] : [name, shortName]));
  const bare = owners.flatMap((name) =>
    places.filter((place) => name.startsWith(place)).map((place) => name.slice(place.length)),
  );
  const { name, shortName } = festivalOf(campaign);
  return [name, shortName, ...places, ...programmes.map(({ name }) => name), ...owners, ...bare];
}
