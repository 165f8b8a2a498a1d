import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { hubNames } from '#domain/campaign/hub-names.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { columnOf } from '#domain/exchange/columns.ts';
import { columnMeaning } from '#domain/import/table/columns.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import { instantOf } from '#domain/time/instant.ts';
import { tableFile } from '#exports/tables/table-file.ts';
import { type Activity, activity as activitySchema } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import { readContent } from '#sources/files.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { openTables } from '#views/open-data/tables.ts';
import { campaignLinks } from '#views/site/links.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import type { WrittenSession } from '../arbitrary/mend-session.ts';
import { aPicture } from '../arbitrary/picture.ts';
import type { WrittenCampaign } from '../arbitrary/written.ts';
import { element } from '../site-builders.ts';
import { aContentFolder } from './content-folder.ts';
import { aTableFile } from './tables/table-file.ts';

const picture = await aPicture();

/** Names of a table lead back when no two are alike. */
const named = <T extends { readonly name: string }>(each: T, index: number): T => ({
  ...each,
  name: `${[...each.name].slice(0, 12).join('')}${String(index).padStart(3, '0')}`,
});

/**
 * A table says when an activity takes place, not what became of it, where each sitting is or when alone it opens; one
 * day with opening hours is a sitting.
 */
function plain(session: WrittenSession): WrittenSession {
  const state = session.status === 'full' ? { status: session.status } : {};
  if (session.kind === 'timed') {
    const { kind, start, end } = session;
    return end === undefined ? { kind: 'tba', ...state } : { kind, start, end, ...state };
  }
  if (session.kind === 'partial') return { kind: 'partial', date: session.date, ...state };
  if (session.kind !== 'all-day') return { kind: 'tba', ...state };
  const { opens, closes, kind, from, to, part } = session;
  const days = {
    kind,
    from,
    ...(to === undefined ? {} : { to }),
    ...(part === undefined || part === 'whole-day' ? {} : { part }),
  };
  const isHeld = opens !== undefined && closes !== undefined && (days.to ?? days.from) > days.from;
  return { ...days, ...(isHeld ? { opens, closes } : {}), ...state };
}

/** A campaign whose activities a table can hold. */
const asTablesHold = ({ campaign, organizations, activities, ...rest }: WrittenCampaign): WrittenCampaign => ({
  ...rest,
  campaign: {
    ...campaign,
    regions: campaign.regions?.map(named) ?? [],
    programmes: campaign.programmes?.map(named) ?? [],
  },
  organizations: organizations.map((entry, index) => ({ ...entry, data: named(entry.data, index) })),
  activities: activities.map((entry) => ({
    ...entry,
    data: {
      ...entry.data,
      changes: [],
      sessions: readApart(entry.data.sessions.map(plain)),
      ...(entry.data.languages?.some((language) => /[\s；;、，,]/u.test(language)) ? { languages: ['英语'] } : {}),
    },
  })),
});

/** 9月上旬；时间待定 says of the days of September that they are to be told: a session without a day is none beside it. */
const readApart = <S extends { readonly kind: string }>(sessions: readonly S[]): S[] => {
  const isOfDays = sessions.some(({ kind }) => kind === 'partial');
  return sessions.filter(({ kind }) => !(isOfDays && kind === 'tba'));
};

const minute = (instant: string) => `${instant.slice(0, 16)}+08:00`;
const toTheMinute = (session: Session) =>
  session.kind === 'timed' && session.end !== undefined
    ? { ...session, start: minute(session.start), end: minute(session.end) }
    : session;

const timesOf = (session: Session, index: number) => expandSession(toTheMinute(session), index).map(({ time }) => time);

/** What a table can hold of an activity. */
function held({ sessions, booking, hosts, organizers, coOrganizers, ...activity }: Activity) {
  const { name, subTheme, summary, type, topic, audiences, audienceNote, programmes, region, venue, room } = activity;
  const { online, key, notices, sample } = activity;
  return {
    ...{ name, subTheme, summary, type, topic, audienceNote, programmes, region, venue, room, online },
    audiences: new Set(audiences),
    ...{ key, notices, sample, booking: heldBooking(booking), hosts: new Set(hosts), organizers: new Set(organizers) },
    coOrganizers: new Set(coOrganizers),
    sessions: sessions.map((session, index) => JSON.stringify([timesOf(session, index), session.status])).toSorted(),
  };
}

/** A table holds no note, no opening of the booking, no unit and no waiting list. */
const heldBooking = (booking: Activity['booking']) =>
  booking && {
    needed: booking.needed,
    url: booking.url,
    phone: booking.phone,
    closes: booking.closes,
    capacity: booking.capacity,
  };

/** What the open data of a campaign are made with. */
function contextOf(campaign: CampaignContent, { rulesets }: SiteContent) {
  const address = { origin: 'https://kepu.example', base: '/', alone: false };
  const site = resolveCampaign(campaign, rulesets);
  return {
    site,
    hub: hubNames(undefined, [site.campaign]),
    placeName: site.campaign.city.shortName,
    address,
    links: campaignLinks(address, site.id),
    now: instantOf('2023-09-03T08:00+08:00'),
    prose: String,
  };
}

/** The activities of a campaign that an exported table gives back, by id. */
async function givenBack(campaign: CampaignContent, root: string, ending: 'csv' | 'xlsx') {
  const { content, files } = await readContent(root);
  const context = contextOf(campaign, content);
  const table = await tableFile(element(openTables(context, fieldDescription)), ending);
  const file = aTableFile(await table.bytes(), `activities.${ending}`);
  const imported = await importTable(
    file,
    {
      content,
      campaign: { ...campaign, activities: [] },
      files: files.filter(({ kind }) => kind !== 'activities'),
      fill: new Map(),
    },
    { today: '2023-09-01' },
  );
  if ('fault' in imported) throw new Error(imported.fault.message);
  const outcomes = imported.sheets.flatMap((sheet) => sheet.outcomes);
  return new Map(
    outcomes.map((row): readonly [string, unknown] =>
      row.kind === 'new' ? [row.id, held(activitySchema.parse(row.activity))] : [`row ${row.row}`, row],
    ),
  );
}

test.each(['csv', 'xlsx'] as const)(
  'the table of activities as %s gives the same activities back',
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(aWrittenCampaign, async (written) => {
        const root = aContentFolder(filesOf({ 'guyuan-2023': asTablesHold(written) }, picture));
        const { content } = await readContent(root);
        const campaign = element(content.campaigns);
        const activities = campaign.activities.filter(({ data }) => !data.draft);
        const regionOf = new Map(campaign.venues.map(({ id, data }) => [id, data.region]));
        // An activity without a region is in that of its venue.
        const expected = activities.map(({ id, data }) => {
          const region = data.region ?? regionOf.get(data.venue ?? '');
          return [id, { ...held(data), region }] as const;
        });
        expect(activities.length).toBeGreaterThan(0);
        expect(await givenBack({ ...campaign, activities }, root, ending)).toEqual(new Map(expected));
      }),
      { seed: 20230917, numRuns: 8 },
    );
  },
  120_000,
);

test('every column of the exported table is one that an import knows', async () => {
  const root = aContentFolder(
    filesOf({ 'guyuan-2023': element(fc.sample(aWrittenCampaign, { seed: 1, numRuns: 1 })) }, picture),
  );
  const { content } = await readContent(root);
  const context = contextOf(element(content.campaigns), content);
  const { columns } = element(openTables(context, fieldDescription));
  const isKnown = ({ title }: { readonly title: string }) =>
    columnOf(title) !== undefined || columnMeaning(title).kind !== 'unknown';
  expect(columns.filter((column) => !isKnown(column))).toEqual([]);
});

test.each(['guyuan-2023', 'quanzhou-2023', 'tangshan-2023', 'weinan-2023', 'wenzhou-2024'])(
  'the open data of %s changes none of its activities',
  async (id) => {
    const { content, files } = await readContent('content');
    const campaign = element(content.campaigns.filter((each) => each.id === id));
    const table = await tableFile(element(openTables(contextOf(campaign, content), fieldDescription)), 'csv');
    const file = aTableFile(await table.bytes(), 'activities.csv');
    const imported = await importTable(file, { content, campaign, files, fill: new Map() }, { today: '2023-09-01' });
    const outcomes = 'fault' in imported ? [] : imported.sheets.flatMap((sheet) => sheet.outcomes);
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.filter(({ kind }) => kind !== 'present')).toEqual([]);
  },
);
