import { z } from 'zod';
import { deployment } from './address/deployment.ts';
import { festivalMark } from './festival.ts';
import { paletteNames, palettes } from './palette.ts';
import { line } from './text.ts';

/** hub.json: what the common front page of all campaigns says about itself. */
export const hub = z.strictObject({
  name: line(30).optional().describe('总站的名称；不写就用节日的名称'),
  line: line(40).optional().describe('名称下面的一句话'),
  greeting: z.array(line(12)).min(1).max(3).optional().describe('首页最大的一句话，一行一段'),
  deployment: deployment.optional().describe('整个网站的网址；单独发布的城市写在它的 campaign.json'),
  mark: festivalMark.optional(),
  palette: z.enum(palettes).optional().describe(`配色；不写就用全国的。${paletteNames}`),
});
export type Hub = z.infer<typeof hub>;
