import { expect, test } from 'vitest';
import { foldedSides } from '#posters/documents/imposition.ts';

test('the outer side of the first sheet has the last page beside the first, the inner side the second beside the last but one', () => {
  expect(foldedSides(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test('blank pages complete the last sheet', () => {
  expect(foldedSides(5)).toEqual([
    [undefined, 0],
    [1, undefined],
    [undefined, 2],
    [3, 4],
  ]);
});

test('a single page has one side, no page none', () => {
  expect(foldedSides(1)).toEqual([[undefined, 0]]);
  expect(foldedSides(0)).toEqual([]);
});

/** What a reader sees who opens the folded sheets: the pages in pairs, from the front cover to the back cover. */
function readThrough(pages: number): readonly (number | undefined)[] {
  const sides = foldedSides(pages);
  const total = Math.ceil(pages / 4) * 4;
  return Array.from({ length: total }, (_, index) => {
    const side = index < total / 2 ? index : total - 1 - index;
    const isLeft = index < total / 2 === (side % 2 === 1);
    return sides[side]?.[isLeft ? 0 : 1];
  });
}

test.each([4, 7, 12, 33])('%i pages come in order when the sheets are folded', (pages) => {
  const seen = readThrough(pages).filter((index) => index !== undefined);
  expect(seen).toEqual(Array.from({ length: pages }, (_, index) => index));
});
