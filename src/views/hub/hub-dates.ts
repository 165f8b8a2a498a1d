import { type Festival, festivalOf } from '#domain/campaign/festivals.ts';
import { byRelevance, notOver } from '#domain/campaign/relevance.ts';
import { longDayRange } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import type { ThemeView } from '../home/home.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';

type InTime = Pick<Site, 'campaigns' | 'now'>;

/** The campaigns of one festival in one year. */
export interface Occasion {
  readonly year: number;
  readonly festival: Festival;
  readonly campaigns: readonly ViewContext[];
}

/**
 * Groups the campaigns of a hub by festival and year, by relevance.
 * @param named true to name the festival beside the year
 */
export function hubOccasions(
  hub: InTime,
  named: boolean = hasSeveralFestivals(hub),
): readonly (Occasion & { readonly title: string })[] {
  return occasions(byRelevance(hub.campaigns, hub.now)).map((occasion) => ({
    ...occasion,
    title: `${occasion.year}年${named ? occasion.festival.name : ''}`,
  }));
}

/** Groups campaigns by festival and year, in order of first occurrence. */
function occasions(campaigns: readonly ViewContext[]): readonly Occasion[] {
  const groups = Map.groupBy(campaigns, ({ site: { campaign } }) => `${campaign.year} ${festivalOf(campaign).name}`);
  return [...groups.values()].flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const { campaign } = first.site;
    return [{ year: campaign.year, festival: festivalOf(campaign), campaigns: those }];
  });
}

/** True when the hub has campaigns of more than one festival, so that a year alone does not name an occasion. */
export const hasSeveralFestivals = ({ campaigns }: Pick<Site, 'campaigns'>): boolean =>
  new Set(campaigns.map(({ site }) => festivalOf(site.campaign).name)).size > 1;

/** The campaigns that a visitor can still go to, by relevance; all of them when none is left. */
export function currentCampaigns({ campaigns, now }: InTime): readonly ViewContext[] {
  const sorted = byRelevance(campaigns, now);
  const current = notOver(sorted, now);
  return current.length > 0 ? current : sorted;
}

/** Maximum number of occasions in the hub's head. */
const maxDates = 2;
const maxThemes = 3;

/**
 * When something is on or ahead, one phrase per occasion, from the first day of its earliest campaign to the last day of
 * its latest one: `2027年9月1日至30日，`. When all is over, the days of the last occasion: `2024年9月15日至25日（已结束）`.
 */
export function hubDates(hub: InTime): readonly string[] {
  const current = occasions(currentCampaigns(hub));
  const named = hasSeveralFestivals(hub);
  const text = (occasion: Occasion) => (named ? `${occasion.festival.shortName} ` : '') + spanText(occasion.campaigns);
  if (notOver(hub.campaigns, hub.now).length === 0) return current.slice(0, 1).map((last) => `${text(last)}（已结束）`);
  const shown = current.slice(0, maxDates).map(text);
  return shown.map((phrase, position) => (position < shown.length - 1 ? `${phrase}，` : phrase));
}

function spanText(campaigns: readonly ViewContext[]): string {
  const windows = campaigns.map(({ site }) => site.campaign.window);
  const from = windows.map((window) => window.from).reduce((a, b) => (a < b ? a : b));
  const to = windows.map((window) => window.to).reduce((a, b) => (a > b ? a : b));
  return longDayRange(from, to);
}

/** The common themes of the current occasions. */
export function hubThemes(hub: InTime): readonly ThemeView[] {
  const named = hasSeveralFestivals(hub);
  return occasions(currentCampaigns(hub))
    .flatMap(({ year, festival, campaigns }) => {
      const theme = commonTheme(campaigns);
      const label = `${year}年${named ? festival.shortName : ''}主题`;
      return theme === undefined ? [] : [{ label, phrases: phrases(theme) }];
    })
    .slice(0, maxThemes);
}

/** The theme of more than half of the campaigns that have one; undefined when there is none. */
export function commonTheme(campaigns: readonly ViewContext[]): string | undefined {
  const themes = campaigns.flatMap(({ site }) => site.campaign.theme ?? []);
  const groups = [...Map.groupBy(themes, (theme) => theme)];
  return groups.find(([, same]) => same.length * 2 > themes.length)?.[0];
}
