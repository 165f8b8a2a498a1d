import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { aCampaign, aCampaignContent, aPassport, aRoute, aRuleset } from '../../builders.ts';

const siteWith = (passport: ReturnType<typeof aPassport> | undefined) =>
  resolveCampaign(
    aCampaignContent({ campaign: aCampaign({ passport }), routes: [aRoute(), aRoute({ id: 'other' })] }),
    [aRuleset()],
  );

test('a campaign has a passport only when it says so', () => {
  expect(siteWith(undefined).passport).toBeUndefined();
});

test('a passport has a stamp a place, the routes that it names, and asks for all stamps unless it says how many', () => {
  const { passport } = siteWith(aPassport({ routes: ['other'], programme: 'main' }));
  expect(passport?.stamps.map(({ venue }) => venue.venue.name)).toEqual(['固原市博物馆广场']);
  expect(passport?.routes.map(({ id }) => id)).toEqual(['other']);
  expect(passport?.programme?.id).toBe('main');
  expect(passport?.enough).toBe(1);
  expect(siteWith(aPassport({ enough: 7 })).passport?.enough).toBe(7);
});
