import { describe, expect, it } from 'vitest';
import { type CountyCell, countyMap as draw } from '#pictures/county-map.ts';

const countyMap = (cells: readonly CountyCell[]) => draw(cells, '各县区活动数');

import { isWellFormed } from './svg-facts.ts';

const aCell = (cell: Partial<CountyCell> = {}): CountyCell => ({
  label: '原州区',
  count: 41,
  href: 'regions/yuanzhou/',
  ink: 'w',
  ...cell,
});
const cells = (count: number): readonly CountyCell[] => Array.from({ length: count }, () => aCell());
const heightsOf = (svg: string): readonly number[] =>
  [...svg.matchAll(/<path class="\w" d="M\d+(?:\.\d)? (-?\d+)/gu)].map((match) => Number(match[1]));
const rowsOf = (count: number): readonly number[] => {
  const heights = heightsOf(countyMap(cells(count)));
  return [...new Set(heights)].map((height) => heights.filter((other) => other === height).length);
};

describe('the map of counties', () => {
  it('links every county, also for browsers that know only xlink', () => {
    expect(countyMap([aCell()])).toContain('<a href="regions/yuanzhou/" xlink:href="regions/yuanzhou/">');
  });

  it('stands in rows of three and two', () => {
    expect(rowsOf(5)).toEqual([3, 2]);
    expect(rowsOf(8)).toEqual([3, 2, 3]);
  });

  it('stands in rows of four and three from twelve on', () => {
    expect(rowsOf(20)).toEqual([4, 3, 4, 3, 4, 2]);
  });

  it('holds every cell inside its frame', () => {
    const svg = countyMap(cells(20));
    const height = Number(/viewBox="0 0 \d+ (\d+)"/u.exec(svg)?.[1]);
    expect(Math.min(...heightsOf(svg))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heightsOf(svg)) + 192).toBeLessThanOrEqual(height);
  });

  it('writes white on deep inks and ink on light ones', () => {
    expect(countyMap([aCell({ ink: 'a' })])).toContain('<text class="w"');
    expect(countyMap([aCell({ ink: 'b' })])).toContain('<text class="k"');
  });

  it('breaks a long name into lines and keeps every character', () => {
    const svg = countyMap([aCell({ label: '唐山高新技术产业开发区' })]);
    const lines = [...svg.matchAll(/font-weight="700"[^>]*>([^<]+)</gu)].map((match) => match[1]);
    expect(lines).toEqual(['唐山高新', '技术产业', '开发区']);
  });

  it('lets no name or address break out of its element', () => {
    const svg = draw([aCell({ label: '<b>&', href: '"><script>' })], '"><i>');
    expect(svg).not.toContain('<i>');
    expect(svg).not.toContain('<b>');
    expect(svg).not.toContain('<script>');
    expect(isWellFormed(svg)).toBe(true);
  });

  it('is absent without counties', () => {
    expect(countyMap([])).toBe('');
  });
});
