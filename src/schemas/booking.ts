import { z } from 'zod';
import { httpsUrl, line, phone } from './text.ts';
import { instant } from './time/date.ts';

const ways = {
  url: httpsUrl.optional().describe('预约网址'),
  phone: phone.optional().describe('预约电话'),
  opens: instant.optional().describe('预约几时开始'),
  closes: instant.optional().describe('预约截止时间'),
  capacity: z.int().positive().max(1_000_000).optional().describe('每场名额，通知里写了多少就写多少'),
  capacityUnit: line(4).optional().describe('名额的单位：组、户、辆等；不写就是“个名额”'),
  waitingList: z.enum(['yes', 'no']).optional().describe('约满以后能不能候补：yes 能；no 不能'),
  note: line(120).optional().describe('怎么约、要带什么'),
};

/** 预约 of an activity. Left out, it is unknown whether visitors have to book. */
export const booking = z
  .strictObject({ needed: z.boolean().describe('要不要预约；不知道就把整个 booking 删去'), ...ways })
  .describe('预约；不写就是“是否预约待公布”');

/** 预约 of a session: what is written here replaces the same field of the activity. */
export const sessionBooking = z
  .strictObject({ needed: z.boolean().optional().describe('这一场要不要预约；和活动一样就不写'), ...ways })
  .describe('这一场的预约；和活动不同的才写');
export type SessionBooking = z.infer<typeof sessionBooking>;
