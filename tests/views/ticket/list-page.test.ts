import { describe, expect, test } from 'vitest';
import { listedRows } from '#domain/rows/listed-rows.ts';
import { rowsOf } from '#domain/rows/rows.ts';
import { readChosen } from '#domain/schedule/facets.ts';
import { audienceLists, audienceView } from '#views/activity/audiences.ts';
import { featureLists, featureView } from '#views/activity/features.ts';
import { topicLists, topicView } from '#views/activity/topics.ts';
import { typeLists, typeView } from '#views/activity/types.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import type { ListPageView } from '#views/ticket/list-page.ts';
import { rowFile } from '#views/ticket/row-file.ts';
import type { RowList } from '#views/ticket/ticket-lists.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const facts = [
  { type: '报告讲座', topic: '航天', audiences: ['亲子'], price: { free: true } },
  { type: '报告讲座', topic: '航天', audiences: ['所有人'] },
  { type: '展览展示', audiences: ['老年人'], price: { free: true }, sessions: [anAllDaySession({ to: '2023-09-19' })] },
  {
    type: '报告讲座',
    audiences: ['亲子', '老年人'],
    sessions: [aTimedSession(), aTimedSession({ status: 'cancelled', reason: '大风' })],
  },
] as const satisfies readonly Parameters<typeof anActivity>[0][];
const campaignOf = (count: number): ViewContext =>
  aViewContext({
    activities: Array.from({ length: count }, (_, index) =>
      anActivity({ ...facts[index % facts.length], id: `a${index}`, name: `第${index}项` }),
    ),
  });

const [few, many] = [campaignOf(8), campaignOf(200)];

const groupsOf = ({ filters }: ListPageView) =>
  filters?.groups.map(({ name, choices }) => [name, ...choices.map(({ value, count }) => `${value} ${count}`)]);

describe('the filters of a list of activities with something in common', () => {
  test('count its rows, and leave out what all of them have', () => {
    expect(groupsOf(typeView('talk', few))).toEqual([
      ['with', 'free 2'],
      ['audience', 'everyone 2', 'seniors 4'],
    ]);
  });

  test('are on the first part only, and not on a page with one row or none', () => {
    expect(typeView('talk', many).filters?.count).toBe(150);
    expect(typeView('talk', many, 2).filters).toBeUndefined();
    expect(typeView('exhibition', campaignOf(3)).filters).toBeUndefined();
    expect(typeView('live', few).filters).toBeUndefined();
  });

  test.each<[string, (context: ViewContext) => ListPageView, (context: ViewContext) => readonly RowList[]]>([
    ['a type', (context) => typeView('talk', context), (context) => typeLists('talk', context)],
    ['a feature', (context) => featureView('free', context), (context) => featureLists('free', context)],
    ['a topic', (context) => topicView('space', context), (context) => topicLists('space', context)],
    ['an audience', (context) => audienceView('seniors', context), (context) => audienceLists('seniors', context)],
  ])('of %s in parts find in the file of the campaign the same activities that the page lists', (_, view, lists) => {
    const scope = readChosen(view(many).filters?.file?.scope ?? '');
    const found = listedRows(rowsOf(rowFile(many)), scope, 'activities', many.now);
    const ids = found.map(({ session }) => session.activity).sort();
    const listed = lists(many).flatMap(({ rows }) => rows.map(({ now }) => now().marks.key ?? ''));
    expect(ids).toHaveLength(listed.length);
    expect(view(many).filters?.count).toBe(listed.length);
  });

  test('filter the page’s own rows while it has all', () => {
    expect(typeView('talk', few).filters?.file).toBeUndefined();
  });
});
