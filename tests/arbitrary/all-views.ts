import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { activitiesView } from '#views/activity/activities.ts';
import { activityView } from '#views/activity/activity.ts';
import { audiencePages, audiencesView, audienceView } from '#views/activity/audiences.ts';
import { changesView } from '#views/activity/changes.ts';
import { featurePages, featureView } from '#views/activity/features.ts';
import { topicPages, topicsView, topicView } from '#views/activity/topics.ts';
import { typePages, typesView, typeView } from '#views/activity/types.ts';
import { calendarsView } from '#views/calendar/calendars.ts';
import { homeView } from '#views/home/home.ts';
import { mineView } from '#views/mine/mine.ts';
import { attachmentView } from '#views/notice/attachment.ts';
import { noticeView } from '#views/notice/notice.ts';
import { noticesView } from '#views/notice/notices.ts';
import { openDataView } from '#views/open-data/page.ts';
import { organizationView } from '#views/organization/organization.ts';
import { organizationsView } from '#views/organization/organizations.ts';
import { deadlinesView } from '#views/organize/deadlines.ts';
import { fillingView } from '#views/organize/filling.ts';
import { fillingsView } from '#views/organize/fillings.ts';
import { organizeView } from '#views/organize/organize.ts';
import { passportSheetsView } from '#views/organize/passport-sheets.ts';
import { recommendationView } from '#views/organize/recommendation.ts';
import { sourcesView } from '#views/organize/sources.ts';
import { summaryDocument } from '#views/organize/summaries/summary-document.ts';
import { summaryFiles } from '#views/organize/summaries/summary-files.ts';
import { summariesView } from '#views/organize/summaries.ts';
import { tableView } from '#views/organize/table.ts';
import { targetsView } from '#views/organize/targets.ts';
import { passportView } from '#views/passport/passport.ts';
import { posterView } from '#views/poster/poster.ts';
import { posterRulesView } from '#views/poster/poster-rules.ts';
import { posterSets } from '#views/poster/poster-sets.ts';
import { posterSetView, postersView } from '#views/poster/posters.ts';
import { programmeView } from '#views/programme/programme.ts';
import { programmesView } from '#views/programme/programmes.ts';
import { regionsView, regionView } from '#views/region/regions.ts';
import { resourceView } from '#views/resource/resource.ts';
import { resourcesView } from '#views/resource/resources.ts';
import { reviewView } from '#views/review/review.ts';
import { routeView } from '#views/route/route.ts';
import { routesView } from '#views/route/routes.ts';
import { bookletDocument, bookletNames } from '#views/schedule/booklet.ts';
import { bookletsView } from '#views/schedule/booklets.ts';
import { dayRoutes, dayView } from '#views/schedule/day.ts';
import { scheduleWeeks } from '#views/schedule/days.ts';
import { embedView } from '#views/schedule/embed.ts';
import { scheduleView } from '#views/schedule/schedule.ts';
import { scheduleVenuesView } from '#views/schedule/schedule-venues.ts';
import { weekView } from '#views/schedule/weeks.ts';
import { campaignSearchView } from '#views/search/search.ts';
import { aboutView } from '#views/site/about.ts';
import { accessibilityView } from '#views/site/accessibility.ts';
import { offlineView } from '#views/site/offline.ts';
import { sitemapView } from '#views/site/sitemap.ts';
import { isRuled, type RuledContext, type ViewContext } from '#views/site/view-context.ts';
import { venueView } from '#views/venue/venue.ts';
import { venuesView } from '#views/venue/venues.ts';

/** The words of texts have tests of their own; to parse each anew takes most of the time. */
const plainText = (text: string) => text;

/** Every view of a campaign by the address of its page; those of posters by the address of the picture. */
export function allViews(context: ViewContext): ReadonlyMap<string, unknown> {
  const { site, links } = context;
  const { days, routes } = dayRoutes(context);
  return new Map<string, unknown>([
    ...onePerCampaign(context),
    ...routes.map((day) => [links.day(day), dayView(day, days, context)] as const),
    ...typePages.map((slug) => [links.type(slug), inParts((part) => typeView(slug, context, part))] as const),
    ...featurePages.map(
      (feature) => [links.feature(feature), inParts((part) => featureView(feature, context, part))] as const,
    ),
    ...audiencePages.map(
      (slug) => [links.audience(slug), inParts((part) => audienceView(slug, context, part))] as const,
    ),
    ...site.campaign.regions.map(
      (region) => [links.region(region.id), inParts((part) => regionView(region, context, part))] as const,
    ),
    ...site.campaign.programmes.map(
      (each) => [links.programme(each.id), inParts((part) => programmeView(each, context, part))] as const,
    ),
    ...site.activities.map((node) => [links.activity(node.id), activityView(node, context)] as const),
    ...site.activities.map((node) => [links.poster(node.id), posterView(node, context)] as const),
    ...(isRuled(context) ? ofPlatform(context) : []),
    ...summaryFiles(context).map(
      ({ name, scope }) => [links.summary(name), summaryDocument(scope, context, plainText)] as const,
    ),
    ...site.venues.map((node) => [links.venue(node.id), inParts((part) => venueView(node, context, part))] as const),
    ...site.organizations.map(
      (node) => [links.organization(node.id), inParts((part) => organizationView(node, context, part))] as const,
    ),
    ...site.routes.map((node) => [links.route(node.id), routeView(node, context)] as const),
    ...site.resources.map((node) => [links.resource(node.id), resourceView(node, context)] as const),
    ...topicPages.map((slug) => [links.topic(slug), inParts((part) => topicView(slug, context, part))] as const),
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

interface InParts {
  readonly frame: { readonly beside: readonly { readonly rel: string }[] };
}

/** The view of a page with those of its further parts: what it lists may stand on any of them. */
function inParts(view: (part: number) => InParts): readonly InParts[] {
  const parts = [view(1)];
  while (parts.at(-1)?.frame.beside.some(({ rel }) => rel === 'next')) parts.push(view(parts.length + 1));
  return parts;
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
    [links.booklets, bookletsView([], context)],
    ...bookletNames(context).map(
      ({ order, file }) => [links.bookletFile(file), bookletDocument(order, context)] as const,
    ),
    ...(context.site.campaign.regions.length > 0 ? [[links.regions, regionsView(context)] as const] : []),
    [links.programmes, programmesView(context)],
    [links.types, typesView(context)],
    [links.audiences, audiencesView(context)],
    [links.notices, noticesView(context)],
    [links.posters, postersView(context, () => 46_000)],
    [links.openData, openDataView(context, fieldDescription)],
    [links.search, campaignSearchView(context)],
    [links.mine, mineView(context)],
    ...(context.site.passport ? [[links.passport, passportView(context.site.passport, context)] as const] : []),
    [links.review, reviewView(context)],
    [links.organize, organizeView(context)],
    ...(context.site.passport
      ? [[links.passportSheets, passportSheetsView(context.site.passport, context, 46_000)] as const]
      : []),
    [links.targets, targetsView(context)],
    [links.sources, sourcesView(context)],
    [links.table, tableView(context)],
    [links.summaries, summariesView(context)],
    [links.deadlines, deadlinesView(context)],
    [links.about, aboutView(context)],
    [links.accessibility, accessibilityView(context)],
    [links.sitemap, sitemapView(context)],
  ];
}

function ofPlatform(context: RuledContext): readonly (readonly [string, unknown])[] {
  const { site, links } = context;
  return [
    [links.posterRules, posterRulesView(context, () => ({ width: 600, height: 350, bytes: 46_000, format: 'png' }))],
    [links.recommendation, recommendationView(context)],
    [links.fillings, fillingsView(context, { plainText })],
    ...site.activities.map((node) => [links.filling(node.id), fillingView(node, context, { plainText })] as const),
  ];
}
