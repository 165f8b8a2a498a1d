import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Names } from '#domain/exchange/codec.ts';
import { exchangeNames } from '#domain/exchange/names.ts';
import { rowContext } from '#domain/import/row/row-context.ts';
import { wordsOf } from '#sources/words.ts';

/** What the cells of a campaign's table are written and read with. */
export const someNames = (content: CampaignContent): Names =>
  exchangeNames(content, rowContext(content, wordsOf({ rulesets: [], campaigns: [content] }), new Map()));
