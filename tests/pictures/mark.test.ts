import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hubPicture } from '#pictures/hub.ts';
import { markPicture } from '#pictures/mark.ts';
import { festivalMarks } from '#schemas/festival.ts';
import { faviconOf } from '#views/site/site-icons.ts';

const drawn = festivalMarks.filter((mark) => mark !== 'none');
const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));

describe('the marks', () => {
  test('that a festival can have are drawn, each in its own way', () => {
    expect(new Set(drawn.map(markPicture)).size).toBe(drawn.length);
    expect(new Set(festivalMarks.map(hubPicture)).size).toBe(festivalMarks.length);
  });

  test('are empty where a festival has none, and the picture of the hub is not', () => {
    expect(markPicture('none')).toBe('');
    expect(hubPicture('none')).toContain('<circle');
  });

  test.each(drawn)('have a favicon of the same drawing: %s', (mark) => {
    const { href } = faviconOf(mark, { base: '/' }, '/apple-touch-icon.png');
    const file = readFileSync(`${publicFolder}${href.slice(1)}`, 'utf8');
    const geometry = (svg: string) => [...svg.matchAll(/\s(?:d|cx|cy|r)="([^"]+)"/gu)].map(([, value]) => value);
    expect(geometry(file)).toEqual(geometry(markPicture(mark)));
  });

  test('are all the favicons that there are', () => {
    const files = readdirSync(publicFolder).filter((name) => name.startsWith('favicon'));
    expect(files).toHaveLength(drawn.length);
  });
});
