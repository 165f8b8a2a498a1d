import { z } from 'zod';
import { online } from './address/online.ts';
import { booking } from './booking.ts';
import { channel } from './channel.ts';
import { imported } from './import/imported.ts';
import { paletteNames, palettes } from './palette.ts';
import { posterLayout } from './poster.ts';
import { session } from './session.ts';
import { formerIds, httpsUrl, line, markdown, office, pictureName, reference } from './text.ts';
import { day } from './time/date.ts';

/** Six types of Quanzhou's form (附件1 主要活动类型), plus types from the notices and of later festivals. */
export const activityTypes = [
  '展览展示',
  '互动体验',
  '现场咨询',
  '科普宣传',
  '科普表演',
  '报告讲座',
  '研学',
  '竞赛',
  '直播',
  '启动仪式',
  '开放日',
  '市集',
  '科普剧',
  '科普电影',
  '其他',
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** Audiences of Quanzhou's form (附件1 活动对象), plus 亲子, 大学生 and 所有人. */
export const audiences = [
  '所有人',
  '亲子',
  '青少年',
  '大学生',
  '老年人',
  '农民',
  '产业工人',
  '领导干部和公务员',
  '科技工作者',
  '其他',
] as const;
export type Audience = (typeof audiences)[number];

export const topics = ['食品', '健康', '航天', '水', '农业', '安全', '数字', '生态', '科学史'] as const;
export type Topic = (typeof topics)[number];

export const changeKinds = ['cancelled', 'postponed', 'moved', 'corrected'] as const;

const reviewStates = ['未提交', '省管理员审批中', '省管理员审批拒绝', '全国审批中', '全国审批拒绝', '已通过'] as const;

const platform = z
  .strictObject({
    section: line(20).optional().describe('全国平台栏目（2024年起）'),
    venueKind: line(20).optional().describe('全国平台的场地类型'),
    review: z.enum(reviewStates).describe('全国平台上的审核状态'),
    publishedOn: day.optional().describe('在全国平台发布的日期'),
    url: httpsUrl.optional().describe('全国平台上的网址'),
  })
  .describe('全国平台上的情况');

const scienceWorker = z.strictObject({
  name: line(20).describe('姓名（公开身份的讲者）'),
  title: line(60).optional().describe('职称或身份'),
  organization: line(60).optional().describe('单位'),
});

const link = z.strictObject({
  title: line(100).describe('标题'),
  url: httpsUrl.describe('网址'),
  on: day.optional().describe('日期'),
});

const video = z.strictObject({
  ...link.shape,
  seconds: z.int().positive().max(86_400).optional().describe('多长，写秒数，例如 3 分钟写 180；推优看它'),
});

const change = z.strictObject({
  on: day.describe('哪天改的'),
  kind: z.enum(changeKinds).describe('改动的种类：cancelled 取消；postponed 改期；moved 换地点；corrected 更正'),
  note: line(200).describe('改了什么'),
});

const recap = z
  .strictObject({
    on: day.describe('总结日期'),
    visitors: z.int().nonnegative().optional().describe('实际参与人数'),
    photos: z.array(pictureName('photo')).max(60).default([]).describe('活动照片，media 文件夹里的文件名'),
    videos: z.array(video).max(20).default([]).describe('视频'),
    media: z.array(link).default([]).describe('媒体报道'),
    summary: markdown().describe('总结'),
  })
  .describe('活动之后填');

const picture = pictureName('poster').describe('图片，media 文件夹里的文件名');

const price = z
  .strictObject({
    free: z.boolean().describe('是不是免费'),
    note: line(80).optional().describe('收多少、谁免费，例如“材料费 20 元”'),
  })
  .describe('费用；不写就是“费用待公布”');

/** Who may come. `public` is everyone; the others are not recommended to the public. */
export const admissionKinds = ['public', 'members', 'qualified', 'groups'] as const;
export type AdmissionKind = (typeof admissionKinds)[number];

const admission = z
  .strictObject({
    to: z
      .enum(admissionKinds)
      .describe('谁能来：public 公众；members 只对本单位、本校的人；qualified 要有资格；groups 由单位组织集体参加'),
    note: line(60).optional().describe('说明，例如“本校师生”“持教师资格证的”'),
  })
  .describe('谁能来；不写就是没有说明');

const ages = z
  .strictObject({
    from: z.int().min(0).max(120).optional().describe('几岁起'),
    to: z.int().min(0).max(120).optional().describe('到几岁（含）'),
  })
  .describe('年龄，例如 8–13 岁写 from 8、to 13');

/** 活动: one activity. Rules across fields are in domain/checks. */
export const activity = z.strictObject({
  name: line(200).describe('活动名称，写全称'),
  subTheme: line(60).optional().describe('活动副主题'),
  summary: line(120).describe('一句话介绍，放在名称下面'),
  type: z.enum(activityTypes).describe('活动类型'),
  typeNote: line(20)
    .optional()
    .describe('类型的补充说明，单位自己的叫法；类型是“其他”的写是哪一种，例如“植树”，申报表的“其他（请注明）”照它写'),
  topic: z.enum(topics).optional().describe('主题，用来配图和归类'),
  audiences: z.array(z.enum(audiences)).default([]).describe('面向对象；通知没有写的不写，页面上是“对象待公布”'),
  audienceNote: line(60).optional().describe('对象的补充说明，例如“6–12 岁孩子和一位家长”'),
  programmes: z.array(reference('programmes')).default([]).describe('属于哪些活动板块；不知道的不写'),
  region: reference('regions').optional().describe('所在县区（或同级的地方）；面向全体或线上的活动可不写'),
  sessions: z.array(session).min(1).max(60).describe('场次'),
  venue: reference('venues').optional().describe('场馆'),
  room: line(60).optional().describe('厅室或具体位置'),
  online: online.optional(),
  hosts: z.array(reference('organizations')).min(1).describe('主办单位'),
  organizers: z.array(reference('organizations')).default([]).describe('承办单位'),
  coOrganizers: z.array(reference('organizations')).default([]).describe('协办单位'),
  booking: booking.optional(),
  price: price.optional(),
  admission: admission.optional(),
  ages: ages.optional(),
  languages: z
    .array(line(20))
    .min(1)
    .max(6)
    .optional()
    .describe('用什么语言，例如“英语”“泉州话”“手语翻译”；不写就是没有说明'),
  weather: line(80).optional().describe('天气不好怎么办，例如“逢雨顺延”“下雨改到室内”'),
  bring: line(120).optional().describe('来的人要带什么、穿什么'),
  expectedVisitors: z.int().positive().optional().describe('预计公众参与人数'),
  staff: z.int().positive().optional().describe('组织工作人员人数'),
  scienceWorkers: z.array(scienceWorker).max(60).default([]).describe('主要科技工作者'),
  scienceWorkerCount: z.int().nonnegative().optional().describe('科技工作者参与人数'),
  contact: office.optional().describe('联系单位，不写个人'),
  channel: channel.optional().describe('归口单位；和 campaign.json 的一样就不写'),
  cooperation: z
    .strictObject({
      ministries: z.array(line(60)).default([]).describe('合作的部委或地方委办厅局'),
      societies: z.array(line(60)).default([]).describe('合作的学会'),
    })
    .optional()
    .describe('合作'),
  youthScienceFestival: z.boolean().default(false).describe('是否纳入青少年科学节'),
  key: z.boolean().default(false).describe('是否重点活动'),
  highlight: z.boolean().default(false).describe('是否放在首页推荐'),
  notices: z.array(reference('notices')).default([]).describe('依据哪些通知'),
  platform: platform.optional(),
  publicity: z.array(link).default([]).describe('事前宣传的链接'),
  changes: z.array(change).default([]).describe('变更记录；每次改动公众要知道的事加一条，不删旧的'),
  details: markdown().optional().describe('活动详情（JSON 文件里写在这里；MDX 文件写在正文）'),
  poster: z
    .strictObject({
      picture: picture.optional(),
      layout: posterLayout.optional(),
      palette: z.enum(palettes).optional().describe(`海报的配色；不写就和其他海报一样。${paletteNames}`),
    })
    .optional()
    .describe('海报选项'),
  recap: recap.optional(),
  sample: z.boolean().default(false).describe('示例数据：页面会注明“示例数据”，不计入任何统计'),
  formerIds,
  imported: imported.optional(),
  draft: z.boolean().default(false).describe('草稿：不发布'),
});

export type Activity = z.infer<typeof activity>;
/** The input type: fields with defaults are optional. */
export type WrittenActivity = z.input<typeof activity>;
export type Change = z.infer<typeof change>;
