import { expect, test } from 'vitest';
import { conflictsOf, travelMinutes } from '#domain/mine/conflicts.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Point } from '#schemas/venue.ts';

const square: Point = { lng: 106.28, lat: 36.01, crs: 'gcj02' };
/** 5.0 km north of the square. */
const mountain: Point = { lng: 106.28, lat: 36.055, crs: 'gcj02' };

const sitting = (start: string, end: string, point: Point | undefined = square) => ({
  start: instantOf(`2023-09-17T${start}+08:00`),
  end: instantOf(`2023-09-17T${end}+08:00`),
  point,
});

test('two that overlap clash; one that ends when the other begins does not', () => {
  expect(conflictsOf([sitting('09:00', '10:00'), sitting('09:30', '11:00'), sitting('11:00', '12:00')])).toEqual([
    undefined,
    { kind: 'clash', other: 0 },
    undefined,
  ]);
});

test('a long one clashes with all that begin before it ends', () => {
  const day = [sitting('09:00', '17:00'), sitting('10:00', '11:00'), sitting('14:00', '15:00')];
  expect(conflictsOf(day)).toEqual([undefined, { kind: 'clash', other: 0 }, { kind: 'clash', other: 0 }]);
});

test('a clash needs no places', () => {
  const unknown = { ...sitting('09:00', '10:00'), point: undefined };
  expect(conflictsOf([unknown, unknown])[1]).toEqual({ kind: 'clash', other: 0 });
});

test('less time than the way takes is tight, enough is not', () => {
  const from = sitting('09:00', '10:00');
  expect(conflictsOf([from, sitting('10:20', '11:00', mountain)])[1]).toEqual({
    kind: 'tight',
    other: 0,
    gapMinutes: 20,
    wayMinutes: 31,
  });
  expect(conflictsOf([from, sitting('10:31', '11:00', mountain)])[1]).toBeUndefined();
});

test('of a way between places that are not known nothing is said', () => {
  const unknown = { ...sitting('10:01', '11:00'), point: undefined };
  expect(conflictsOf([sitting('09:00', '10:00'), unknown])).toEqual([undefined, undefined]);
});

test('a way is walked while that is quicker than to wait for a bus', () => {
  expect([0, 600, 2000, 5000].map(travelMinutes)).toEqual([0, 9, 18, 30]);
});
