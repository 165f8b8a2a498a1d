import { describe, expect, test } from 'vitest';
import { type LocatorPoint, locator } from '#pictures/locator.ts';

const label = '三个场馆的相对位置';
const point = (number: number | undefined, lng: number, lat: number): LocatorPoint => ({ number, lng, lat });

/** Where each number stands: its disc's centre. */
function discs(points: readonly LocatorPoint[]): ReadonlyMap<number, readonly [x: number, y: number]> {
  const texts = locator({ points, label }).matchAll(/<text class="w" x="([\d.]+)" y="([\d.]+)"[^>]*>(\d+)<\/text>/gu);
  return new Map([...texts].map(([, x, y, number]) => [Number(number), [Number(x), Number(y)]]));
}

describe('a locator', () => {
  test('has north up and east to the right', () => {
    const at = discs([point(1, 106, 36), point(2, 106.1, 36.1)]);
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [at.get(1), at.get(2)];
    expect([x2 > x1, y2 < y1]).toEqual([true, true]);
  });

  test('shortens longitude with the latitude, so that equal distances are equally long', () => {
    const at = discs([point(1, 106, 60), point(2, 106.2, 60), point(3, 106, 60.1)]);
    const [[x1 = 0, y1 = 0] = [], [x2 = 0] = [], [, y3 = 0] = []] = [at.get(1), at.get(2), at.get(3)];
    expect((x2 - x1) / (y1 - y3)).toBeCloseTo(1, 1);
  });

  test('keeps discs from covering each other, even of one place', () => {
    const points = Array.from({ length: 5 }, (_, i) => point(i + 1, 106, 36));
    const at = [...discs([...points, point(9, 106.5, 36)]).values()];
    const gaps = at.flatMap(([x, y], i) => at.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y)));
    expect(Math.min(...gaps)).toBeGreaterThan(34);
  });

  test('measures a round number of kilometres', () => {
    expect(locator({ points: [point(1, 106, 36), point(2, 107, 36)], label })).toContain('>20 公里<');
    expect(locator({ points: [point(1, 106, 36), point(2, 106.01, 36)], label })).toContain('>200 米<');
  });

  test('says what it shows, and draws what it is about without a number', () => {
    const points = [point(undefined, 106, 36), point(2, 106.1, 36)];
    expect(locator({ points, label })).toContain('role="img" aria-label="三个场馆的相对位置"');
    expect([...discs(points).keys()]).toEqual([2]);
  });

  test('needs two places', () => {
    expect(locator({ points: [point(1, 106, 36)], label })).toBe('');
  });
});
