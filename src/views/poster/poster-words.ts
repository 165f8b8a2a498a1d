import { festivalOf } from '#domain/campaign/festivals.ts';
import type { RuledSite } from '#domain/campaign/site.ts';

/** Words that a poster must show. A rule set without poster rules asks for none: the festival's name, as on all posters. */
export const posterWords = ({ campaign, ruleset }: RuledSite): readonly string[] =>
  ruleset.poster?.words ?? [festivalOf(campaign).name];

/** What a poster must show, as a list: `“全国科普日”字样或标志、活动名称`. `label` follows the quoted words. */
export const posterContents = (site: RuledSite, label: string, others: readonly string[]): string =>
  [...posterWords(site).map((word) => `“${word}”${label}`), ...others].join('、');
