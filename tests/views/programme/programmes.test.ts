import { expect, test } from 'vitest';
import { programmeView } from '#views/programme/programme.ts';
import { programmesView } from '#views/programme/programmes.ts';
import { aCampaign, anActivity, aProgramme } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const context = aViewContext({
  campaign: aCampaign({
    programmes: [
      aProgramme({ id: 'joint', name: '系列联合行动', kind: 'joint' }),
      aProgramme({
        id: 'food',
        name: '食品安全进万家',
        kind: 'action',
        parent: 'joint',
        fields: ['食品安全'],
        nameMustContain: '食品安全',
        source: { notice: 'guyuan-24', section: '三、活动安排（四）' },
      }),
      aProgramme({ id: 'empty', name: '云上科普日', kind: 'online' }),
    ],
  }),
  activities: [anActivity({ programmes: ['food'] })],
});
const [joint, food, empty] = [0, 1, 2].map((position) =>
  programmeView(element(context.site.campaign.programmes, position), context),
);
const factsOf = (view = joint) =>
  view?.facts.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`);

test('the tree counts activities with those of the programmes below', () => {
  expect(programmesView(context).tree.map(({ name, count, children }) => [name, count, children.length])).toEqual([
    ['系列联合行动', 1, 1],
    ['云上科普日', 0, 0],
  ]);
});

test('of a campaign without programmes the page says so, and is not indexed', () => {
  const none = programmesView(aViewContext({ campaign: aCampaign({ programmes: [] }), activities: [] }));
  expect(none).toMatchObject({ tree: [], empty: { text: '活动板块待提供。' }, frame: { indexable: false } });
  expect(programmesView(context)).toMatchObject({ empty: undefined, frame: { indexable: true } });
});

test('of a programme whose kind is not known, nothing is said about it', () => {
  const { kind: _, ...plain } = aProgramme({ name: '科学之夜' });
  const of = aViewContext({ campaign: aCampaign({ programmes: [plain] }) });
  const view = programmeView(element(of.site.campaign.programmes), of);
  expect(element(programmesView(of).tree).kind).toBeUndefined();
  expect(factsOf(view)?.filter((fact) => fact.startsWith('类别'))).toEqual([]);
  expect(view.frame.description).toContain('固原市2023年全国科普日：科学之夜。');
});

test('the tree names a kind that the name does not say', () => {
  const kinds = programmesView(context).tree.flatMap(({ kind, children }) => [
    kind,
    ...children.map((child) => child.kind),
  ]);
  expect(kinds).toEqual([undefined, '品牌活动', undefined]);
});

test('a programme says its kind, its place in the notice and the rule for names', () => {
  expect(factsOf(food)).toEqual([
    '类别：品牌活动',
    '上级：系列联合行动',
    '出处：关于举办2023年固原市全国科普日活动的通知',
    '章节：三、活动安排（四）',
    '命名要求：活动名称要有“食品安全”几个字',
  ]);
  expect(food?.fields).toEqual(['食品安全']);
});

test('a programme lists the activities of its children', () => {
  expect(joint?.children.map(({ name, count }) => [name, count])).toEqual([['食品安全进万家', 1]]);
  expect(joint?.lists.map(({ tickets }) => tickets.length)).toEqual([1]);
});

test('the trail goes through every programme above', () => {
  expect(food?.frame.trail.map(({ label }) => label)).toEqual([
    '各地',
    '固原科普日',
    '活动',
    '活动板块',
    '系列联合行动',
    '食品安全进万家',
  ]);
});

test('a programme without activities says so', () => {
  expect(empty?.empty?.text).toBe('这个板块下还没有登记活动。');
});
