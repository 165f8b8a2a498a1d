import { expect, test } from 'vitest';
import { formFiles } from '#views/notice/forms/form-files.ts';
import { recommendationTables } from '#views/organize/recommendation/tables.ts';
import { recommendationView } from '#views/organize/recommendation.ts';
import { aCampaign, aNotice, anActivity, aRegion, aRuleset } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aRuledContext } from './a-filling.ts';

const recommendation = {
  ...aRuleset().data.recommendation,
  before: [{ id: 'hosts', text: '组织架构完整' }],
  after: [
    { id: 'media', text: '有媒体报道' },
    { id: 'summary', text: '有总结' },
  ],
  withinDaysBinds: ['summary'],
};

const form = {
  id: 'form',
  title: '优秀活动推荐表',
  kind: 'form' as const,
  head: [],
  columns: [],
  fields: [{ name: '活动名称', options: [] }],
  steps: [],
};

const picking = (candidates: string[]) =>
  aRuledContext(
    { recommendation: { ...recommendation, maxCandidates: 3 } },
    {
      campaign: aCampaign({
        candidates,
        regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县' })],
      }),
      notices: [aNotice({ attachments: [form] })],
      activities: [
        anActivity(),
        anActivity({ id: 'talk', name: '看月亮', region: 'xiji' }),
        anActivity({ id: 'made-up', sample: true }),
      ],
    },
    '2023-09-18T08:00+08:00',
  );
test('picked activities stand first, in their order, and the board says how many and up to which day', () => {
  const view = recommendationView(picking(['talk']));
  expect(view.rows.map(({ label, rank }) => [label, rank])).toEqual([
    ['看月亮', '第 1 位'],
    ['固原市2023年全国科普日主场活动', undefined],
  ]);
  expect(view.picked).toBe('选中 1 项（最多 3 项），排在前面的先推荐；先后在 campaign.json 的 candidates 里改。');
  expect(recommendationView(picking([])).picked).toContain('还没有选推荐哪几项');
  expect(view.asOf).toBe('截至2023年9月18日');
});

test('picked activities can be filtered by state, county and host, where that narrows the list', () => {
  const { filters, rows } = recommendationView(picking(['talk']));
  expect(filters.map(({ name, choices }) => [name, choices.map(({ value, count }) => [value, count])])).toEqual([
    [
      'state',
      [
        ['picked', 1],
        ['open', 2],
      ],
    ],
    [
      'region',
      [
        ['yuanzhou', 1],
        ['xiji', 1],
      ],
    ],
  ]);
  expect(rows[0]?.facets).toBe('region:xiji state:picked state:open unit:city-association');
});

test('picked activities fill the form that recommends, in their order; without a pick it is blank', () => {
  const filled = (candidates: string[]) => {
    const found = picking(candidates);
    return formFiles(form, element(found.site.notices), found, (text) => text).map(({ name }) => name);
  };
  expect(filled(['talk', 'main-event'])).toEqual(['blank', 'activities/talk', 'activities/main-event']);
  expect(filled([])).toEqual(['blank']);
  expect(recommendationView(picking(['talk'])).forms).toEqual([
    { href: '/guyuan-2023/notices/guyuan-24/form/', label: '优秀活动推荐表' },
  ]);
});

test('picked activities are a table of their own, and all real activities one with a column for each condition', () => {
  const [candidates, checklists] = recommendationTables(picking(['talk']));
  expect(candidates?.rows.map(([rank, id]) => [rank, id])).toEqual([[1, 'talk']]);
  expect(checklists?.columns.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['平台审核“已通过”', '组织架构完整', '有媒体报道', '有总结', '截至']),
  );
  const cell = checklists?.rows[1]?.[checklists.columns.findIndex(({ key }) => key === 'summary')];
  expect(cell).toBe('要办，9月27日前');
});
