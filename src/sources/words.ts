import type { SiteContent } from '#domain/campaign/content.ts';
import { allWords, type Words } from '#schemas/import/words.ts';
import shipped from '../../content/words.json' with { type: 'json' };

/** The words of the content folder; a list that its words.json leaves out is the one that comes with the program. */
export const wordsOf = ({ words: own }: SiteContent): Words => allWords.parse({ ...shipped, ...own?.data });
