import { describe, expect, it } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { openTableIds } from '#domain/site/plan.ts';
import { tableJson } from '#exports/tables/table-json.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { openDataView } from '#views/open-data/page.ts';
import { openTables } from '#views/open-data/tables.ts';
import { anActivity, aRoute, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

/** The rows of every table as JSON has them. */
function rowsOf(content: Partial<CampaignContent>) {
  const tables = openTables(aViewContext(content), fieldDescription);
  return Object.fromEntries(tables.map((table) => [table.id, JSON.parse(tableJson(table))]));
}

describe('the open data', () => {
  it('has a table for each kind, and a description for each column', () => {
    const tables = openTables(aViewContext(), fieldDescription);
    expect(tables.map(({ id }) => id)).toEqual(openTableIds);
    const columns = tables.flatMap((table) => table.columns);
    expect(columns.filter(({ title, description }) => !/\p{sc=Han}/u.test(title) || description === '')).toEqual([]);
    for (const table of tables)
      expect(new Set(table.columns.map(({ title }) => title)).size).toBe(table.columns.length);
  });

  it('gives the activities with their units and places by name, and only what is known', () => {
    expect(
      rowsOf({ activities: [anActivity({ booking: { needed: true, url: 'https://book.example/' } })] })['activities'],
    ).toEqual([
      {
        id: 'main-event',
        sample: false,
        name: '固原市2023年全国科普日主场活动',
        summary: '全市的科普日从博物馆广场开始',
        type: '互动体验',
        audiences: ['所有人'],
        programmes: ['主场活动'],
        region: '原州区',
        times: ['2023年9月17日 09:00-11:30'],
        venue: '固原市博物馆广场',
        venueId: 'museum-square',
        hosts: ['固原市科学技术协会'],
        organizers: [],
        coOrganizers: [],
        bookingNeeded: true,
        bookingUrl: 'https://book.example/',
        key: false,
        notices: ['guyuan-24'],
        youthScienceFestival: false,
        url: 'https://kepu.example/guyuan-2023/activities/main-event/',
      },
    ]);
  });
});

describe('of each kind, the open data', () => {
  it('gives the routes with their stops in order, and their minutes where all are known', () => {
    const stops = [{ venue: 'museum-square', minutes: 30, next: { by: '步行' as const } }, { venue: 'museum-square' }];
    const routes = [aRoute(), aRoute({ id: 'unknown', stops })];
    const [known, unknown] = rowsOf({ routes })['routes'];
    expect(known).toEqual({
      id: 'old-town',
      sample: false,
      name: '老城科普路线',
      summary: '半天走完的两站',
      audiences: ['亲子'],
      venues: ['固原市博物馆广场', '固原市博物馆广场'],
      venueIds: ['museum-square', 'museum-square'],
      minutes: 60,
      url: 'https://kepu.example/guyuan-2023/routes/old-town/',
    });
    expect(unknown).not.toHaveProperty('minutes');
  });

  it('gives one row to each session, with its state and its old time', () => {
    const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
    const sessions = [
      aTimedSession({ id: 'am', status: 'postponed', reason: '暴雨', previously }),
      { kind: 'partial' as const, date: '2023-09-下旬', status: 'scheduled' as const },
    ];
    expect(rowsOf({ activities: [anActivity({ sessions })] })['sessions']).toMatchObject([
      {
        activity: 'main-event',
        id: 'am',
        status: 'postponed',
        start: '2023-09-17T09:00:00+08:00',
        reason: '暴雨',
        previousStart: '2023-09-16T14:00:00+08:00',
      },
      { id: '2', kind: 'partial', date: '2023-09-下旬' },
    ]);
  });

  it('marks sample data in each table that can hold it', () => {
    const rows = rowsOf({ activities: [anActivity({ sample: true })], venues: [aVenue({ sample: true })] });
    for (const table of ['activities', 'sessions', 'venues']) expect(rows[table]).toMatchObject([{ sample: true }]);
  });

  it('leaves out drafts', () => {
    expect(rowsOf({ activities: [anActivity({ draft: true })] })['activities']).toEqual([]);
  });
});

describe('the page of the open data', () => {
  const sectionsOf = (content: Partial<CampaignContent>) =>
    openDataView(aViewContext(content), fieldDescription).sections;

  const section = (content: Partial<CampaignContent>, name: string) =>
    sectionsOf(content).find(({ title }) => title === name);

  it('offers each table in each format first, and explains its columns', () => {
    const [first] = sectionsOf({});
    const hrefs = first?.links?.map(({ href }) => href).filter((href) => href.includes('/venues.'));
    expect(hrefs).toEqual(['csv', 'xlsx', 'json'].map((ending) => `/guyuan-2023/open-data/venues.${ending}`));
    expect(section({}, '场馆表的列（1 行）')?.facts?.[2]).toEqual({
      label: '场馆全称',
      values: [{ text: 'name：场馆全称' }],
    });
  });

  it('states the licence, and warns of sample data where there is some', () => {
    const terms = (content: Partial<CampaignContent>) => section(content, '怎么用')?.points?.join('') ?? '';
    expect(terms({})).toContain('CC BY 4.0');
    expect(terms({})).not.toContain('示例数据');
    expect(terms({ activities: [anActivity({ sample: true })] })).toContain('示例数据');
  });
});
