import { festivalOf } from '#domain/campaign/festivals.ts';
import { type CampaignPhase, campaignPhase, phaseTurns } from '#domain/campaign/phase.ts';
import { byRelevance, notOver } from '#domain/campaign/relevance.ts';
import { sessionCount } from '#domain/schedule/counts.ts';
import { type Moments, momentsOf, type Shown, spansOf } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayRange, longDayRange } from '../format/date.ts';
import type { LinkView } from '../site/frame.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { commonTheme, hasSeveralFestivals, hubOccasions } from './hub-dates.ts';
import { type HubPlace, isLarge, yearLinks } from './hub-places.ts';
import { provinceId, provinceOf, provincesOf } from './hub-provinces.ts';

/** A campaign in a list. */
export interface HubLine {
  readonly href: string;
  readonly name: string;
  /** Undefined in long lists. */
  readonly line: string | undefined;
}

/** A place in a list, its leading campaign first. */
export interface HubPlaceLine extends HubLine {
  readonly years: readonly LinkView[];
}

export interface HubProvince {
  readonly id: string;
  readonly title: string;
  readonly places: readonly HubPlaceLine[];
}

/** Campaigns that are not over, with the same days. */
export interface HubDates {
  readonly title: string;
  /** The festival, on a hub of several. */
  readonly note: string | undefined;
  readonly phases: Moments<CampaignPhase['kind']>;
  /** Until its campaigns are over. */
  readonly shown: Shown;
  readonly campaigns: readonly HubLine[];
  /** Label of the closed list of many campaigns; undefined for an open one. */
  readonly closed: string | undefined;
}

/** Campaigns of a year that are over. */
export interface HubYear {
  readonly title: string;
  /** The theme of the year, where it is known. */
  readonly note: string | undefined;
  readonly campaigns: readonly HubLine[];
  readonly closed: string | undefined;
}

/** The places by province, both in the order of their codes (GB/T 2260). */
export function hubByProvince(hub: Site, places: readonly HubPlace[]): readonly HubProvince[] {
  const city = ({ lead }: HubPlace) => lead.site.campaign.city;
  const sorted = [...places].sort((a, b) => (city(a).code < city(b).code ? -1 : city(a).code > city(b).code ? 1 : 0));
  const groups = Map.groupBy(sorted, ({ lead }) => provinceOf(lead));
  const lineOf = isLarge(places) ? shortLine : fullLine;
  const placeLine = (place: HubPlace): HubPlaceLine => ({ ...lineOf(place.lead), years: yearLinks(place) });
  return provincesOf(hub.campaigns)
    .map((title, index) => ({ id: provinceId(index), title, places: (groups.get(title) ?? []).map(placeLine) }))
    .filter((province) => province.places.length > 0);
}

/** The campaigns that are on or ahead, by their days, the earliest first. */
export function hubByDates(hub: Site): readonly HubDates[] {
  const named = hasSeveralFestivals(hub);
  const current = notOver(byRelevance(hub.campaigns, hub.now), hub.now);
  const groups = Map.groupBy(current, ({ site: { campaign } }) => {
    const { from, to } = campaign.window;
    return [from, to, campaign.year, festivalOf(campaign).name].join(' ');
  });
  return [...groups.values()].flatMap((those): readonly HubDates[] => {
    const [first] = those;
    if (!first) return [];
    const { campaign } = first.site;
    const phases = momentsOf(phaseTurns(campaign.window), hub.now, (at) => campaignPhase(campaign.window, at).kind);
    return [
      {
        title: longDayRange(campaign.window.from, campaign.window.to),
        note: named ? festivalOf(campaign).name : undefined,
        phases,
        shown: spansOf(phases, (phase) => phase !== 'after'),
        campaigns: those.map(isLarge(current) ? nameOnly : withCounts),
        closed: closedLabel(those),
      },
    ];
  });
}

/** The campaigns that are over, by year and festival, newest first. */
export function hubArchive(hub: Site): readonly HubYear[] {
  const current = new Set(notOver(hub.campaigns, hub.now));
  const over = hub.campaigns.filter((each) => !current.has(each));
  const lineOf = isLarge(over) ? nameOnly : fullLine;
  return hubOccasions({ ...hub, campaigns: over }, hasSeveralFestivals(hub)).map(({ title, campaigns }) => ({
    title,
    note: commonTheme(campaigns),
    campaigns: campaigns.map(lineOf),
    closed: closedLabel(campaigns),
  }));
}

/** Lists of more campaigns than this are closed at first. */
const maxOpen = 48;

const closedLabel = (campaigns: readonly ViewContext[]): string | undefined =>
  campaigns.length > maxOpen ? `${campaigns.length} 个地方` : undefined;

function fullLine({ site, links }: ViewContext): HubLine {
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: `${city.name}${year}年`,
    line: `${dayRange(window.from, window.to)}　${countText(sessionCount(site.activities), '场')}　${site.venues.length} 个场馆`,
  };
}

/** The year only when it is over. */
function shortLine({ site, links, now }: ViewContext): HubLine {
  const { city, year, window } = site.campaign;
  const isOver = campaignPhase(window, now).kind === 'after';
  return { href: links.home, name: city.name, line: isOver ? `${year}年` : undefined };
}

function withCounts({ site, links }: ViewContext): HubLine {
  const line = `${countText(sessionCount(site.activities), '场')}　${site.venues.length} 个场馆`;
  return { href: links.home, name: site.campaign.city.name, line };
}

const nameOnly = ({ site, links }: ViewContext): HubLine => ({
  href: links.home,
  name: site.campaign.city.shortName,
  line: undefined,
});
