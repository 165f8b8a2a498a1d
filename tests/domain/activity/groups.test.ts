import { expect, test } from 'vitest';
import { audienceGroups, topicGroups, typeGroups } from '#domain/activity/groups.ts';
import { anActivity } from '../../builders.ts';
import { activityNodes } from '../../site-builders.ts';

const nodes = activityNodes(
  anActivity({ id: 'a', type: '直播', audiences: ['亲子', '老年人'] }),
  anActivity({ id: 'b', type: '展览展示', topic: '水', audiences: ['老年人'] }),
  anActivity({ id: 'c', type: '直播', audiences: ['其他'] }),
);

test('all types are listed, 其他 last, those without an activity too', () => {
  expect(typeGroups([]).map(({ name, slug }) => `${name} ${slug}`)).toEqual([
    '展览展示 exhibition',
    '互动体验 hands-on',
    '现场咨询 consultation',
    '科普宣传 outreach',
    '科普表演 show',
    '报告讲座 talk',
    '研学 study-tour',
    '竞赛 contest',
    '直播 live',
    '启动仪式 opening',
    '开放日 open-day',
    '市集 market',
    '科普剧 play',
    '科普电影 film',
    '其他 other',
  ]);
});

test('an activity stands under its type', () => {
  const filled = typeGroups(nodes).filter(({ activities }) => activities.length > 0);
  expect(filled.map(({ slug, activities }) => [slug, activities.map(({ id }) => id)])).toEqual([
    ['exhibition', ['b']],
    ['live', ['a', 'c']],
  ]);
});

test('an activity stands under each of its audiences, in the form’s order', () => {
  const filled = audienceGroups(nodes).filter(({ activities }) => activities.length > 0);
  expect(filled.map(({ name, slug, activities }) => [name, slug, activities.map(({ id }) => id)])).toEqual([
    ['亲子', 'families', ['a']],
    ['老年人', 'seniors', ['a', 'b']],
    ['其他', 'other', ['c']],
  ]);
});

test('an activity stands under its topic; one without a topic under none', () => {
  expect(topicGroups(nodes)).toHaveLength(9);
  const filled = topicGroups(nodes).filter(({ activities }) => activities.length > 0);
  expect(filled.map(({ name, slug, activities }) => [name, slug, activities.map(({ id }) => id)])).toEqual([
    ['水', 'water', ['b']],
  ]);
});
