import { z } from 'zod';
import { line } from './text.ts';

/** Generators that can fill a part of a summary from the content. */
export const summaryFills = [
  'numbers',
  'programmes',
  'key-programmes',
  'highlights',
  'units',
  'people',
  'publicity',
  'resources',
] as const;
export type SummaryFill = (typeof summaryFills)[number];

const part = z.strictObject({
  title: line(60).describe('这一部分的标题，用通知的话'),
  fills: z
    .array(z.enum(summaryFills))
    .default([])
    .describe(
      '网站能替它填上什么：numbers 数目；programmes 各板块；key-programmes 重点活动板块；highlights 重点和推荐的活动；units 各类单位；people 人数、对象、科技工作者；publicity 宣传报道；resources 场馆、路线；没有就不写，留空待填',
    ),
});
export type SummaryPart = z.infer<typeof part>;

/** 活动总结: the summary that a deadline requires. */
export const summary = z
  .strictObject({
    opening: part.optional().describe('通知没有要求、本站加在前面的一段，例如“基本情况”'),
    parts: z.array(part).default([]).describe('通知要求写到的几个部分；没有要求就不写'),
  })
  // Sveltia CMS drops an empty object of an optional field: `{}`, which says that a summary is due.
  .meta({ outsideForms: true })
  .describe('这一项要交活动总结，网站会备好 Word 文件；没有写明要求就写 {}');
