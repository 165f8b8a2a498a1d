import { festival } from '#domain/campaign/campaign-names.ts';
import type { Ruleset } from '#schemas/ruleset.ts';

/** Words that a poster must show. A rule set without poster rules asks for none: the festival's name, as on all posters. */
export const posterWords = ({ poster }: Ruleset): readonly string[] => poster?.words ?? [festival.name];

/** What a poster must show, as a list: `“全国科普日”字样或标志、活动名称`. `label` follows the quoted words. */
export const posterContents = (ruleset: Ruleset, label: string, others: readonly string[]): string =>
  [...posterWords(ruleset).map((word) => `“${word}”${label}`), ...others].join('、');
