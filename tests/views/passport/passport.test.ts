import { describe, expect, test } from 'vitest';
import { codeDigest, stampCode } from '#domain/passport/stamp-code.ts';
import type { Passport } from '#schemas/passport.ts';
import { passportView, stampFact } from '#views/passport/passport.ts';
import { routeView } from '#views/route/route.ts';
import { sitemapView } from '#views/site/sitemap.ts';
import { venueView } from '#views/venue/venue.ts';
import { aCampaign, aPassport, aRoute, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const contextWith = (passport: Passport | undefined) =>
  aViewContext({
    campaign: aCampaign({ passport }),
    venues: [aVenue({ formerIds: ['square'] }), aVenue({ id: 'library', name: '图书馆' })],
    routes: [aRoute({ stops: [{ venue: 'museum-square' }, { venue: 'library' }, { venue: 'museum-square' }] })],
  });

function viewOf(overrides: Partial<Passport>) {
  const places = [{ venue: 'museum-square', where: '正门' }, { venue: 'library' }];
  const context = contextWith(aPassport({ places, ...overrides }));
  if (!context.site.passport) throw new Error('no passport');
  return { context, view: passportView(context.site.passport, context) };
}

describe('the page of a passport', () => {
  test('tells where each stamp is, and recognises its code, and that of a former id, without containing them', () => {
    const { view } = viewOf({});
    const code = stampCode(aPassport().word, 'museum-square');
    expect(view.stamps[0]).toEqual({
      id: 'museum-square',
      formerIds: ['square'],
      digests: [codeDigest(code), codeDigest(stampCode(aPassport().word, 'square'))],
      name: '固原市博物馆广场',
      href: '/guyuan-2023/venues/museum-square/',
      where: '原州区，正门',
      sample: false,
    });
    expect(JSON.stringify(view)).not.toContain(code);
    expect(JSON.stringify(view)).not.toContain(aPassport().word);
  });

  test('counts the stops of a route once', () => {
    const { view } = viewOf({ routes: ['old-town'] });
    expect(view.routes).toEqual([
      {
        name: '老城科普路线',
        href: '/guyuan-2023/routes/old-town/',
        stops: ['museum-square', 'library'],
        text: '2 枚章',
      },
    ]);
  });

  test('says how many stamps make the card, that nothing leaves the device, and what a stamp does not prove', () => {
    expect(viewOf({ enough: 1 }).view.notes.join('')).toContain('盖到 1 枚，就有一张纪念卡');
    const notes = viewOf({}).view.notes.join('');
    expect(notes).toContain('全部盖到');
    expect(notes).toContain('什么也不发出去');
    expect(notes).toContain('不能证明到过');
  });

  test('says what founds it', () => {
    const { view } = viewOf({ programme: 'main' });
    expect(view.facts.map(({ label }) => label)).toEqual(['板块', '依据']);
    expect(viewOf({}).view.facts).toEqual([]);
  });

  test('says that it is a sample', () => {
    expect(viewOf({ sample: true }).view.sample).toContain('示例');
    expect(viewOf({}).view.sample).toBeUndefined();
  });
});

describe('a campaign', () => {
  test('leads to its passport, by its own name, from the foot, the site map, its places and its routes', () => {
    const { context, view } = viewOf({ name: '联动打卡', routes: ['old-town'] });
    const link = { href: '/guyuan-2023/passport/', label: '联动打卡' };
    expect(view.frame.footer.links).toContainEqual(link);
    expect(sitemapView(context).sections[0]?.links).toContainEqual(link);
    const venue = venueView(element(context.site.venues), context);
    expect(venue.facts).toContainEqual({ label: '盖章', values: [{ text: '正门', href: link.href }] });
    const route = routeView(element(context.site.routes), context);
    expect(route.facts).toContainEqual({
      label: '盖章',
      values: [{ text: '每一站都有章（联动打卡）', href: link.href }],
    });
  });

  test('without one has no word of it', () => {
    const context = contextWith(undefined);
    expect(stampFact('museum-square', context)).toEqual([]);
    const texts = JSON.stringify([
      sitemapView(context),
      venueView(element(context.site.venues), context),
      routeView(element(context.site.routes), context),
    ]);
    expect(texts).not.toMatch(/passport|盖章|集章/u);
  });
});
