import { z } from 'zod';
import { line, reference } from './text.ts';

/** The notice and section that a fact comes from. */
export const source = z
  .strictObject({
    notice: reference('notices'),
    section: line(40).optional().describe('第几部分，例如“三、活动安排（四）”'),
  })
  .describe('出自哪份通知的哪一部分');
export type Source = z.infer<typeof source>;
