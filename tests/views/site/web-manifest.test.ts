import { expect, test } from 'vitest';
import { campaignManifest, hubManifest } from '#views/site/web-manifest.ts';
import { aHub, aViewContext } from '../../site-builders.ts';

const colours = { theme: '#F4B12F', background: '#F4F7F3' };

test('a campaign is installed by its name, as far as its own pages reach, and offers the schedule and favourites', () => {
  const context = aViewContext({}, { address: { base: '/kpr/' } });
  expect(campaignManifest(context, colours)).toMatchObject({
    id: '/kpr/guyuan-2023/',
    name: '固原市2023年全国科普日',
    short_name: '固原科普日',
    lang: 'zh-Hans',
    start_url: '/kpr/guyuan-2023/',
    scope: '/kpr/guyuan-2023/',
    theme_color: '#F4B12F',
    background_color: '#F4F7F3',
    shortcuts: [
      { name: '日程', url: '/kpr/guyuan-2023/schedule/' },
      { name: '我的收藏', url: '/kpr/guyuan-2023/mine/' },
    ],
  });
});

test('a launcher may cut the icon that is made for it, and no other', () => {
  const { icons } = campaignManifest(aViewContext(), colours);
  expect(icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
    ['/guyuan-2023/icon-192.png', '192x192', 'any'],
    ['/guyuan-2023/icon-512.png', '512x512', 'any'],
    ['/guyuan-2023/icon-maskable.png', '512x512', 'maskable'],
  ]);
});

test('the hub is installed with all that it leads to', () => {
  const context = aViewContext({}, { address: { base: '/kpr/' } });
  const hub = aHub(context);
  expect(hubManifest(hub, colours)).toMatchObject({
    name: '全国科普日',
    start_url: '/kpr/',
    scope: '/kpr/',
    shortcuts: [],
  });
});
