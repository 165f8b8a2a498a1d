import { describe, expect, test } from 'vitest';
import type { FestivalMark } from '#schemas/festival.ts';
import { hubFrame } from '#views/hub/hub-frame.ts';
import { campaignFrame } from '#views/site/frame.ts';
import { notFoundView } from '#views/site/not-found.ts';
import { aCampaign } from '../../builders.ts';
import { aHub, aViewContext } from '../../site-builders.ts';

const page = { title: '场馆', description: '场馆', path: '/kpr/guyuan-2023/venues/', trail: [] };
const festivalWith = (mark: FestivalMark | undefined) =>
  aViewContext(
    {
      campaign: aCampaign({
        ownFestival: { id: 'kejijie', name: '科技节', shortName: '科技节', ...(mark ? { mark } : {}) },
      }),
    },
    { address: { base: '/kpr/' } },
  );
const frameWith = (mark?: FestivalMark) => campaignFrame(festivalWith(mark), page);

describe('the mark of a site', () => {
  test('is in the header and in the tab, and is the question mark unless the festival says otherwise', () => {
    expect(frameWith().brand.mark).toBe('question');
    expect(frameWith().install.favicon).toEqual({ href: '/kpr/favicon.svg', type: 'image/svg+xml' });
    expect(frameWith('bulb').brand.mark).toBe('bulb');
    expect(frameWith('bulb').install.favicon).toEqual({ href: '/kpr/favicon-bulb.svg', type: 'image/svg+xml' });
  });

  test('may be none: the tab shows the picture of the place then', () => {
    const { brand, install } = frameWith('none');
    expect(brand.mark).toBe('none');
    expect(install.favicon).toEqual({ href: '/kpr/guyuan-2023/apple-touch-icon.png', type: 'image/png' });
  });

  test('is that of the hub on the pages of the hub', () => {
    const hub = aHub(festivalWith('shield'));
    expect(hubFrame(hub, page)).toMatchObject({
      brand: { mark: 'shield' },
      install: { favicon: { href: '/kpr/favicon-shield.svg' } },
    });
  });
});

test('the page for a wrong address speaks of the question mark only beside one', () => {
  expect(notFoundView(aHub(festivalWith('question'))).title).toEqual(['这里没有答案，', '只有一个问号']);
  for (const mark of ['none', 'book'] as const) {
    const { title, text } = notFoundView(aHub(festivalWith(mark)));
    expect(title.join('') + text).not.toMatch(/问/u);
  }
});
