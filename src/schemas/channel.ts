import { z } from 'zod';
import { line } from './text.ts';

/** Classes of 归口单位 on the national platform (2023). */
const channelClasses = ['有关部委', '省科协', '市科协', '区县科协', '全国学会'] as const;

/** 归口单位: the unit through which an activity is submitted to the platform. */
export const channel = z.strictObject({
  class: z.enum(channelClasses).describe('类别'),
  unit: line(60).describe('单位全称'),
});
