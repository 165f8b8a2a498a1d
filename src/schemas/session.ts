import { z } from 'zod';
import { online } from './address/online.ts';
import { sessionBooking } from './booking.ts';
import { line, reference, slug } from './text.ts';
import { day, instant, partialDate, timeOfDay } from './time/date.ts';
import { weekdayNames } from './time/weekday.ts';

export const sessionStatuses = ['scheduled', 'full', 'cancelled', 'postponed'] as const;

const weekdays = z.array(z.enum(weekdayNames)).min(1).max(7);

const slot = z
  .strictObject({ start: instant.describe('原来的开始时间'), end: instant.optional().describe('原来的结束时间') })
  .describe('改期前的时间');

const place = z.strictObject({
  venue: reference('venues').optional().describe('场馆'),
  room: line(60).optional().describe('厅室或具体位置'),
  note: line(60).optional().describe('这一处要说明的事，例如“分会场”'),
  online: online.optional(),
});

const common = {
  id: slug.optional().describe('场次编号；多场时建议写，写了就不要改（日历靠它认场次）'),
  title: line(30).optional().describe('这一场叫什么，例如“初赛”“决赛”“第二讲”'),
  reason: line(100).optional().describe('取消或改期的原因，取消、改期时必填'),
  venue: reference('venues').optional().describe('这一场的场馆，与活动的场馆不同才写'),
  room: line(60).optional().describe('这一场的厅室，与活动的不同才写'),
  places: z.array(place).min(2).max(60).optional().describe('这一场同时在几处办：每处一项；写了就不写 venue、room'),
  online: online.optional().describe('这一场的线上地址，与活动的不同才写'),
  booking: sessionBooking.optional(),
  note: line(120).optional().describe('这一场要说明的事'),
};

const once = {
  ...common,
  status: z
    .enum(sessionStatuses)
    .default('scheduled')
    .describe('状态：scheduled 如期；full 已约满；cancelled 取消；postponed 改期'),
  previously: slot.optional().describe('改期前的时间，改期时必填'),
};

const dayPart = z.enum(['morning', 'afternoon', 'evening']);

const timed = z.strictObject({
  kind: z.literal('timed').describe('有开始时刻的一场'),
  start: instant.describe('开始时间，例如 2023-09-17T09:00+08:00'),
  end: instant.optional().describe('结束时间；不知道几点结束就不写，页面上是“9:30 起”'),
  ...once,
});

const hours = z.strictObject({
  weekdays: weekdays.optional().describe('每周哪几天是这个时间'),
  days: z.array(day).min(1).max(60).optional().describe('哪几天是这个时间'),
  opens: timeOfDay.optional().describe('几点开始'),
  closes: timeOfDay.optional().describe('几点结束'),
  lastEntry: timeOfDay.optional().describe('几点停止入场'),
});

const allDay = z.strictObject({
  kind: z.literal('all-day').describe('一天，或连续几天（展览等）'),
  from: day.describe('第一天'),
  to: day.optional().describe('最后一天（含）；只有一天就不写'),
  opens: timeOfDay.optional().describe('每天几点开始'),
  closes: timeOfDay.optional().describe('每天几点结束'),
  lastEntry: timeOfDay.optional().describe('几点停止入场'),
  part: z
    .enum([...dayPart.options, 'whole-day'])
    .optional()
    .describe(
      '不写几点时写：morning 上午；afternoon 下午；evening 晚上；whole-day 全天（通知里写了全天才写）。都不写就是“几点待公布”',
    ),
  closedWeekdays: weekdays.optional().describe('每周哪几天不开放，例如周一闭馆写 ["周一"]'),
  closedOn: z.array(day).min(1).max(60).optional().describe('哪几天不开放'),
  openOn: z.array(day).min(1).max(60).optional().describe('每周不开放的日子里，哪几天照常开放'),
  hours: z.array(hours).min(1).max(14).optional().describe('时间和平日不一样的日子；写在前面的优先'),
  ...once,
});

const weekly = z.strictObject({
  kind: z.literal('weekly').describe('每周固定几天的一组场次'),
  from: day.describe('从哪天起'),
  to: day.describe('到哪天止（含）'),
  weekdays: weekdays.describe('每周哪几天，例如 ["周六", "周日"]'),
  starts: timeOfDay.optional().describe('几点开始'),
  ends: timeOfDay.optional().describe('几点结束；比开始早就是次日'),
  part: dayPart
    .optional()
    .describe('只知道上午、下午还是晚上，不知道几点时写：morning 上午；afternoon 下午；evening 晚上'),
  except: z.array(day).min(1).max(60).optional().describe('这段时间里不办的日子'),
  cancelled: z
    .array(
      z.strictObject({ on: day.describe('哪一天的取消'), reason: line(100).optional().describe('取消的原因，必填') }),
    )
    .min(1)
    .max(60)
    .optional()
    .describe('公布以后又取消的日子；页面上照样列出，注明取消'),
  ...common,
  status: z
    .enum(['scheduled', 'full', 'cancelled'])
    .default('scheduled')
    .describe('状态：scheduled 如期；full 已约满；cancelled 全部取消'),
});

const partial = z.strictObject({
  kind: z.literal('partial').describe('只知道哪年、哪个月或哪一旬'),
  date: partialDate.describe('例如 2024-09-中旬、2023-09、2023'),
  ...once,
});

const toBeAnnounced = z.strictObject({ kind: z.literal('tba').describe('时间待定'), ...once });

/** 场次: one session of an activity; `weekly` is a rule that stands for a session on each of its days. */
export const session = z.discriminatedUnion('kind', [timed, allDay, weekly, partial, toBeAnnounced]);
export type Session = z.infer<typeof session>;
/** The input type: the status is optional. */
export type WrittenSession = z.input<typeof session>;
export type TimedSession = z.infer<typeof timed>;
export type AllDaySession = z.infer<typeof allDay>;
export type WeeklySession = z.infer<typeof weekly>;
