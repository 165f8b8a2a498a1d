import { typeGroups } from '#domain/activity/groups.ts';
import type { TypeSlug } from '#domain/activity/slugs.ts';
import { campaignTitle, editionTitle } from '#domain/campaign/campaign-names.ts';
import { type CampaignPhase, campaignPhase, campaignSpan, phaseTurns } from '#domain/campaign/phase.ts';
import { sessionCount } from '#domain/schedule/counts.ts';
import { type Moments, momentsOf, partOver, type Shown, spansOf } from '#domain/time/moments.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { latestChanges } from '../activity/changes.ts';
import { type FeatureView, mainEvent } from '../activity/main-event.ts';
import { countText } from '../format/count-text.ts';
import { dayRangeWithWeekdays, daysInHan, hanCount, longDayRange, shortDay } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import { type TimedLink, timedLinks } from '../format/timed-links.ts';
import { noticeDate } from '../notice/notice-date.ts';
import { type RegionsMap, regionsMap } from '../region/region-cells.ts';
import { resourcesLink } from '../resource/resources.ts';
import { routeLinks } from '../route/routes.ts';
import { isCalendar } from '../schedule/day-calendar.ts';
import { type CampaignDays, campaignDays, type DayTileView, turnsOfDays } from '../schedule/days.ts';
import { type CityPictureView, cityPictureView } from '../site/city-look.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { activityPicture, sharedActivity } from '../site/share-picture.ts';
import type { ViewContext } from '../site/view-context.ts';
import { audienceChips, type ChipView, topicChips } from '../ticket/chips.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';
import { campaignSummary } from './campaign-summary.ts';
import { homeLists } from './home-lists.ts';
import { type QuestionsView, questionsView } from './questions.ts';

export interface TypeTileView {
  readonly slug: TypeSlug;
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

export interface ThemeView {
  readonly label: string;
  readonly phrases: readonly string[];
}

export interface HomeView {
  readonly frame: PageFrame;
  readonly hero: {
    readonly year: string;
    readonly city: string;
    readonly why: readonly string[];
    readonly when: string;
    readonly actions: readonly TimedLink[];
    readonly picture: CityPictureView;
  };
  /** The year's theme, slogan and local theme. */
  readonly themes: readonly ThemeView[];
  /** States that the campaign is over, and from when on. */
  readonly over: { readonly text: string; readonly shown: Shown };
  /** Undefined once they have no answers. */
  readonly questions: QuestionsView | undefined;
  readonly days: {
    readonly titles: Moments<string>;
    readonly note: string | undefined;
    readonly tiles: readonly DayTileView[];
    readonly all: LinkView;
  };
  readonly feature: FeatureView | undefined;
  readonly lists: readonly TicketList[];
  readonly types: readonly TypeTileView[];
  readonly audiences: readonly ChipView[];
  /** What organizers need: programmes, targets, deadlines. */
  readonly organizing: LinkView;
  /** Topic links. */
  readonly topics: readonly ChipView[];
  readonly routes: readonly ChipView[];
  /** Link to the recommended resources. */
  readonly resources: readonly ChipView[];
  readonly notices: readonly { readonly href: string; readonly date: string; readonly title: string }[];
  /** Link to all notices when there are more than three. */
  readonly allNotices: LinkView | undefined;
  readonly changes: ReturnType<typeof latestChanges>;
  /** Undefined without regions that take part. */
  readonly regions: RegionsMap | undefined;
  readonly introduction: string | undefined;
  readonly searchAction: string;
  /** The share picture; it is also rendered on the page, because WeChat picks its preview from the page's images. */
  readonly poster: { readonly href: string; readonly src: string; readonly alt: string } | undefined;
  /** Issuing organizations, the lead first; `more` when the list is known to be incomplete. */
  readonly issuers: { readonly units: readonly LinkView[]; readonly more: boolean };
}

function themesOf({ year, theme, slogan, subTheme, city }: Campaign): readonly ThemeView[] {
  return [
    ...(theme === undefined ? [] : [{ label: `${year}年主题`, phrases: phrases(theme) }]),
    ...(slogan === undefined ? [] : [{ label: '口号', phrases: phrases(slogan) }]),
    ...(subTheme === undefined ? [] : [{ label: `${city.shortName}主题`, phrases: phrases(subTheme) }]),
  ];
}

function mapOfRegions(context: ViewContext): RegionsMap | undefined {
  const map = regionsMap(context);
  return map.cells.length > 0 ? map : undefined;
}

/** The home page of a campaign. Its content depends on the phase: before, during or after the campaign. */
export function homeView(context: ViewContext): HomeView {
  const { site, links, prose, now } = context;
  const { campaign } = site;
  const days = campaignDays(context);
  const span = campaignSpan(site);
  const phases = momentsOf(phaseTurns(span), now, (at) => campaignPhase(span, at).kind);
  return {
    frame: homeFrame(context),
    hero: hero(context, days),
    themes: themesOf(campaign),
    over: { text: overText(context), shown: overFrom(phases) },
    questions: questionsView(context, days),
    days: {
      titles: partOver(phases, (phase) => (phase === 'after' || phase === 'late' ? '按天回看' : '挑一天来')),
      note: isCalendar(days.window) ? undefined : '日期旁是当晚的月亮',
      tiles: days.window,
      all: { href: links.schedule, label: countText(sessionCount(site.activities), '场') },
    },
    feature: mainEvent(context),
    lists: homeLists(context, days),
    types: typeGroups(site.activities)
      .filter(({ activities }) => activities.length > 0)
      .map(({ slug, name, activities }) => ({ slug, name, href: links.type(slug), count: activities.length })),
    audiences: audienceChips(context).chips,
    organizing: { href: links.organize, label: organizingLabel(site.campaign) },
    topics: topicChips(context).chips,
    routes: routeLinks(site.routes, links).map((link) => ({ ...link, count: undefined })),
    resources: resourcesLink(context).map((link) => ({ ...link, count: undefined })),
    notices: site.notices.map(({ id, notice }) => ({
      href: links.notice(id),
      date: noticeDate(notice),
      title: notice.title,
    })),
    allNotices: site.notices.length > 3 ? { href: links.notices, label: '全部' } : undefined,
    changes: latestChanges(context),
    regions: mapOfRegions(context),
    introduction: campaign.introduction && prose(campaign.introduction),
    searchAction: links.search,
    poster: sharedPoster(context),
    issuers: {
      units: site.issuers.map(({ id, organization }) => ({ href: links.organization(id), label: organization.name })),
      more: campaign.issuersIncomplete,
    },
  };
}

/** Names what organizers find: programmes, targets, deadlines, as far as the campaign has them. */
function organizingLabel({ programmes, targets, deadlines }: Campaign): string {
  const parts = [
    { name: '板块', count: programmes.length },
    { name: '任务', count: targets.length },
    { name: '时限', count: deadlines.length },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? '办活动的看这里' : `办活动的看这里：${parts.map(({ name }) => name).join('、')}`;
}

function homeFrame(context: ViewContext): PageFrame {
  const { campaign } = context.site;
  return campaignFrame(context, {
    title: campaignTitle(campaign),
    description: campaignSummary(campaign),
    path: context.links.home,
    section: 'home',
    trail: [],
  });
}

function sharedPoster(context: ViewContext): HomeView['poster'] {
  const node = sharedActivity(context);
  if (!node) return undefined;
  const { links } = context;
  return { href: links.activity(node.id), src: links.poster(node.id), alt: activityPicture(node, context).alt };
}

function hero(context: ViewContext, days: CampaignDays): HomeView['hero'] {
  const { site } = context;
  const { campaign } = site;
  const sessions = sessionCount(site.activities);
  const real = sessions.all - sessions.samples;
  const { from, to } = campaign.window;
  return {
    year: editionTitle(campaign),
    city: campaign.city.shortName,
    // The theme follows in a band of its own.
    why: real < 20 ? [] : [`${daysInHan(from, to)}天，`, `${hanCount(real)}场活动`],
    when: dayRangeWithWeekdays(from, to),
    actions: heroActions(context, days),
    picture: cityPictureView(site),
  };
}

/**
 * Link to the next day with sessions: the first one before the campaign, today or a later one from then on; undefined
 * when none is left.
 */
function nextDay(days: CampaignDays, phase: CampaignPhase): LinkView | undefined {
  if (phase.kind === 'after') return undefined;
  const from = phase.kind === 'before' ? '' : phase.today;
  const tile = [...days.window, ...days.outside].find(({ day, count }) => count > 0 && day >= from);
  if (!tile?.href) return undefined;
  const which = phase.kind === 'before' ? '第一天' : shortDay(tile.day);
  return { href: tile.href, label: `看${which}的活动` };
}

/** Links over time; a script names the day when it is today. */
function heroActions({ site, links, now }: ViewContext, days: CampaignDays): readonly TimedLink[] {
  const span = campaignSpan(site);
  const turns = [...phaseTurns(span), ...turnsOfDays(days)];
  return timedLinks(
    momentsOf(turns, now, (at) => {
      const phase = campaignPhase(span, at);
      return [
        nextDay(days, phase) ?? { href: links.activities, label: '看全部活动' },
        { href: links.schedule, label: phase.kind === 'after' ? '按天回看' : '全部日程' },
      ];
    }),
  );
}

const overText = ({ site }: ViewContext): string =>
  `${longDayRange(site.campaign.window.from, site.campaign.window.to)}的活动已经结束，这里保留全部安排和回顾。`;

const overFrom = (phases: Moments<CampaignPhase['kind']>): Shown => spansOf(phases, (phase) => phase === 'after');
