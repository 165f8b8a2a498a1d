import { z } from 'zod';
import { formerIds, line, phone, pictureName, reference } from './text.ts';

export const venueKinds = [
  '科技馆',
  '博物馆',
  '图书馆',
  '文化馆',
  '广场公园',
  '学校',
  '社区',
  '医院',
  '科研院所',
  '企业',
  '农业基地',
  '景区',
  '科普教育基地',
  '其他',
] as const;

const facility = z
  .strictObject({
    has: z.enum(['yes', 'no', 'unknown']).describe('有没有：yes 有；no 没有；unknown 不清楚'),
    note: line(80).optional().describe('在哪里、怎么用'),
  })
  .default({ has: 'unknown' });

const point = z
  .strictObject({
    lng: z.number().min(73).max(136).describe('经度'),
    lat: z.number().min(3).max(54).describe('纬度'),
    crs: z.enum(['gcj02', 'wgs84', 'bd09']).describe('坐标系：gcj02 高德、腾讯地图；bd09 百度地图；wgs84 GPS 定位'),
  })
  .describe('位置；不确定就不写，地图会按名称查找');

const booth = z.strictObject({
  number: z.int().positive().describe('展位序号'),
  organization: reference('organizations').describe('单位'),
});

/** 场馆: a place for activities. Never invent the position, hours or phone of a real place: leave the field out. */
export const venue = z.strictObject({
  name: line(60).describe('场馆全称'),
  shortName: line(20).optional().describe('简称，用在窄的地方'),
  kind: z.enum(venueKinds).describe('场馆类型'),
  region: reference('regions').optional().describe('所在县区（或同级的地方）'),
  address: line(100).optional().describe('详细地址'),
  point: point.optional(),
  directions: line(200).optional().describe('怎么去：公交、地铁、步行'),
  openingHours: line(100).optional().describe('开放时间'),
  phone: phone.optional().describe('场馆电话，带区号'),
  capacity: z.int().positive().optional().describe('可容纳人数'),
  sharedPlace: z
    .enum(['yes', 'no'])
    .optional()
    .describe('几个活动能不能同时在这里办：yes 能，例如广场摆台；no 一次只办一个；不写就按场馆类型'),
  summary: line(160).optional().describe('一句话介绍'),
  accessibility: z
    .strictObject({
      stepFree: facility.describe('无台阶进出'),
      lift: facility.describe('电梯'),
      toilet: facility.describe('无障碍卫生间'),
      hearingLoop: facility.describe('听力辅助'),
      parking: facility.describe('停车'),
    })
    .partial()
    .default({})
    .describe('无障碍设施'),
  pictures: z
    .array(
      z.strictObject({
        file: pictureName('photo').describe('图片，media 文件夹里的文件名'),
        alt: line(100).describe('图片说明'),
      }),
    )
    .default([])
    .describe('照片'),
  plan: z
    .strictObject({
      title: line(60).describe('平面图标题'),
      schematic: z.boolean().describe('是否只是示意'),
      booths: z.array(booth).min(1).describe('展位'),
    })
    .optional()
    .describe('展位平面图'),
  formerIds,
  sample: z.boolean().default(false).describe('示例数据'),
});
export type Venue = z.infer<typeof venue>;
export type WrittenVenue = z.input<typeof venue>;
export type Point = z.infer<typeof point>;
