import { describe, expect, test } from 'vitest';
import { sectionOf, sectionsOf, treatmentOf } from '#worker/kept-site.ts';

const pages = ['', 'offline/', 'schedule/'];
const site = sectionsOf({
  base: '/kpr/',
  version: '0',
  groups: [
    { homes: [''], pages, assets: [] },
    { homes: ['quanzhou-2023/', 'quanzhou-2023/zh-hant/'], pages, assets: ['mine.a1.js'] },
  ],
});

test('sections have full paths, the deepest first', () => {
  expect(site.sections.map(({ home }) => home)).toEqual([
    '/kpr/quanzhou-2023/zh-hant/',
    '/kpr/quanzhou-2023/',
    '/kpr/',
  ]);
  expect(site.sections[1]).toEqual({
    home: '/kpr/quanzhou-2023/',
    offline: '/kpr/quanzhou-2023/offline/',
    pages: ['/kpr/quanzhou-2023/', '/kpr/quanzhou-2023/offline/', '/kpr/quanzhou-2023/schedule/'],
    assets: ['/kpr/_astro/mine.a1.js'],
  });
});

test('a page belongs to the deepest section that it lies in', () => {
  const homeOf = (path: string) => sectionOf(site, path)?.home;
  expect([
    homeOf('/kpr/quanzhou-2023/zh-hant/schedule/'),
    homeOf('/kpr/quanzhou-2023/activities/stars/'),
    homeOf('/kpr/notices/'),
    homeOf('/elsewhere/'),
  ]).toEqual(['/kpr/quanzhou-2023/zh-hant/', '/kpr/quanzhou-2023/', '/kpr/', undefined]);
});

describe('an address', () => {
  test.each([
    ['/kpr/quanzhou-2023/schedule/', 'core'],
    ['/kpr/quanzhou-2023/activities/stars/', 'visited'],
    ['/kpr/quanzhou-2023/zh-hant/activities/stars/', 'visited'],
    ['/kpr/notices/', 'visited'],
    ['/kpr/quanzhou-2023/search/', 'search'],
    ['/kpr/_astro/zh-hant/mine.a1b2.js', 'asset'],
    ['/kpr/quanzhou-2023/organize/targets/', 'left'],
    ['/kpr/quanzhou-2023/embed/', 'left'],
    ['/kpr/quanzhou-2023/zh-hant/embed/', 'left'],
    ['/kpr/admin/', 'left'],
    ['/kpr/q/a1/', 'left'],
    ['/kpr/quanzhou-2023/posters/all.zip', 'left'],
    ['/kpr/quanzhou-2023/feed.xml', 'left'],
    ['/kpr/quanzhou-2023/pagefind/pagefind.js', 'left'],
    ['/kpr/service-worker.js', 'left'],
    ['/portal/_astro/a.js', 'left'],
  ] as const)('%s is treated as %s', (path, treatment) => {
    expect(treatmentOf(site, path)).toBe(treatment);
  });
});
