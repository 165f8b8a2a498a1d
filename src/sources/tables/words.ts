import type { SiteContent } from '#domain/campaign/content.ts';
import { type Words, words } from '#schemas/import/words.ts';
import shipped from '../../../content/words.json' with { type: 'json' };

/** The words of the content folder; those that come with the program where it has no words.json. */
export const wordsOf = ({ words: own }: SiteContent): Words => own?.data ?? words.parse(shipped);
