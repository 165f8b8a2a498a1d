import { describe, expect, test } from 'vitest';
import { passport } from '#domain/checks/passport.ts';
import { refMissing } from '#domain/checks/ref-missing.ts';
import type { Passport } from '#schemas/passport.ts';
import { aCampaign, aCampaignContent, aCheckContext, aPassport, aRoute, aVenue } from '../../builders.ts';

const venues = [aVenue(), aVenue({ id: 'library', name: '图书馆' })];
const routes = [aRoute({ stops: [{ venue: 'museum-square' }, { venue: 'library' }] })];
const contentOf = (overrides: Partial<Passport>) =>
  aCampaignContent({ campaign: aCampaign({ passport: aPassport(overrides) }), venues, routes });

function faults(overrides: Partial<Passport>) {
  const content = contentOf(overrides);
  return passport(content, aCheckContext(content));
}
const both = [{ venue: 'museum-square' }, { venue: 'library' }];
const file = 'content/campaigns/guyuan-2023/campaign.json';

describe('a passport', () => {
  test('passes with one stamp a place, at every stop of its routes, and no more asked for than there are', () => {
    expect(faults({ places: both, routes: ['old-town'], enough: 2 })).toEqual([]);
  });

  test('is not needed', () => {
    const content = aCampaignContent();
    expect(passport(content, aCheckContext(content))).toEqual([]);
  });

  test('has one stamp a place, wherever its sheet is', () => {
    expect(faults({ places: [...both, { venue: 'library', where: '二层' }] })).toEqual([
      {
        code: 'passport-place-twice',
        file,
        path: ['passport', 'places', 2, 'venue'],
        message: '“library”写了两次，第 2 项已经有了：一处只有一枚章。',
        fix: '删去其中一项，或改成别的场馆。',
      },
    ]);
  });

  test('has a stamp at every stop of its routes', () => {
    expect(faults({ places: [{ venue: 'museum-square' }], routes: ['old-town'] })).toEqual([
      {
        code: 'passport-route',
        file,
        path: ['passport', 'routes', 0],
        message: '“老城科普路线”的第 2 站“library”没有章，这条路线走不完。',
        fix: '把 library 加进 places，或从这里删去这条路线。',
      },
    ]);
  });

  test('asks for no more stamps than it has places', () => {
    expect(faults({ places: both, enough: 3 })).toEqual([
      {
        code: 'passport-enough',
        file,
        path: ['passport', 'enough'],
        message: '要盖 3 枚，一共只有 2 处。',
        fix: '改小；要全部盖到，就删去这一项。',
      },
    ]);
  });

  test('names places, routes and a programme that exist', () => {
    const content = contentOf({ places: [...both, { venue: 'libary' }], routes: ['new-town'], programme: 'mian' });
    const paths = refMissing(content, aCheckContext(content)).map(({ path }) => path);
    expect(paths).toEqual([
      ['passport', 'places', 2, 'venue'],
      ['passport', 'routes', 0],
      ['passport', 'programme'],
    ]);
    expect(passport(content, aCheckContext(content))).toEqual([]);
  });
});
