import { festivalOf } from '#domain/campaign/festivals.ts';
import { type CampaignPhase, campaignPhase, phaseTurns } from '#domain/campaign/phase.ts';
import { byRelevance, notOver } from '#domain/campaign/relevance.ts';
import { sessionCount } from '#domain/schedule/counts.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Moments, momentsOf, partOver, type Shown, spansOf } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayRange, longDayRange } from '../format/date.ts';
import { equalLinks, type TimedLink } from '../format/timed-links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { commonTheme, hasSeveralFestivals, hubOccasions } from './hub-dates.ts';
import { campaignEnd, hubEnd } from './hub-moments.ts';
import { type HubPlace, isLarge, placeAt, yearLinks } from './hub-places.ts';
import { provinceId, provinceOf, provincesOf } from './hub-provinces.ts';

/** A campaign in a list. */
export interface HubLine {
  readonly href: string;
  readonly name: string;
  /** Undefined in long lists. */
  readonly line: string | undefined;
}

/** A place in a list over time: its leading campaign, and links to its others. */
export interface HubPlaceLine {
  readonly links: readonly TimedLink[];
  readonly lines: Moments<string | undefined>;
  readonly years: readonly TimedLink[];
}

export interface HubProvince {
  readonly id: string;
  readonly title: string;
  readonly places: readonly HubPlaceLine[];
}

/** Something of the hub that is there for a time. */
export interface TimedGroups<Group> {
  readonly shown: Shown;
  readonly groups: readonly Group[];
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
  readonly closed: Moments<string> | undefined;
}

/** Campaigns of a year that are over, or will be. */
export interface HubYear {
  readonly title: string;
  /** The theme of the year, where it is known. */
  readonly note: string | undefined;
  /** From the end of its first campaign on. */
  readonly shown: Shown;
  /** Each from its end on. */
  readonly campaigns: readonly (HubLine & { readonly shown: Shown })[];
  readonly closed: Moments<string> | undefined;
}

/** The places by province, both in the order of their codes (GB/T 2260). */
export function hubByProvince(hub: Site, places: readonly HubPlace[]): readonly HubProvince[] {
  const city = ({ lead }: HubPlace) => lead.site.campaign.city;
  const sorted = [...places].sort((a, b) => (city(a).code < city(b).code ? -1 : city(a).code > city(b).code ? 1 : 0));
  const groups = Map.groupBy(sorted, ({ lead }) => provinceOf(lead));
  const lineOf = isLarge(places) ? shortLine : fullLine;
  return provincesOf(hub.campaigns)
    .map((title, index) => ({
      id: provinceId(index),
      title,
      places: (groups.get(title) ?? []).map((place) => placeLine(place, hub.now, lineOf)),
    }))
    .filter((province) => province.places.length > 0);
}

type LineOf = (campaign: ViewContext, now: Instant) => HubLine;

function placeLine(place: HubPlace, now: Instant, lineOf: LineOf): HubPlaceLine {
  const turns = [place.lead, ...place.others].flatMap(({ site }) => phaseTurns(site.campaign.window));
  const moments = momentsOf(turns, now, (at) => {
    const then = placeAt(place, at);
    return { ...lineOf(then.lead, at), years: yearLinks(then) };
  });
  return {
    links: equalLinks(partOver(moments, ({ href, name }) => [{ href, label: name }])),
    lines: partOver(moments, ({ line }) => line),
    years: equalLinks(partOver(moments, ({ years }) => years)),
  };
}

/** The campaigns that are on or ahead, by their days, the earliest first. */
export function hubByDates(hub: Site): TimedGroups<HubDates> | undefined {
  const named = hasSeveralFestivals(hub);
  const current = notOver(byRelevance(hub.campaigns, hub.now), hub.now);
  const byDays = Map.groupBy(current, ({ site: { campaign } }) => {
    const { from, to } = campaign.window;
    return [from, to, campaign.year, festivalOf(campaign).name].join(' ');
  });
  const groups = [...byDays.values()].flatMap((those): readonly HubDates[] => {
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
        campaigns: those.map(isLarge(those) ? nameOnly : withCounts),
        closed: closedLabel(those, () => those.length, hub.now),
      },
    ];
  });
  const until = Math.max(...current.map(campaignEnd));
  return groups.length > 0 ? { shown: { from: undefined, until }, groups } : undefined;
}

/** The campaigns by year and festival, newest first, each from its end on. */
export function hubArchive(hub: Site): TimedGroups<HubYear> {
  const { campaigns, now } = hub;
  const groups = hubOccasions({ campaigns, now: hubEnd(hub) }, hasSeveralFestivals(hub)).map(
    ({ title, campaigns: those }): HubYear => {
      const lineOf: LineOf = isLarge(those) ? nameOnly : fullLine;
      const overBy = (at: Instant) => those.filter((campaign) => campaignEnd(campaign) <= at).length;
      return {
        title,
        note: commonTheme(those),
        shown: onceOver(those, now),
        campaigns: those.map((campaign) => ({ ...lineOf(campaign, now), shown: onceOver([campaign], now) })),
        closed: closedLabel(those, overBy, now),
      };
    },
  );
  return { shown: onceOver(campaigns, now), groups };
}

/** From the first end on. */
function onceOver(campaigns: readonly ViewContext[], now: Instant): Shown {
  const first = Math.min(...campaigns.map(campaignEnd));
  return { from: first <= now ? undefined : first, until: undefined };
}

/** Lists of more campaigns than this are closed at first. */
const maxOpen = 48;

const closedLabel = (campaigns: readonly ViewContext[], count: (at: Instant) => number, now: Instant) =>
  campaigns.length > maxOpen ? momentsOf(campaigns.map(campaignEnd), now, (at) => `${count(at)} 个地方`) : undefined;

function fullLine({ site, links }: ViewContext): HubLine {
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: `${city.name}${year}年`,
    line: `${dayRange(window.from, window.to)}　${countText(sessionCount(site.activities), '场')}　${site.venues.length} 个场馆`,
  };
}

/** The year only when it is over. */
function shortLine({ site, links }: ViewContext, now: Instant): HubLine {
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
