import { describe, expect, test } from 'vitest';
import { refMissing } from '#domain/checks/ref-missing.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anOrganization,
  aPassport,
  aProgramme,
  aResource,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

test('passes a campaign whose every reference leads to an entry', () => {
  const content = aCampaignContent();
  expect(refMissing(content, aCheckContext(content))).toEqual([]);
});

test('names the missing entry and those with a similar id', () => {
  const content = aCampaignContent({ activities: [anActivity({ venue: 'museum-sqaure' })] });
  expect(refMissing(content, aCheckContext(content))).toEqual([
    {
      code: 'ref-missing',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['venue'],
      message: '没有编号是“museum-sqaure”的场馆。',
      fix: '是不是“museum-square”？不是就新建 venues/museum-sqaure.json。',
    },
  ]);
});

test('says how to add what nothing resembles', () => {
  const content = aCampaignContent({ activities: [anActivity({ programmes: ['food-safety'] })] });
  expect(refMissing(content, aCheckContext(content))).toMatchObject([
    {
      path: ['programmes', 0],
      message: '没有编号是“food-safety”的活动板块。',
      fix: '核对编号，或在 campaign.json 的 programmes 里加上它。',
    },
  ]);
});

test('names a missing region by the word for the place, unless the list of regions is what is broken', () => {
  const { city } = aCampaign().data;
  const campaign = aCampaign({ city: { ...city, kind: 'organization', name: '固原大学' }, regions: [] });
  const content = aCampaignContent({ campaign, activities: [anActivity({ region: 'east' })], venues: [] });
  const messages = (partial: readonly string[]) =>
    refMissing(content, aCheckContext(content, { partial: new Set(partial) })).map(({ message }) => message);
  expect(messages([])).toContain('没有编号是“east”的部门。');
  expect(messages([campaign.file])).not.toContain('没有编号是“east”的部门。');
});

test('does not call an entry missing whose file exists but is broken', () => {
  const content = aCampaignContent();
  const context = aCheckContext(content);
  expect(refMissing({ ...content, venues: [] }, context)).toEqual([]);
});

test('reports every referrer of a deleted venue', () => {
  const activities = Array.from({ length: 37 }, (_, index) => anActivity({ id: `activity-${index}` }));
  const content = aCampaignContent({ activities, venues: [] });
  const problems = refMissing(content, aCheckContext(content));
  expect(problems).toHaveLength(37);
  expect(new Set(problems.map(({ file }) => file)).size).toBe(37);
});

const nowhere = 'nowhere';
const lost = aCampaignContent({
  campaign: aCampaign({
    notice: nowhere,
    issuers: [nowhere],
    programmes: [aProgramme({ parent: nowhere, source: { notice: nowhere } })],
    targets: [
      {
        id: 't',
        label: '任务',
        each: 'county',
        eachLabel: '各县区',
        units: [nowhere],
        of: { kind: 'programme', programme: nowhere },
        minEach: [
          { region: nowhere, min: 2 },
          { unit: nowhere, min: 3 },
        ],
        source: { notice: nowhere },
      },
      {
        id: 'f',
        label: '设施',
        each: 'campaign',
        eachLabel: '各设施',
        of: { kind: 'facility', name: '设施', programme: nowhere },
        facilities: [
          { name: '科技馆', region: nowhere },
          { name: '天文台', venue: nowhere },
        ],
        source: { notice: 'guyuan-24' },
      },
    ],
    candidates: [nowhere],
    passport: aPassport({ places: [{ venue: nowhere }], routes: [nowhere], programme: nowhere }),
    deadlines: [{ id: 'd', what: '报送', who: '各县区', source: { notice: nowhere } }],
  }),
  notices: [
    aNotice({
      issuers: [nowhere],
      sealedBy: nowhere,
      forwards: nowhere,
      replaces: nowhere,
      attachments: [
        {
          id: 'a',
          title: '附件',
          kind: 'plan',
          head: [],
          columns: [],
          fields: [],
          steps: [],
          notice: nowhere,
          venue: nowhere,
        },
      ],
    }),
  ],
  activities: [
    anActivity({
      programmes: [nowhere],
      region: nowhere,
      venue: nowhere,
      sessions: [aTimedSession({ venue: nowhere, places: [{ venue: nowhere }] })],
      hosts: [nowhere],
      organizers: [nowhere],
      coOrganizers: [nowhere],
      notices: [nowhere],
    }),
  ],
  venues: [
    aVenue({
      region: nowhere,
      plan: { title: '平面图', schematic: true, booths: [{ number: 1, organization: nowhere }] },
    }),
  ],
  organizations: [anOrganization({ region: nowhere, parent: nowhere })],
  routes: [
    aRoute({ programmes: [nowhere], notices: [nowhere], stops: [{ venue: nowhere }, { venue: 'museum-square' }] }),
  ],
  resources: [
    aResource({
      venue: nowhere,
      route: nowhere,
      provider: nowhere,
      regions: [nowhere],
      programmes: [nowhere],
      notices: [nowhere],
    }),
  ],
});

test('looks at every field that refers', () => {
  const paths = refMissing(lost, aCheckContext(lost)).map(({ path }) => path.join('.'));
  expect(paths).toEqual([
    'notice',
    'issuers.0',
    'programmes.0.parent',
    'programmes.0.source.notice',
    'targets.0.units.0',
    'targets.0.of.programme',
    'targets.0.minEach.0.region',
    'targets.0.minEach.1.unit',
    'targets.0.source.notice',
    'targets.1.of.programme',
    'targets.1.facilities.0.region',
    'targets.1.facilities.1.venue',
    'candidates.0',
    'deadlines.0.source.notice',
    'passport.places.0.venue',
    'passport.routes.0',
    'passport.programme',
    'issuers.0',
    'sealedBy',
    'forwards',
    'replaces',
    'attachments.0.notice',
    'attachments.0.venue',
    'programmes.0',
    'region',
    'venue',
    'sessions.0.venue',
    'sessions.0.places.0.venue',
    'hosts.0',
    'organizers.0',
    'coOrganizers.0',
    'notices.0',
    'region',
    'plan.booths.0.organization',
    'region',
    'parent',
    'programmes.0',
    'notices.0',
    'stops.0.venue',
    'venue',
    'route',
    'provider',
    'regions.0',
    'programmes.0',
    'notices.0',
  ]);
});

test('an entry of another kind does not answer, and each kind is added in its own way', () => {
  const activities = [anActivity({ venue: 'main-event', notices: ['abcxyz'], region: 'defuvw' })];
  const content = aCampaignContent({ activities });
  expect(
    refMissing(content, aCheckContext(content))
      .map(({ fix }) => fix)
      .sort(),
  ).toEqual([
    '核对编号，或在 campaign.json 的 regions 里加上它。',
    '核对编号，或新建 notices/abcxyz.mdx。',
    '核对编号，或新建 venues/main-event.json。',
  ]);
});

describe('a name where an id belongs', () => {
  const campaign = aCampaign({
    regions: [
      { id: 'ziliujing', name: '自流井区', kind: 'county', counted: true },
      { id: 'rongxian', name: '荣县', kind: 'county', counted: true },
    ],
    programmes: [aProgramme({ id: 'dinosaurs', name: '“盐都恐龙”场馆联动' })],
  });
  const venues = [
    aVenue({ id: 'lanterns', name: '自贡彩灯博物馆', shortName: '彩灯馆', formerIds: ['deng-guan'] }),
    aVenue({ id: 'hall-a', name: '科技馆' }),
    aVenue({ id: 'hall-b', name: '科技馆' }),
  ];
  const organizations = [anOrganization({ id: 'kexie', name: '自贡市科学技术协会', formerNames: ['自贡市科协'] })];
  const problemOf = (written: Parameters<typeof anActivity>[0]) => {
    const activity = anActivity({ programmes: [], region: undefined, venue: undefined, hosts: ['kexie'], ...written });
    const content = aCampaignContent({ campaign, activities: [activity], venues, organizations, routes: [] });
    const problems = refMissing(content, aCheckContext(content)).filter(({ file }) => file === activity.file);
    return problems.map(({ message, fix }) => `${message}${fix}`);
  };

  test.each([
    [{ region: '自流井区' }, '“自流井区”是县区的名称，这里写编号。写 ziliujing。'],
    [{ region: '自流井' }, '“自流井”是县区的名称，这里写编号。写 ziliujing。'],
    [{ venue: '自贡彩灯博物馆' }, '“自贡彩灯博物馆”是场馆的名称，这里写编号。写 lanterns。'],
    [{ venue: '彩灯馆' }, '“彩灯馆”是场馆的名称，这里写编号。写 lanterns。'],
    [{ hosts: ['自贡市科协'] }, '“自贡市科协”是单位的名称，这里写编号。写 kexie。'],
    [{ programmes: ['"盐都恐龙" 场馆联动'] }, '“"盐都恐龙" 场馆联动”是活动板块的名称，这里写编号。写 dinosaurs。'],
    [{ venue: '科技馆' }, '“科技馆”是场馆的名称，这里写编号。有几个：hall-a、hall-b，看文件里是哪一个。'],
    [{ venue: 'deng-guan' }, '“deng-guan”是从前的编号。写 lanterns。'],
    [
      { venue: '自贡彩灯博物院' },
      '没有编号是“自贡彩灯博物院”的场馆。是不是“自贡彩灯博物馆”？写 lanterns。不是就在 venues 里新建一个文件，写它的编号。',
    ],
    [
      { venue: '富顺文庙' },
      '没有编号是“富顺文庙”的场馆。写编号（文件名），例如 lanterns；没有的，在 venues 里新建一个文件。',
    ],
    [
      { region: '沿滩区' },
      '没有编号是“沿滩区”的县区。写编号，例如 ziliujing；没有的，在 campaign.json 的 regions 里加上。',
    ],
  ])('%j is looked up', (written, told) => {
    expect(problemOf(written)).toEqual([told]);
  });
});
