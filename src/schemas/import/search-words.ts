import { z } from 'zod';
import { line } from '../text.ts';

/** Words that people type into the search: each followed by the words that the pages use for it. */
export const searchWords = z
  .array(z.array(line(12)).min(2).max(4))
  .max(500)
  .describe('搜索的同义词：先写大家会打的词，后面写网页上用的词，例如 ["土豆", "马铃薯", "洋芋"]');
