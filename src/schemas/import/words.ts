import { z } from 'zod';
import { searchWords } from './search-words.ts';

/** words.json: other words that people write for the site's own. Extended by editors. */
export const words = z.strictObject({
  search: searchWords,
});
export type Words = z.infer<typeof words>;
