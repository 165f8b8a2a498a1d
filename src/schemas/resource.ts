import { z } from 'zod';
import { audiences } from './activity.ts';
import { formerIds, line, markdown, office, reference } from './text.ts';
import { partialDate } from './time/date.ts';

export const resourceKinds = ['venue', 'route', 'talk', 'exhibition'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** 推荐资源: a resource that counties and units can book or forward. Venues and routes take their name from their entry. */
export const resource = z.strictObject({
  kind: z.enum(resourceKinds).describe('种类：venue 体验馆（点）等场馆；route 科普路线；talk 报告；exhibition 展览'),
  name: line(60).optional().describe('报告或展览的名称；场馆和路线用它们自己的名称，不写'),
  venue: reference('venues').optional().describe('推荐的场馆；报告、展览固定在一个地方的，写那里'),
  route: reference('routes').optional().describe('推荐的科普路线'),
  summary: line(120).describe('一句话介绍'),
  provider: reference('organizations').describe('提供单位'),
  audiences: z.array(z.enum(audiences)).min(1).describe('适合谁'),
  audienceNote: line(60).optional().describe('补充说明，例如“每场 30 到 200 人”'),
  regions: z.array(reference('regions')).default([]).describe('服务哪些县区（或同级的地方）；都可以的不写'),
  period: z
    .strictObject({ from: partialDate.describe('从什么时候起'), to: partialDate.describe('到什么时候止') })
    .optional()
    .describe('什么时候可以约；长期有的不写'),
  request: line(200).optional().describe('怎么约：找谁、提前几天、要准备什么'),
  contact: office.optional().describe('预约联系的单位，不写个人'),
  programmes: z.array(reference('programmes')).default([]).describe('属于哪些活动板块'),
  notices: z.array(reference('notices')).default([]).describe('依据哪些通知'),
  details: markdown().optional().describe('详细介绍，Markdown'),
  sample: z.boolean().default(false).describe('示例数据'),
  formerIds,
});
export type Resource = z.infer<typeof resource>;
