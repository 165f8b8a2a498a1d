import { expect, test } from 'vitest';
import { cutLists, partPath, wholePath } from '#domain/site/parts.ts';
import { isIndexed, pageNameOf } from '#domain/site/planned-files.ts';

const list = (name: string, length: number, weight = 1) => ({
  name,
  rows: Array.from({ length }, (_, index) => ({ number: index + 1, weight })),
});
const pages = (size: number, ...lists: readonly ReturnType<typeof list>[]) =>
  cutLists(lists, size).map((pieces) =>
    pieces.map(
      ({ name, rows, continued }) => `${continued ? '…' : ''}${name} ${rows[0]?.number}–${rows.at(-1)?.number}`,
    ),
  );

test('lists that fit are one page', () => {
  expect(pages(10, list('a', 4), list('b', 6))).toEqual([['a 1–4', 'b 1–6']]);
  expect(cutLists([], 10)).toEqual([[]]);
});

test('a long list goes on where the page before ends', () => {
  expect(pages(10, list('a', 25))).toEqual([['a 1–10'], ['…a 11–20'], ['…a 21–25']]);
});

test('a list that fits the next page is not cut, unless half of this page would stay empty', () => {
  expect(pages(10, list('a', 6), list('b', 8))).toEqual([['a 1–6'], ['b 1–8']]);
  expect(pages(10, list('a', 3), list('b', 8))).toEqual([['a 1–3', 'b 1–7'], ['…b 8–8']]);
});

test('heavy rows are fewer on a page, at least one', () => {
  expect(pages(10, list('a', 4, 4))).toEqual([['a 1–2'], ['…a 3–4']]);
  expect(pages(10, list('a', 2, 12), list('b', 1))).toEqual([['a 1–1'], ['…a 2–2'], ['b 1–1']]);
});

test('a further part is a page of the same kind below the first', () => {
  expect([1, 2].map((number) => partPath('regions/yuanzhou/', number))).toEqual([
    'regions/yuanzhou/',
    'regions/yuanzhou/parts/2/',
  ]);
  expect(wholePath('regions/yuanzhou/parts/2/')).toBe('regions/yuanzhou/');
  expect(pageNameOf('regions/yuanzhou/parts/2/')).toBe('region');
  expect(pageNameOf('schedule/venues/parts/12/')).toBe('scheduleVenues');
  expect(isIndexed('posters/days/2023-09-17/parts/2/')).toBe(false);
});

test('a page that does not grow has no further part', () => {
  expect(pageNameOf('about/parts/2/')).toBeUndefined();
  expect(pageNameOf('activities/parts/')).toBe('activity');
});
