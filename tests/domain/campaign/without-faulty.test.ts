import { expect, test } from 'vitest';
import { withoutFaulty } from '#domain/campaign/without-faulty.ts';
import { aCampaignContent, aRuleset } from '../../builders.ts';

const content = { rulesets: [aRuleset()], campaigns: [aCampaignContent()] };
const [campaign] = content.campaigns;
const fileOf = (kind: 'venues' | 'organizations' | 'activities' | 'notices') => campaign?.[kind][0]?.file ?? '';

test('content without faulty files stays as it is', () => {
  expect(withoutFaulty(content, new Set())).toEqual({ content, withheld: new Map() });
});

test('a faulty entry is left out, and with it what refers to it', () => {
  const { content: sound, withheld } = withoutFaulty(content, new Set([fileOf('venues')]));
  expect(sound.campaigns[0]?.venues).toEqual([]);
  expect(sound.campaigns[0]?.activities).toEqual([]);
  expect(sound.campaigns[0]?.organizations).toEqual(campaign?.organizations);
  expect([...withheld]).toEqual([[fileOf('activities'), { to: 'venues', id: campaign?.venues[0]?.id }]]);
});

test('shared words stay while their file is sound', () => {
  const words = { id: 'words', file: 'content/words.json', data: { search: [['土豆', '马铃薯']] } };
  expect(withoutFaulty({ ...content, words }, new Set()).content.words).toBe(words);
  expect(withoutFaulty({ ...content, words }, new Set([words.file])).content.words).toBeUndefined();
});

test('a campaign goes with an entry that campaign.json itself needs', () => {
  const { content: sound, withheld } = withoutFaulty(content, new Set([fileOf('notices')]));
  expect(sound.campaigns).toEqual([]);
  expect(withheld.get(campaign?.campaign.file ?? '')).toEqual({ to: 'notices', id: campaign?.notices[0]?.id });
});

test('a campaign goes with its campaign.json, and with its rule set', () => {
  expect(withoutFaulty(content, new Set([campaign?.campaign.file ?? ''])).content.campaigns).toEqual([]);
  expect(withoutFaulty(content, new Set([aRuleset().file])).content.campaigns).toEqual([]);
});
