import { z } from 'zod';
import { organizationKinds, organizationLevels } from './organization.ts';
import { source } from './source.ts';
import { line, reference, slug } from './text.ts';
import { partialDate, partialRange } from './time/date.ts';

const targetScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('activity') }).describe('任何活动'),
  z.strictObject({ kind: z.literal('key') }).describe('重点活动'),
  z.strictObject({ kind: z.literal('programme'), programme: reference('programmes') }).describe('某个板块的活动'),
  z
    .strictObject({ kind: z.literal('name-contains'), text: line(20).describe('名称里的字') })
    .describe('名称包含某几个字的活动'),
  z
    .strictObject({
      kind: z.literal('facility'),
      name: line(40).describe('叫什么'),
      programme: reference('programmes').optional().describe('和它有关的活动在哪个板块；没有就不写'),
    })
    .describe('场地、设施等，不是活动；建成的写在 facilities'),
]);

/** The organizations that a target of units counts, for notices that do not list them by name. */
const unitKind = z
  .strictObject({
    kinds: z.array(z.enum(organizationKinds)).min(1).optional().describe('单位类型，和单位文件里的一样'),
    level: z.enum(organizationLevels).optional().describe('层级'),
    leadGroup: z.boolean().optional().describe('写 true：全民科学素质工作领导小组成员单位'),
  })
  .describe('哪一类单位的任务：只数这一类单位主办、承办的活动');

const minEach = z.strictObject({
  region: reference('regions').optional().describe('哪个县区（开发区）'),
  unit: reference('organizations').optional().describe('哪个单位'),
  min: z.int().positive().describe('最少几场'),
});

/** 建成的设施: a facility that a target asks for. Content records only what is known to be there. */
const facility = z.strictObject({
  name: line(60).describe('叫什么'),
  region: reference('regions').optional().describe('在哪个县区'),
  venue: reference('venues').optional().describe('就是哪个场馆；没有场馆页就不写'),
  on: partialDate.optional().describe('哪天（或哪旬、哪月）建成、挂牌；不知道就不写'),
});
export type Facility = z.infer<typeof facility>;

export const target = z.strictObject({
  id: slug.describe('编号'),
  label: line(80).describe('任务的说法'),
  each: z
    .enum(['county', 'zone', 'unit', 'campaign', 'province'])
    .describe(
      '谁的任务：county 每个县区（或同级的地方）；zone 每个开发区；unit 每个单位；campaign 全市（全校…）一共；province 全省一共，不是本市的任务',
    ),
  units: z
    .array(reference('organizations'))
    .min(1)
    .optional()
    .describe('要完成的单位名单；通知没给就不写，页面显示“待提供”'),
  unitKind: unitKind.optional(),
  eachLabel: line(60).describe('对象的说法，例如“各县（市、区）”'),
  of: targetScope.describe('数什么'),
  count: z
    .enum(['activities', 'sessions'])
    .optional()
    .describe('按什么数：activities 按活动，一项算一；sessions 按场次，办几场算几。不写就按活动；要的是设施的不写'),
  min: z.int().positive().optional().describe('最少几场；没给数目就不写'),
  max: z.int().positive().optional().describe('范围的上限，超过也算完成'),
  minEach: z
    .array(minEach)
    .min(1)
    .optional()
    .describe('逐个给的数目：一个县区或单位一项，比 min 优先；没有写到的用 min，没有 min 就待提供'),
  facilities: z.array(facility).min(1).optional().describe('已经建成的设施，一处一项；只写知道的'),
  within: line(40).optional().describe('在什么时间内'),
  period: partialRange.optional().describe('哪几天的活动计入，与 counted 不同才写'),
  note: line(160).optional().describe('说明'),
  source,
});
export type Target = z.infer<typeof target>;
