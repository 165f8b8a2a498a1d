import { z } from 'zod';
import { ruled } from './rule.ts';
import { line, reference } from './text.ts';

const place = z.strictObject({
  venue: reference('venues').describe('盖章的场馆；路线的一站也写它的场馆'),
  where: line(40).optional().describe('章码贴在哪里，例如“一层服务台”'),
});

const word = ruled(line(60), {
  code: 'passport-word',
  message: '暗语太短，容易猜到。',
  fix: '写一句至少 8 个字的话，不要用活动、地方的名字。',
  holds: (text) => [...text].length >= 8,
});

/** 集章打卡: places whose printed codes visitors collect on their own devices. */
export const passport = z
  .strictObject({
    name: line(20).default('集章打卡').describe('叫什么，例如“联动打卡”'),
    summary: line(120).describe('一句话说明怎么玩'),
    word: word.describe(
      '暗语：一句别人猜不到的话，至少 8 个字；各处的章码由它和场馆的编号算出。章码纸贴出去以后不要改，改了要全部重印',
    ),
    places: z.array(place).min(2).max(100).describe('盖章的地点，一处一枚章'),
    routes: z.array(reference('routes')).default([]).describe('走完另外记一条的路线；它的每一站都要在盖章的地点里'),
    enough: z.int().positive().optional().describe('盖到几枚可以领纪念卡；不写就是全部'),
    programme: reference('programmes').optional().describe('属于哪个活动板块'),
    sample: z.boolean().default(false).describe('示例数据'),
  })
  .describe('集章打卡：每处贴一张章码，来的人用手机扫，章盖在自己的手机上；不办就不写');
export type Passport = z.infer<typeof passport>;
