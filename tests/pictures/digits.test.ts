import { describe, expect, it } from 'vitest';
import { digitPaths, digitsPicture, digitWidth } from '#pictures/digits.ts';

describe('digits', () => {
  it('are as wide as their glyphs together', () => {
    expect(digitWidth('00')).toBeCloseTo(2 * digitWidth('0'), 5);
    expect(digitWidth('1')).toBeLessThan(digitWidth('0'));
    expect(digitWidth('')).toBe(0);
  });

  it('start each glyph where the one before it ends', () => {
    const alone = digitPaths('7').d.match(/^M([\d.]+) /u)?.[1];
    const second = digitPaths('77').d.match(/zM([\d.]+) /u)?.[1];
    expect(Number(second) - Number(alone)).toBeCloseTo(digitWidth('7'), 5);
  });

  it('draw an en dash like a hyphen', () => {
    expect(digitPaths('19–25')).toEqual(digitPaths('19-25'));
  });

  it('refuse a character that the kit does not have', () => {
    expect(() => digitPaths('9月')).toThrow(new RangeError('No kit digit for "月".'));
  });

  it('take the colour of the text around them and stay silent', () => {
    expect(digitsPicture('17')).toBe(
      '<svg class="num" viewBox="0 0 6.92 6" aria-hidden="true"><path fill="currentColor" d="M0.1 0.9l1.57-.9h.95v6h-1.5v-3.96l-.28.16zM3.1 0h3.67v.85l-1.72 5.15h-1.6l1.48-4.5h-1.83z"/></svg>',
    );
  });
});
