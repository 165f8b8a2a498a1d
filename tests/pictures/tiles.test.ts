import { describe, expect, it } from 'vitest';
import { boothsPicture } from '#pictures/booths.ts';
import { stripPicture } from '#pictures/strip.ts';

const tilesIn = (svg: string): number => svg.match(/h100v100h-100z/gu)?.length ?? 0;

describe('the wall of booths', () => {
  it('has a tile for each of 27 booths and the question mark as the 28th', () => {
    const svg = boothsPicture(27, 'guyuan-2023');
    expect(tilesIn(svg)).toBe(27);
    expect(svg).toContain('translate(650 338)');
    expect(svg).toContain('viewBox="0 0 700 400"');
  });

  it('begins a new row for the question mark when the last is full', () => {
    expect(boothsPicture(28, 'guyuan-2023')).toContain('viewBox="0 0 700 500"');
  });

  it('says its number', () => {
    expect(boothsPicture(27, 'x')).toContain('role="img" aria-label="27 个展位"');
  });

  it('is absent when no number is known', () => {
    expect(boothsPicture(0, 'guyuan-2023')).toBe('');
  });

  it('draws every sign in another ink than its tile', () => {
    const same = [
      ...boothsPicture(200, 'x').matchAll(/class="(\w)" d="M\d+ \d+h100v100h-100z"\/><\w+ class="s?(\w)/gu),
    ].filter(([, back, front]) => back === front);
    expect(same).toEqual([]);
  });
});

describe('the strip', () => {
  it('has 32 cells', () => {
    expect(stripPicture('guyuan-2023')).toContain('viewBox="0 0 1600 50"');
  });

  it('differs from site to site', () => {
    expect(stripPicture('guyuan-2023')).not.toBe(stripPicture('weinan-2023'));
  });
});
