import { aboutView } from '#views/about.ts';
import { accessibilityView } from '#views/accessibility.ts';
import { activitiesView } from '#views/activities.ts';
import { activityView } from '#views/activity.ts';
import { attachmentView } from '#views/attachment.ts';
import { audiencePages, audiencesView, audienceView } from '#views/audiences.ts';
import { calendarsView } from '#views/calendars.ts';
import { changesView } from '#views/changes.ts';
import { dayRoutes, dayView } from '#views/day.ts';
import { scheduleWeeks } from '#views/days.ts';
import { embedView } from '#views/embed.ts';
import { homeView } from '#views/home.ts';
import { mineView } from '#views/mine.ts';
import { noticeView } from '#views/notice.ts';
import { noticesView } from '#views/notices.ts';
import { offlineView } from '#views/offline.ts';
import { organizationView } from '#views/organization.ts';
import { organizationsView } from '#views/organizations.ts';
import { boardView } from '#views/organize/board.ts';
import { fillingView } from '#views/organize/filling.ts';
import { fillingsView } from '#views/organize/fillings.ts';
import { organizeView } from '#views/organize/organize.ts';
import { recommendationView } from '#views/organize/recommendation.ts';
import { sourcesView } from '#views/organize/sources.ts';
import { summariesView } from '#views/organize/summaries.ts';
import { timelineView } from '#views/organize/timeline.ts';
import { posterView } from '#views/poster.ts';
import { posterSets } from '#views/poster-sets.ts';
import { posterSetView, postersView } from '#views/posters.ts';
import { programmeView } from '#views/programme.ts';
import { programmesView } from '#views/programmes.ts';
import { regionsView, regionView } from '#views/regions.ts';
import { resourceView } from '#views/resource.ts';
import { resourcesView } from '#views/resources.ts';
import { reviewView } from '#views/review.ts';
import { routeView } from '#views/route.ts';
import { routesView } from '#views/routes.ts';
import { scheduleView } from '#views/schedule.ts';
import { scheduleVenuesView } from '#views/schedule-venues.ts';
import { campaignSearchView } from '#views/search.ts';
import { sitemapView } from '#views/sitemap.ts';
import { summaryDocument } from '#views/summaries/summary-document.ts';
import { summaryFiles } from '#views/summaries/summary-files.ts';
import { topicPages, topicsView, topicView } from '#views/topics.ts';
import { typePages, typesView, typeView } from '#views/types.ts';
import { venueView } from '#views/venue.ts';
import { venuesView } from '#views/venues.ts';
import type { ViewContext } from '#views/view-context.ts';
import { weekView } from '#views/weeks.ts';

/** The words of texts have tests of their own; to parse each anew takes most of the time. */
const plainText = (text: string) => text;

/** Every view of a campaign by the address of its page; those of posters by the address of the picture. */
export function allViews(context: ViewContext): ReadonlyMap<string, unknown> {
  const { site, links } = context;
  const { days, routes } = dayRoutes(context);
  return new Map<string, unknown>([
    ...onePerCampaign(context),
    ...routes.map((day) => [links.day(day), dayView(day, days, context)] as const),
    ...typePages.map((slug) => [links.type(slug), typeView(slug, context)] as const),
    ...audiencePages.map((slug) => [links.audience(slug), audienceView(slug, context)] as const),
    ...site.campaign.regions.map((region) => [links.region(region.id), regionView(region, context)] as const),
    ...site.campaign.programmes.map((each) => [links.programme(each.id), programmeView(each, context)] as const),
    ...site.activities.map((node) => [links.activity(node.id), activityView(node, context)] as const),
    ...site.activities.map((node) => [links.poster(node.id), posterView(node, context)] as const),
    ...site.activities.map((node) => [links.filling(node.id), fillingView(node, context, { plainText })] as const),
    ...summaryFiles(context).map(
      ({ name, scope }) => [links.summary(name), summaryDocument(scope, context, plainText)] as const,
    ),
    ...site.venues.map((node) => [links.venue(node.id), venueView(node, context)] as const),
    ...site.organizations.map((node) => [links.organization(node.id), organizationView(node, context)] as const),
    ...site.routes.map((node) => [links.route(node.id), routeView(node, context)] as const),
    ...site.resources.map((node) => [links.resource(node.id), resourceView(node, context)] as const),
    ...topicPages.map((slug) => [links.topic(slug), topicView(slug, context)] as const),
    ...scheduleWeeks(context).map((week) => [links.week(week.from), weekView(week, context)] as const),
    ...posterSets(context).map(
      (set) => [links.posterSet(set.kind, set.id), posterSetView(set, context, () => 46_000)] as const,
    ),
    ...site.notices.map((node) => [links.notice(node.id), noticeView(node, context)] as const),
    ...site.notices.flatMap((node) =>
      node.notice.attachments.map(
        (each) => [links.attachment(node.id, each.id), attachmentView(each, node, context)] as const,
      ),
    ),
  ]);
}

function onePerCampaign(context: ViewContext): readonly (readonly [string, unknown])[] {
  const { links } = context;
  return [
    [links.home, homeView(context)],
    [links.schedule, scheduleView(context)],
    [links.activities, activitiesView(context)],
    [links.venues, venuesView(context)],
    [links.organizations, organizationsView(context)],
    [links.routes, routesView(context)],
    [links.resources, resourcesView(context)],
    [links.topics, topicsView(context)],
    [links.calendars, calendarsView(context)],
    [links.changes, changesView(context)],
    [links.embed, embedView(context)],
    [links.offline, offlineView(context)],
    [links.scheduleVenues, scheduleVenuesView(context)],
    [links.regions, regionsView(context)],
    [links.programmes, programmesView(context)],
    [links.types, typesView(context)],
    [links.audiences, audiencesView(context)],
    [links.notices, noticesView(context)],
    [links.posters, postersView(context, () => 46_000)],
    [links.search, campaignSearchView(context)],
    [links.mine, mineView(context)],
    [links.review, reviewView(context)],
    [links.organize, organizeView(context)],
    [links.board, boardView(context)],
    [links.sources, sourcesView(context)],
    [links.summaries, summariesView(context)],
    [links.timeline, timelineView(context)],
    [links.recommendation, recommendationView(context)],
    [links.fillings, fillingsView(context, { plainText })],
    [links.about, aboutView(context)],
    [links.accessibility, accessibilityView(context)],
    [links.sitemap, sitemapView(context)],
  ];
}
