import { z } from 'zod';
import { line } from '../text.ts';

/** Longest `imported.text`, in UTF-16 code units. */
export const longestRow = 4000;

/** Where an activity came from a table: the row in its own words, and what must be asked about it. Never published. */
export const imported = z
  .strictObject({
    file: line(200).describe('表格的文件名'),
    sheet: line(100).optional().describe('工作表的名称'),
    row: z.int().positive().describe('表格的第几行'),
    text: z.string().min(1).max(longestRow).describe('那一行原来写的；不公开'),
    questions: z.array(line(300)).max(60).default([]).describe('要问清楚的事；弄清一条删一条'),
  })
  .describe('导入时留下的：来自哪张表的哪一行、原来写的、要问清楚的事；不公开，都弄清了可以整个删去');
