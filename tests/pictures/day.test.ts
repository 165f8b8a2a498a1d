import { describe, expect, it } from 'vitest';
import { dayPicture, dayShapeOf, moonAge, moonName, moonPicture, sunAltitude } from '#pictures/day.ts';

const namesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => dayShapeOf(i, count).name);

describe('the shapes of the days', () => {
  it('are six and the question mark for a week', () => {
    expect(namesOf(7)).toEqual(['圆', '弧', '波', '六边形', '三角', '点阵', '问号']);
  });

  it('start again at the disc in a longer campaign and end with the question mark', () => {
    expect(namesOf(11).slice(5)).toEqual(['点阵', '圆', '弧', '波', '六边形', '问号']);
  });

  it('have other inks when they come again, so that no two days look the same', () => {
    const pictures = Array.from({ length: 12 }, (_, index) => dayPicture(index, 13));
    expect(new Set(pictures).size).toBe(12);
    expect(dayShapeOf(6, 13).ground).not.toBe(dayShapeOf(0, 13).ground);
    expect(dayPicture(12, 14)).toBe(dayPicture(0, 14));
  });

  it('end with the question mark in a shorter one', () => {
    expect(namesOf(3)).toEqual(['圆', '弧', '问号']);
  });

  it('exist for days of the campaign only', () => {
    expect(() => dayShapeOf(7, 7)).toThrow(RangeError);
    expect(() => dayPicture(-1, 7)).toThrow(RangeError);
  });

  it('stand on the ground that they name', () => {
    const { ground } = dayShapeOf(1, 7);
    expect(dayPicture(1, 7)).toContain(`<path class="${ground}" d="M0 0h400v400h-400z"/>`);
  });
});

describe('the moon', () => {
  // In China's time: 09:40, 03:32, 17:57 and 21:48 in 2023; 10:34; 03:54; 11:27 and 00:49 in 2026.
  it.each([
    ['2023-09-15', '朔'],
    ['2023-09-23', '上弦月'],
    ['2023-09-29', '望'],
    ['2023-10-06', '下弦月'],
    ['2024-09-18', '望'],
    ['2025-09-22', '朔'],
    ['2026-09-11', '朔'],
    ['2026-09-27', '望'],
  ])('on %s is %s', (day, name) => {
    expect(moonName(day)).toBe(name);
  });

  it.each([
    ['2023-09-17', '蛾眉月'],
    ['2023-09-25', '盈凸月'],
    ['2023-10-02', '亏凸月'],
    ['2023-10-10', '残月'],
  ])('between two phases, on %s, is %s', (day, name) => {
    expect(moonName(day)).toBe(name);
  });

  it('is young on the day of the new moon and half its month old at the full moon', () => {
    expect(moonAge('2023-09-15')).toBeLessThan(1);
    expect(moonAge('2023-09-29')).toBeGreaterThan(14.3);
    expect(moonAge('2023-09-29')).toBeLessThan(15.3);
  });

  it('is lit on the right while it waxes and on the left while it wanes', () => {
    expect(moonPicture('2023-09-18')).toContain('A19 19 0 0 1 20 39');
    expect(moonPicture('2023-10-10')).toContain('A19 19 0 0 0 20 39');
  });

  it('has no phase on a text that is no day', () => {
    expect(() => moonAge('9月15日')).toThrow(RangeError);
  });
});

describe('the sun at noon', () => {
  it.each([18.3, 36, 45.8])('stands at 90° minus the latitude of %s° at the equinox', (latitude) => {
    expect(Math.abs(sunAltitude(latitude, '2023-09-23') - (90 - latitude))).toBeLessThanOrEqual(1);
    expect(Math.abs(sunAltitude(latitude, '2024-03-20') - (90 - latitude))).toBeLessThanOrEqual(1);
  });

  it('is 23.4° higher in June and lower in December', () => {
    expect(sunAltitude(40, '2023-06-21')).toBe(73);
    expect(sunAltitude(40, '2023-12-22')).toBe(27);
  });

  it('never passes the zenith', () => {
    expect(sunAltitude(18.3, '2023-06-21')).toBe(85);
  });
});
