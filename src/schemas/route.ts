import { z } from 'zod';
import { audiences } from './activity.ts';
import { formerIds, line, reference } from './text.ts';

const travelWays = ['步行', '骑行', '公交', '驾车'] as const;

const minutes = z.int().positive().max(600);

const stop = z.strictObject({
  venue: reference('venues').describe('这一站的场馆'),
  minutes: minutes.optional().describe('在这一站停留几分钟；不知道就不写'),
  note: line(120).optional().describe('这一站看什么、注意什么'),
  next: z
    .strictObject({
      by: z.enum(travelWays).describe('怎么去下一站'),
      minutes: minutes.optional().describe('路上几分钟；不知道就不写'),
      note: line(120).optional().describe('怎么走，例如乘哪路车'),
    })
    .optional()
    .describe('怎么去下一站；最后一站不写'),
});

/** 科普路线: venues in visiting order. */
export const route = z.strictObject({
  name: line(40).describe('路线名称'),
  summary: line(120).describe('一句话介绍'),
  audiences: z.array(z.enum(audiences)).min(1).describe('适合谁'),
  audienceNote: line(60).optional().describe('补充说明，例如“小学三年级以上”'),
  programmes: z.array(reference('programmes')).default([]).describe('属于哪些活动板块'),
  notices: z.array(reference('notices')).default([]).describe('依据哪些通知'),
  stops: z.array(stop).min(2).max(20).describe('各站，按走的先后'),
  sample: z.boolean().default(false).describe('示例数据'),
  formerIds,
});
export type Route = z.infer<typeof route>;
