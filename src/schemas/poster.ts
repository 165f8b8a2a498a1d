import { z } from 'zod';

export const posterLayouts = ['split', 'full', 'ticket', 'city'] as const;
export const posterLayout = z
  .enum(posterLayouts)
  .describe('海报版式：split 对开；full 满版；ticket 门票；city 城景。不写就自动挑选');

/** Poster sizes in addition to the 600 × 350 px of the national platform. */
export const posterSizes = ['phone', 'square', 'a4', 'a3'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** Poster options of a campaign, defaults for its activities. */
export const campaignPoster = z
  .strictObject({
    layout: posterLayout.optional(),
    sizes: z
      .array(z.enum(posterSizes))
      .default([])
      .describe('除 600×350 以外还发布哪些：phone 手机竖版 1080×1920；square 方形 1080×1080；a4、a3 打印用的 PDF'),
  })
  .describe('全部海报的版式和尺寸；活动里另写了版式的照活动的');
