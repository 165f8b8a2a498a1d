import { readyFestival } from '#domain/campaign/festivals.ts';
import type { CampaignAnswers } from './campaign-files.ts';
import { festival, festivalShortName, theme, window, year } from './festival-questions.ts';
import { issuers, officePhone } from './office-questions.ts';
import { from, id, place, scenery, towns, zones } from './place-questions.ts';
import type { Draft, Question, Surroundings } from './question.ts';

/** The questions in their order: a later one may use the answers of earlier ones. */
export const campaignQuestions: readonly Question[] = [
  ...[festival, festivalShortName, year, place, from, window, theme, issuers, officePhone, towns, zones, scenery, id],
];

/** The complete answers. The rule set is that of the festival's platform and the year, if the content has it. */
export function completeAnswers(draft: Draft, { content }: Surroundings): CampaignAnswers | undefined {
  const { id, festival, year, place, window, issuers } = draft;
  if (!(id && festival && year && place && window && issuers)) return undefined;
  const platform = festival.kind === 'ready' ? readyFestival(festival.id).platform?.id : undefined;
  const ruleset = content.rulesets.find(({ id }) => id === `${platform}-${year}`)?.id;
  const { theme, slogan, edition, phone, towns = [], zones = [], scenery, carried } = draft;
  return {
    id,
    festival,
    year,
    place,
    window,
    issuers,
    theme,
    slogan,
    edition,
    phone,
    towns,
    zones,
    scenery,
    carried,
    ruleset,
  };
}
