import { expect, test } from 'vitest';
import { nearQueries } from '#domain/search/near-queries.ts';

test.each([
  ['a wrong character', '家里的燃气标会说话', '家里的燃气 会说话'],
  ['a missing character', '家里的燃气会说话', '家里的燃气 会说话'],
  ['a surplus character', '家里的燃燃气表', '家里的燃 气表'],
  ['two swapped characters', '家里的气燃表会', '家里的 表会'],
  ['two swapped characters near the end', '家里的燃气会表', '家里的燃气表会'],
  ['two swapped characters of three', '技科馆', '科技馆'],
  ['a wrong character at the end', '食品安金', '食品安'],
  ['a wrong character between other letters', 'ai鼎3d打印一小时做', 'ai 3d 打印一小时做'],
  ['a wrong character before a year', '唐山鼎2023年全国科普日启动', '唐山 2023 年全国科普日启动'],
])('%s is put right, or leaves its place open', (_, typed, near) => {
  expect(nearQueries(typed)).toContain(near);
});

test('the queries that keep most characters come first', () => {
  const kept = nearQueries('家里的燃气标会说话').map((query) => query.replace(/ /gu, '').length);
  expect(kept).toEqual([...kept].sort((a, b) => b - a));
  expect(Math.min(...kept)).toBe(7);
});

test('other words of the query stay', () => {
  expect(nearQueries('隆德 食品安金 ai')).toContain('隆德 食品安 ai');
});

test('a run of three characters says too little to give one up', () => {
  expect(nearQueries('科技倌').filter((query) => query.length < 3)).toEqual([]);
  expect(nearQueries('科技 地铁 图')).toEqual([]);
});
