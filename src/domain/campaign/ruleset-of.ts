import type { Campaign } from '#schemas/campaign.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { Entry } from './content.ts';

type Ruled = Pick<Campaign, 'ruleset'>;

/** The platform that a year without a platform stands for. */
const defaultPlatform = 'kepu';

/**
 * Id of the campaign's rule set, `<platform>-<year>`, the file name in content/rulesets; undefined for a campaign
 * without a platform.
 */
export function rulesetIdOf({ ruleset }: Ruled): string | undefined {
  if (ruleset === undefined) return undefined;
  const written = String(ruleset);
  return written.includes('-') ? written : `${defaultPlatform}-${written}`;
}

/** The campaign's rule set; undefined when it has none, or when the file is missing or broken. */
export function rulesetOf(campaign: Ruled, rulesets: readonly Entry<Ruleset>[]): Ruleset | undefined {
  const wanted = rulesetIdOf(campaign);
  return rulesets.find(({ id }) => id === wanted)?.data;
}
