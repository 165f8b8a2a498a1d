import { expect, test } from 'vitest';
import { festivalChoice } from '#domain/checks/festival.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { aCampaign, aCampaignContent, aCheckContext } from '../../builders.ts';

function problemsOf(overrides: Partial<Campaign>) {
  const content = aCampaignContent({ campaign: aCampaign(overrides) });
  return festivalChoice(content, aCheckContext(content)).map(({ code, path }) => [code, path]);
}

const own = { id: 'kejijie', name: '科技节', shortName: '科技节' };

test('a festival is a ready one or one’s own, not both', () => {
  expect(problemsOf({ festival: 'science-week' })).toEqual([]);
  expect(problemsOf({ ownFestival: own })).toEqual([]);
  expect(problemsOf({ ownFestival: own, festival: 'science-week' })).toEqual([['festival-twice', ['festival']]]);
});

test('a title that shows the edition needs one', () => {
  const ownFestival = { ...own, title: '{place}第{edition}届{name}' };
  expect(problemsOf({ ownFestival, edition: 3 })).toEqual([]);
  expect(problemsOf({ ownFestival })).toEqual([['festival-edition', ['ownFestival', 'title']]]);
});
