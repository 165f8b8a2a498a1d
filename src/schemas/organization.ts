import { z } from 'zod';
import { formerIds, httpsUrl, line, phone, reference } from './text.ts';

export const organizationKinds = [
  '科协',
  '党委部门',
  '政府部门',
  '群团组织',
  '学会协会',
  '学校',
  '企业',
  '企业科协',
  '医疗机构',
  '科研院所',
  '科普场馆',
  '科普教育基地',
  '社区乡镇',
  '联席机构',
  '集体名称',
  '其他',
] as const;
export const organizationLevels = ['国家', '省', '市', '县'] as const;
export type OrganizationLevel = (typeof organizationLevels)[number];

/** 单位: an organization. The full name must match its official seal (platform guide, 主办单位). */
export const organization = z.strictObject({
  name: line(60).describe('单位全称，与公章一致'),
  shortName: line(20).optional().describe('简称'),
  formerNames: z.array(line(60)).min(1).max(10).optional().describe('从前的名称，改过名的才写；导入表格时认得'),
  kind: z.enum(organizationKinds).describe('单位类型；“集体名称”是“市直学（协）会”这类统称'),
  level: z.enum(organizationLevels).optional().describe('层级'),
  region: reference('regions').optional().describe('县区（或同级地方）的单位写在哪里'),
  parent: reference('organizations').optional().describe('上级单位'),
  leadGroup: z.boolean().optional().describe('是否全民科学素质工作领导小组成员单位'),
  website: httpsUrl.optional().describe('官方网站'),
  phone: phone.optional().describe('公开电话，带区号'),
  summary: line(160).optional().describe('一句话介绍'),
  formerIds,
  sample: z.boolean().default(false).describe('示例数据'),
});
export type Organization = z.infer<typeof organization>;
export type WrittenOrganization = z.input<typeof organization>;
