import type { Campaign } from '#schemas/campaign.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { Entry } from './content.ts';
import { type FestivalChoice, festivalOf } from './festivals.ts';

type Ruled = FestivalChoice & Pick<Campaign, 'ruleset'>;

/**
 * Id of the campaign's rule set, `<platform>-<year>`, the file name in content/rulesets; undefined for a campaign
 * without a platform. A bare year is one of the festival's platform.
 */
export function rulesetIdOf(campaign: Ruled): string | undefined {
  const { ruleset } = campaign;
  if (ruleset === undefined) return undefined;
  const written = String(ruleset);
  const { id, platform } = festivalOf(campaign);
  return written.includes('-') ? written : `${platform?.id ?? id}-${written}`;
}

/** The campaign's rule set; undefined when it has none, or when the file is missing or broken. */
export function rulesetOf(campaign: Ruled, rulesets: readonly Entry<Ruleset>[]): Ruleset | undefined {
  const wanted = rulesetIdOf(campaign);
  return rulesets.find(({ id }) => id === wanted)?.data;
}
