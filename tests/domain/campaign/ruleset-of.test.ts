import { expect, test } from 'vitest';
import { rulesetIdOf, rulesetOf } from '#domain/campaign/ruleset-of.ts';
import { aRuleset } from '../../builders.ts';

const rulesets = [aRuleset(), aRuleset({ id: 'kejijie-2023', platform: 'kejijie', year: 2023 })];

test.each([
  ['an id', 'kejijie-2023', 'kejijie-2023'],
  ['a year, which is one of the festival’s platform', 2023, 'kepu-2023'],
  ['a year as text, as a form writes it', '2023', 'kepu-2023'],
  ['nothing, for a campaign without a platform', undefined, undefined],
])('a campaign names its rule set by %s', (_, ruleset, id) => {
  expect(rulesetIdOf({ year: 2023, ruleset })).toBe(id);
  expect(rulesetOf({ year: 2023, ruleset }, rulesets)).toBe(rulesets.find((each) => each.id === id)?.data);
});

test('a rule set without a file is none', () => {
  expect(rulesetOf({ year: 2023, ruleset: 'kepu-2030' }, rulesets)).toBeUndefined();
});

test('the platform of a year is that of the campaign’s own festival', () => {
  const ownFestival = {
    id: 'kejijie',
    name: '科技节',
    shortName: '科技节',
    platform: { id: 'keji', name: '科技平台' },
  };
  expect(rulesetIdOf({ year: 2023, ownFestival, ruleset: 2023 })).toBe('keji-2023');
});
