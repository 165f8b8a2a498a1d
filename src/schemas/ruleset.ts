import { z } from 'zod';
import { httpsUrl, line, phone, slug } from './text.ts';
import { dayRange } from './time/date.ts';

const rule = z.strictObject({
  id: slug.describe('编号'),
  text: line(200).describe('要求'),
});

/** rulesets/<platform>-<year>.json: a platform's requirements for activities of a year (source: platform guides). */
export const ruleset = z.strictObject({
  platform: slug.describe('平台的编号，和文件名的前一半一样，例如 kepu'),
  year: z.int().describe('年份，和文件名的后一半一样'),
  unverified: z
    .boolean()
    .optional()
    .describe('未核实：没有见到当年的填报指南就写 true，网站上都注明“未核实”，不说成平台的要求；见到并改好以后删去'),
  basis: z.int().optional().describe('没有核实的规则沿用哪一年的，例如 2024'),
  name: z
    .strictObject({ maxLength: z.int().positive().optional().describe('最多几个字；没有限制就不写') })
    .default({})
    .describe('活动名称的要求'),
  publishing: dayRange.optional().describe('平台发布活动的时间'),
  activities: dayRange.optional().describe('平台接受的活动时间'),
  poster: z
    .strictObject({
      width: z.int().positive().describe('宽（像素）'),
      height: z.int().positive().describe('高（像素）'),
      maxBytes: z.int().positive().describe('最大多少字节，2 MB 是 2097152'),
      formats: z
        .array(z.enum(['jpg', 'jpeg', 'png']))
        .min(1)
        .describe('文件格式'),
      words: z.array(line(20)).default([]).describe('画面上要有的字样，例如“全国科普日”；没有规定就不写'),
      contents: z
        .array(z.enum(['name', 'time', 'organizers']))
        .default([])
        .describe('画面上还要有的：name 活动名称；time 活动时间；organizers 组织单位；没有规定就不写'),
    })
    .optional()
    .describe('活动宣传图的要求'),
  fields: z
    .array(
      z.strictObject({
        id: slug.describe('编号'),
        name: line(40).describe('平台上的栏目名'),
        rule: line(200).optional().describe('填写要求'),
        afterwards: z.boolean().optional().describe('写 true：可以等活动办完再填'),
        optional: z.boolean().optional().describe('写 true：没有也可以'),
        parts: z
          .array(z.strictObject({ id: slug.describe('编号'), name: line(20).describe('名称') }))
          .min(1)
          .optional()
          .describe('这一栏要写到的几个方面'),
      }),
    )
    .default([])
    .describe('平台的栏目，按填写顺序'),
  notes: z.array(line(200)).default([]).describe('填报须知：账号、审核、修改'),
  url: httpsUrl.optional().describe('平台的网址'),
  phones: z.array(phone).default([]).describe('平台的技术咨询电话'),
  sections: z.array(line(20)).default([]).describe('活动版块（2024年起先选）'),
  venueKinds: z.array(line(20)).default([]).describe('场地类型，平台的选项；不知道就留空'),
  scienceWorkers: z
    .strictObject({ max: z.int().positive().describe('最多几人') })
    .optional()
    .describe('主要科技工作者人数上限；没有规定就不写'),
  recommendation: z
    .strictObject({
      before: z.array(rule).default([]).describe('活动前的条件'),
      after: z.array(rule).default([]).describe('活动后的条件'),
      maxCandidates: z.int().positive().optional().describe('一个地方最多推荐几项；没有规定就不写'),
      publishedDaysAhead: z.int().positive().max(366).optional().describe('至少提前几天发布；没有规定就不写'),
      photos: z
        .strictObject({ min: z.int().positive().describe('最少几张'), max: z.int().positive().describe('最多几张') })
        .optional()
        .describe('照片最少、最多几张'),
      videos: z
        .strictObject({ max: z.int().positive().describe('最多几个') })
        .optional()
        .describe('视频最多几个；没有规定就不写'),
      videoSeconds: z.int().positive().optional().describe('每个视频最多几秒；没有规定就不写'),
      withinDays: z.int().positive().max(366).describe('结束后几天内'),
      withinDaysBinds: z.array(slug).default([]).describe('受天数限制的条件，写活动后条件的编号'),
      minVisitors: z
        .strictObject({ offline: z.int().describe('线下'), online: z.int().describe('线上') })
        .describe('最少参与人数'),
    })
    .describe('推优条件'),
});
export type Ruleset = z.infer<typeof ruleset>;
export type PlatformField = Ruleset['fields'][number];
