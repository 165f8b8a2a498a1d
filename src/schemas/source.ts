import { z } from 'zod';
import { line, reference } from './text.ts';

/** The notice and section that a fact comes from. */
export const source = z
  .strictObject({
    notice: reference('notices'),
    section: line(40).optional().describe('原文的序号：“三（四）2”是第三部分（四）2，“2”是第 2 条，也可以写“附件3”'),
  })
  .describe('出自哪份通知的哪一部分');
export type Source = z.infer<typeof source>;
