import { expect, test } from 'vitest';
import { rulesetIdOf, rulesetOf } from '#domain/campaign/ruleset-of.ts';
import { aRuleset } from '../../builders.ts';

const rulesets = [aRuleset(), aRuleset({ id: 'kejijie-2023', platform: 'kejijie', year: 2023 })];

test.each([
  ['an id', 'kejijie-2023', 'kejijie-2023'],
  ['a year, which is one of 全国科普日’s platform', 2023, 'kepu-2023'],
  ['a year as text, as a form writes it', '2023', 'kepu-2023'],
  ['nothing, for a campaign without a platform', undefined, undefined],
])('a campaign names its rule set by %s', (_, ruleset, id) => {
  expect(rulesetIdOf({ ruleset })).toBe(id);
  expect(rulesetOf({ ruleset }, rulesets)).toBe(rulesets.find((each) => each.id === id)?.data);
});

test('a rule set without a file is none', () => {
  expect(rulesetOf({ ruleset: 'kepu-2030' }, rulesets)).toBeUndefined();
});
