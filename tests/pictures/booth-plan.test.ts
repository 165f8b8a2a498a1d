import { expect, test } from 'vitest';
import { boothPlan } from '#pictures/booth-plan.ts';

const booths = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, collective: index === count - 1 }));
const tiles = (svg: string) => svg.match(/<path class="[bew]" d="M\d+ \d+h88v88h-88z"\/>/gu) ?? [];

test('every unit has a tile and a number, and the drawing its words', () => {
  const svg = boothPlan(booths(27), '展位示意');
  expect(tiles(svg)).toHaveLength(27);
  expect([...svg.matchAll(/<g data-booth="(\d+)">/gu)].map(([, number]) => Number(number))).toEqual(
    booths(27).map(({ number }) => number),
  );
  expect(svg).toContain('role="img" aria-label="展位示意"');
});

test('a collective name is the white tile', () => {
  expect(tiles(boothPlan(booths(8), '')).map((tile) => tile.charAt(13))).toEqual([...'bbbbbbbw']);
});

test('rows of seven, as many as are needed', () => {
  expect(boothPlan(booths(8), '')).toContain('viewBox="0 0 744 244"');
  expect(boothPlan(booths(3), '')).toContain('viewBox="0 0 344 144"');
});

test('without units there is no drawing', () => {
  expect(boothPlan([], '')).toBe('');
});
