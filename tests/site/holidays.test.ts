import { expect, inject, test } from 'vitest';
import { pageAt, readSite } from './built-site.ts';

const site = readSite(inject('site'));

test('the tiles of a short window mark holidays as the calendar of a long one does', () => {
  for (const page of ['/wenzhou-2024/', '/wenzhou-2024/schedule/']) {
    const { source } = pageAt(site, page);
    const tiles = source.split(/(?=data-day=")/u).slice(1);
    const marked = tiles
      .filter((tile) => tile.includes('中秋假期'))
      .map((tile) => /data-day="([^"]+)"/u.exec(tile)?.[1]);
    expect(marked, page).toEqual(['2024-09-15', '2024-09-16', '2024-09-17']);
    expect(tiles.filter((tile) => tile.includes('>休<'))).toHaveLength(3);
  }
});
