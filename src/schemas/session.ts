import { z } from 'zod';
import { day, instant, partialDate, timeOfDay } from './date.ts';
import { line, reference, slug } from './text.ts';

export const sessionStatuses = ['scheduled', 'full', 'cancelled', 'postponed'] as const;

const slot = z
  .strictObject({ start: instant.describe('原来的开始时间'), end: instant.describe('原来的结束时间') })
  .describe('改期前的时间');

const common = {
  id: slug.optional().describe('场次编号；多场时建议写，写了就不要改（日历靠它认场次）'),
  status: z
    .enum(sessionStatuses)
    .default('scheduled')
    .describe('状态：scheduled 如期；full 已约满；cancelled 取消；postponed 改期'),
  reason: line(100).optional().describe('取消或改期的原因，取消、改期时必填'),
  previously: slot.optional().describe('改期前的时间，改期时必填'),
  venue: reference('venues').optional().describe('这一场的场馆，与活动的场馆不同才写'),
  room: line(60).optional().describe('这一场的厅室，与活动的不同才写'),
  note: line(120).optional().describe('这一场要说明的事'),
};

const timed = z.strictObject({
  kind: z.literal('timed').describe('有起止时间的一场'),
  start: instant.describe('开始时间，例如 2023-09-17T09:00+08:00'),
  end: instant.describe('结束时间'),
  ...common,
});

const allDay = z.strictObject({
  kind: z.literal('all-day').describe('一整天，或连续几天'),
  from: day.describe('第一天'),
  to: day.optional().describe('最后一天（含）；只有一天就不写'),
  opens: timeOfDay.optional().describe('每天几点开始'),
  closes: timeOfDay.optional().describe('每天几点结束'),
  part: z
    .enum(['morning', 'afternoon', 'evening'])
    .optional()
    .describe('只知道上午、下午还是晚上，不知道几点时写：morning 上午；afternoon 下午；evening 晚上'),
  ...common,
});

const partial = z.strictObject({
  kind: z.literal('partial').describe('只知道哪个月或哪一旬'),
  date: partialDate.describe('例如 2024-09-中旬、2023-09'),
  ...common,
});

const toBeAnnounced = z.strictObject({ kind: z.literal('tba').describe('时间待定'), ...common });

/** 场次: one session of an activity. */
export const session = z.discriminatedUnion('kind', [timed, allDay, partial, toBeAnnounced]);
export type Session = z.infer<typeof session>;
export type TimedSession = z.infer<typeof timed>;
export type AllDaySession = z.infer<typeof allDay>;
