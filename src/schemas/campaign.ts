import { z } from 'zod';
import { deployment } from './address/deployment.ts';
import { channel } from './channel.ts';
import { festival, ownFestival } from './festival.ts';
import { paletteNames, palettes } from './palette.ts';
import { passport } from './passport.ts';
import { campaignPoster } from './poster.ts';
import { source } from './source.ts';
import { summary } from './summary.ts';
import { target } from './target.ts';
import { line, markdown, office, reference, ruledId, slug } from './text.ts';
import { dayRange, instant, partialDate, partialRange } from './time/date.ts';

/** Landscape features for generated city pictures, see src/pictures/cities. */
export const sceneryWords = [
  ...['雪山', '高山', '丘陵', '峰林', '黄土', '沙漠', '草原', '森林', '平原'],
  ...['海', '江河', '湖泊'],
  ...['冰雪', '椰林', '梯田', '高楼', '古塔', '城楼', '石桥', '大桥', '水乡', '灯塔'],
  ...['港口', '风车', '工厂', '油田', '火箭', '望远镜', '毡房'],
] as const;
export type SceneryWord = (typeof sceneryWords)[number];

const placeCode = ruledId(/^\d{6}(?:\d{3})?$/u, '6 位行政区划代码（GB/T 2260），乡镇街道的 9 位');

const region = z.strictObject({
  id: slug.describe('编号，用在网址里'),
  name: line(20).describe('全称，例如“原州区”“吉强镇”“东校区”'),
  kind: z
    .enum(['county', 'zone'])
    .default('county')
    .describe('种类：county 县（市、区）和别的下级地方：省的市州，县的乡镇街道，学校的校区；zone 开发区、管理区'),
  code: placeCode.optional(),
  counted: z.boolean().default(true).describe('是否参加活动、计入任务'),
  collective: z.boolean().optional().describe('写 true：代表通知没有写出名称的几个县区，任务显示“待提供”'),
});
export type Region = z.infer<typeof region>;

export const programmeKinds = ['main', 'unit', 'region', 'joint', 'special', 'key', 'online', 'action'] as const;

const programme = z.strictObject({
  id: slug.describe('板块编号，用在网址里'),
  name: line(60).describe('板块名称，与通知一致'),
  kind: z
    .enum(programmeKinds)
    .optional()
    .describe(
      '种类，都不合适的不写：main 主场活动；unit 部门活动；region 县区活动；joint 联合行动；special 专项行动；key 重点活动；online 线上活动（云上）；action 行动下的品牌活动',
    ),
  parent: reference('programmes').optional().describe('上级板块的编号'),
  summary: line(200).optional().describe('一句话说明'),
  fields: z.array(line(40)).default([]).describe('涉及的领域或重点，与通知一致'),
  nameMustContain: line(20).optional().describe('活动名称必须包含的字，例如“食品安全”'),
  source,
});
export type Programme = z.infer<typeof programme>;

/** Kinds of units that a deadline applies to. */
const unitKinds = ['host', 'unit', 'county', 'booth', 'association'] as const;

const deadline = z.strictObject({
  id: slug.describe('编号'),
  what: line(100).describe('要做什么'),
  who: line(60).describe('谁来做'),
  kinds: z
    .array(z.enum(unitKinds))
    .min(1)
    .optional()
    .describe(
      '哪几类单位要做：host 活动主办、承办单位；unit 本级部门和单位；county 县（市、区）等下级；booth 设展单位；association 本级科协。不写就是所有单位',
    ),
  from: partialDate.optional().describe('从哪天开始'),
  by: z.union([instant, partialDate]).optional().describe('截止日期（可到旬、月）或截止时间'),
  when: line(40).optional().describe('不是日期的时限，例如“活动结束后及时”'),
  summary: summary.optional(),
  source,
});
export type Deadline = z.infer<typeof deadline>;

const footer = z
  .strictObject({
    organizer: line(100).optional().describe('主办单位（网站）'),
    icp: ruledId(/^[\u4e00-\u9fff]ICP备\d{8,10}号(?:-\d+)?$/u, 'ICP 备案号，例如 宁ICP备12345678号-1').optional(),
    police: ruledId(/^[\u4e00-\u9fff]公网安备\s?\d{14}号$/u, '公安备案号，例如 宁公网安备64040002000000号').optional(),
    siteCode: ruledId(/^[\dA-Za-z]{10}$/u, '政府网站标识码，10 位').optional(),
  })
  .describe('页脚：没有的项不写，不能编');

const labels = z
  .strictObject({
    region: line(8).optional().describe('下级地方叫什么，例如“校区”“县（市、区）”'),
    whole: line(8).optional().describe('全部地方叫什么，例如“全校”“全市”'),
  })
  .describe('页面上的叫法；不写就按级别：市的县区、全市，县的乡镇、全县，学校的校区、全校');

/** campaign.json: one place's part in one festival of one year. */
export const campaign = z.strictObject({
  city: z
    .strictObject({
      name: line(20).describe('地方全称，例如“固原市”“浦东新区”；学校、学会等单位举办的写单位全称'),
      shortName: line(10).describe('简称，例如“固原”'),
      code: placeCode.describe('行政区划代码，是省、市、县还是乡镇由它定；开发区和单位写所在县区或城市的'),
      kind: z
        .enum(['zone', 'organization'])
        .optional()
        .describe('种类：zone 开发区、管理区；organization 学校、学会等单位。省、市、县、乡镇不写'),
      province: line(20).optional().describe('所在的省、自治区、直辖市；本身就是的不写'),
      prefecture: line(20).optional().describe('县、乡镇、开发区和单位所在的市、州，填报所在地时用'),
      areaCode: ruledId(/^0\d{2,3}$/u, '电话区号，例如 0954').optional(),
      latitude: z.number().min(3).max(54).optional().describe('大致纬度，用来算正午太阳高度；不知道就不写'),
      altitude: z
        .number()
        .min(-200)
        .max(6000)
        .optional()
        .describe('大致海拔（米），没有专属图画时用来配景；不知道就不写'),
      scenery: z
        .array(z.enum(sceneryWords))
        .min(1)
        .max(4)
        .optional()
        .describe('这个地方是什么样子，最有代表性的写在前面，没有专属图画时用来配景和配色；例如 ["海", "灯塔"]'),
    })
    .describe('地方'),
  year: z.int().min(2004).max(2100).describe('年份'),
  festival: festival.optional(),
  ownFestival: ownFestival.optional(),
  edition: z.int().positive().optional().describe('第几届；通知没写就不写'),
  theme: line(60).optional().describe('年度主题，空格和标点照通知写；还没有公布就不写'),
  slogan: line(60).optional().describe('主题以外的口号，通知里有两句的写第二句'),
  subTheme: line(60).optional().describe('本地副主题'),
  summary: line(160).optional().describe('一句话介绍本地活动'),
  window: dayRange.describe('活动集中开展的时间'),
  counted: partialRange.optional().describe('计入的时间范围；与集中开展时间相同就不写'),
  publicity: line(60).optional().describe('宣传时间的说明，例如“主题宣传贯穿全年”'),
  notice: reference('notices').describe('本次活动的主通知'),
  issuers: z.array(reference('organizations')).min(1).describe('举办单位，牵头的写第一个'),
  issuersIncomplete: z.boolean().default(false).describe('举办单位没有列全'),
  contentLines: z.array(line(80)).default([]).describe('活动内容的几条主线，与通知一致'),
  indicators: z.array(line(30)).default([]).describe('评价指标，与通知一致'),
  indicatorsIncomplete: z.boolean().optional().describe('写 true：评价指标没有列全，通知写的是“等指标”'),
  regions: z.array(region).default([]).describe('下级地方：县区、市州、乡镇街道、校区；没有就不写'),
  labels: labels.optional(),
  programmes: z.array(programme).default([]).describe('活动板块；通知还没有分的不写'),
  targets: z.array(target).default([]).describe('任务'),
  deadlines: z.array(deadline).default([]).describe('时间节点'),
  candidates: z
    .array(reference('activities'))
    .min(1)
    .optional()
    .describe('推优选中的活动，写编号，排在前面的先推荐；示例和草稿不能选'),
  contact: z.array(office).min(1).describe('联系方式（单位）'),
  ruleset: z
    .union([ruledId(/^(?=.{4,64}$)(?:[a-z0-9]+-)*\d{4}$/u, '“平台-年份”，例如 kepu-2024'), z.int().min(2004).max(2100)])
    .optional()
    .meta({ offers: 'rulesets' })
    .describe('用哪份平台规则，写 rulesets/ 里的文件名，例如 kepu-2024；没有平台的活动不写'),
  channel: channel.optional().describe('归口单位，填报用；个别活动不同的写在活动里'),
  palette: z.enum(palettes).optional().describe(`配色；不写就按地方自动选。${paletteNames}`),
  poster: campaignPoster.default({ sizes: [] }),
  passport: passport.optional(),
  introduction: markdown().optional().describe('首页上的说明'),
  activitiesToCome: z.boolean().optional().describe('写 true：还没有活动，先发布通知和任务'),
  footer: footer.default({}),
  locales: z
    .array(z.enum(['zh-Hans', 'zh-Hant']))
    .default(['zh-Hans'])
    .describe('文字版本：zh-Hans 简体；zh-Hant 繁体'),
  deployment: deployment.optional().describe('单独发布（CAMPAIGN=…）时用'),
});
export type Campaign = z.infer<typeof campaign>;
