import { festivalOf } from '#domain/campaign/festivals.ts';
import {
  type CampaignPhase,
  type CampaignSpan,
  campaignPhase,
  campaignSpan,
  phaseTurns,
} from '#domain/campaign/phase.ts';
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
import { type HubPlace, placeAt, yearLinks } from './hub-places.ts';
import { provinceCode, provincesOf } from './hub-provinces.ts';

/** A campaign in a list. */
export interface HubLine {
  readonly href: string;
  readonly name: string;
  readonly line: string;
}

/** A place in a list over time: its leading campaign, and links to its others. */
export interface HubPlaceLine {
  readonly links: readonly TimedLink[];
  readonly lines: Moments<string>;
  readonly years: readonly TimedLink[];
}

export interface HubProvince {
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
  /** Each until its end. */
  readonly campaigns: readonly (HubLine & { readonly shown: Shown })[];
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
}

/** The places by province, both in the order of their codes (GB/T 2260). */
export function hubByProvince(hub: Site, places: readonly HubPlace[]): readonly HubProvince[] {
  const groups = Map.groupBy(places, ({ lead }) => provinceCode(lead));
  return provincesOf(hub.campaigns).map(({ code, name }) => ({
    title: name,
    places: placeLines(groups.get(code) ?? [], hub.now),
  }));
}

/** Places in the order of their codes. */
export function placeLines(places: readonly HubPlace[], now: Instant): readonly HubPlaceLine[] {
  const code = ({ lead }: HubPlace) => lead.site.campaign.city.code;
  const sorted = [...places].sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
  return sorted.map((place) => placeLine(place, now));
}

function placeLine(place: HubPlace, now: Instant): HubPlaceLine {
  const turns = [place.lead, ...place.others].flatMap(({ site }) => phaseTurns(campaignSpan(site)));
  const moments = momentsOf(turns, now, (at) => {
    const then = placeAt(place, at);
    return { ...fullLine(then.lead), years: yearLinks(then) };
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
    const spans = those.map(({ site }) => campaignSpan(site));
    const phases = momentsOf(spans.flatMap(phaseTurns), hub.now, (at) => groupPhase(spans, at));
    return [
      {
        title: longDayRange(campaign.window.from, campaign.window.to),
        note: named ? festivalOf(campaign).name : undefined,
        phases,
        shown: spansOf(phases, (phase) => phase !== 'after'),
        campaigns: those.map((each) => ({ ...withCounts(each), shown: { from: undefined, until: campaignEnd(each) } })),
      },
    ];
  });
  const until = Math.max(...current.map(campaignEnd));
  return groups.length > 0 ? { shown: { from: undefined, until }, groups } : undefined;
}

/** The phase of campaigns with the same window: over when all of them are. */
function groupPhase(spans: readonly CampaignSpan[], at: Instant): CampaignPhase['kind'] {
  const kinds = spans.map((span) => campaignPhase(span, at).kind);
  return kinds.find((kind) => kind !== 'after') ?? 'after';
}

/** The campaigns by year and festival, newest first, each from its end on. */
export function hubArchive(hub: Site): TimedGroups<HubYear> {
  const { campaigns, now } = hub;
  const groups = hubOccasions({ campaigns, now: hubEnd(hub) }, hasSeveralFestivals(hub)).map(
    ({ title, campaigns: those }): HubYear => ({
      title,
      note: commonTheme(those),
      shown: onceOver(those, now),
      campaigns: those.map((campaign) => ({ ...fullLine(campaign), shown: onceOver([campaign], now) })),
    }),
  );
  return { shown: onceOver(campaigns, now), groups };
}

/** From the first end on. */
function onceOver(campaigns: readonly ViewContext[], now: Instant): Shown {
  const first = Math.min(...campaigns.map(campaignEnd));
  return { from: first <= now ? undefined : first, until: undefined };
}

function fullLine({ site, links }: ViewContext): HubLine {
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: `${city.name}${year}年`,
    line: `${dayRange(window.from, window.to)}　${countText(sessionCount(site.activities), '场')}　${site.venues.length} 个场馆`,
  };
}

function withCounts({ site, links }: ViewContext): HubLine {
  const line = `${countText(sessionCount(site.activities), '场')}　${site.venues.length} 个场馆`;
  return { href: links.home, name: site.campaign.city.name, line };
}
