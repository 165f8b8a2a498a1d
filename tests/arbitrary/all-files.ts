import { tableEndings } from '#domain/site/plan.ts';
import { deadlineCalendar } from '#exports/deadlines-ics.ts';
import { textDocx } from '#exports/documents/text-docx.ts';
import { feedText } from '#exports/feeds/feed-text.ts';
import { formFile } from '#exports/forms/form-file.ts';
import { activityCalendar, feedCalendar, sessionCalendar } from '#exports/ics.ts';
import { activityData } from '#exports/json-ld/activity.ts';
import { homeData } from '#exports/json-ld/festival.ts';
import { venueData } from '#exports/json-ld/place.ts';
import { routeData } from '#exports/json-ld/route.ts';
import { tableFile } from '#exports/tables/table-file.ts';
import { hiddenTerms } from '#integrations/search/search-terms.ts';
import { composePoster } from '#posters/compose.ts';
import { guidePdf } from '#posters/documents/guide-pdf.ts';
import { planPdf } from '#posters/documents/plan-pdf.ts';
import { posterFormats, usualFile } from '#posters/sizes.ts';
import { textLayer } from '#posters/text-layer.ts';
import { composeUpright } from '#posters/upright/upright.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { proseBlocks } from '#sources/prose/prose-blocks.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { entryId } from '#sources/writing/entry-id.ts';
import { activityView } from '#views/activity/activity.ts';
import { partFeeds } from '#views/calendar/calendar-feeds.ts';
import { changeFeed } from '#views/feed/change-feed.ts';
import { campaignFeed, programmeFeed, regionFeed } from '#views/feed/feeds.ts';
import { homeView } from '#views/home/home.ts';
import { formFiles } from '#views/notice/forms/form-files.ts';
import { guideDocument, guidesOf } from '#views/notice/guide-document.ts';
import { plansOf } from '#views/notice/plan-document.ts';
import { openTables } from '#views/open-data/tables.ts';
import { deadlineFeeds } from '#views/organize/deadline-feeds.ts';
import { deadlineTable } from '#views/organize/deadline-table.ts';
import { recommendationTables } from '#views/organize/recommendation/tables.ts';
import { summaryDocument } from '#views/organize/summaries/summary-document.ts';
import { summaryFiles } from '#views/organize/summaries/summary-files.ts';
import { targetTables } from '#views/organize/targets/target-tables.ts';
import { posterView } from '#views/poster/poster.ts';
import { routeView } from '#views/route/route.ts';
import { campaignLlmsText } from '#views/site/llms.ts';
import { formerAddresses, formerAddressView } from '#views/site/redirects/former-address.ts';
import { isRuled, type ViewContext } from '#views/site/view-context.ts';
import { venueView } from '#views/venue/venue.ts';

/** Makes every file of a campaign that needs no Astro, save the pixels of pictures; throws what a build would. */
export async function makeAllFiles(context: ViewContext): Promise<readonly (string | undefined)[]> {
  await makePosters(context);
  await makeDocuments(context);
  return [...calendars(context), ...feeds(context), ...structured(context), ...terms(context)];
}

/** The usual poster, and every further size whether the campaign publishes it or not. */
async function makePosters(context: ViewContext): Promise<void> {
  for (const node of context.site.activities) {
    const view = posterView(node, context);
    await textLayer(composePoster(view).drawing, usualFile);
    for (const { form } of Object.values(posterFormats)) await textLayer(composeUpright(view, form).drawing, form);
  }
}

async function makeDocuments(context: ViewContext): Promise<void> {
  const { site } = context;
  for (const { node, attachment } of guidesOf(context)) {
    const document = guideDocument(attachment, node, context, proseBlocks);
    if (document) await guidePdf(document);
  }
  for (const { document } of plansOf(context)) await planPdf(document);
  for (const node of site.notices) {
    const forms = node.notice.attachments.flatMap((each) => formFiles(each, node, context, plainText));
    for (const { form } of forms) await formFile(form);
  }
  for (const { scope } of summaryFiles(context)) {
    await textDocx(summaryDocument(scope, context, plainText), new Map());
  }
  const rankings = isRuled(context) ? recommendationTables(context) : [];
  for (const table of [
    ...openTables(context, fieldDescription),
    ...targetTables(context),
    deadlineTable(context),
    ...rankings,
  ]) {
    for (const ending of tableEndings) await tableFile(table, ending);
  }
}

const calendars = (context: ViewContext) => [
  ...Object.values(partFeeds(context))
    .flat()
    .map((feed) => feedCalendar(feed, context)),
  ...deadlineFeeds(context).map((feed) => deadlineCalendar(feed, context)),
  ...context.site.activities.flatMap((node) => [
    activityCalendar(node, context),
    ...node.sessions.map((session) => sessionCalendar(node, session, context)),
  ]),
];

function feeds(context: ViewContext): readonly string[] {
  const { regions, programmes } = context.site.campaign;
  const all = [
    campaignFeed(context),
    changeFeed(context),
    ...regions.map((region) => regionFeed(region, context)),
    ...programmes.map((programme) => programmeFeed(programme, context)),
  ];
  return all.flatMap((feed) => (['atom', 'rss', 'json'] as const).map((format) => feedText(feed, format)));
}

const structured = (context: ViewContext) => [
  homeData(homeView(context).frame, context),
  campaignLlmsText(context),
  ...context.site.activities.map((node) => activityData(node, activityView(node, context).frame, context)),
  ...context.site.venues.map((node) => venueData(node, venueView(node, context).frame, context)),
  ...context.site.routes.map((node) => routeData(node, routeView(node, context).frame, context)),
  ...formerAddresses(context).map((former) => formerAddressView(former, context).title),
];

/** The names of pages in the index, and as ids of files. */
function terms({ site }: ViewContext): readonly string[] {
  const names = [
    ...site.activities.map(({ activity }) => activity.name),
    ...site.notices.map(({ notice }) => notice.title),
    ...site.venues.map(({ venue }) => venue.name),
    ...site.organizations.map(({ organization }) => organization.name),
  ];
  return names.flatMap((name) => [
    ...Object.values(hiddenTerms({ meta: { title: name, names: name }, text: name, filters: {} }, new Map())),
    entryId(name, 'activity'),
  ]);
}
