import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { posterArrangements } from '#views/poster/arrangement.ts';
import { aCampaignContent, anActivity, aRuleset } from '../../builders.ts';

function arrangementsOf(ids: readonly string[], type: '互动体验' | '研学' = '互动体验') {
  const content = aCampaignContent({ activities: ids.map((id) => anActivity({ id, type })) });
  return posterArrangements(resolveCampaign(content, [aRuleset()]).activities);
}

const ids = Array.from({ length: 40 }, (_, i) => `activity-${i}`);

test('eight activities of a type have eight arrangements, more of them differ in their turn', () => {
  const eight = [...arrangementsOf(ids.slice(0, 8)).values()];
  expect(new Set(eight.map(({ colours }) => colours)).size).toBe(8);
  const all = [...arrangementsOf(ids).values()].map(({ colours, turn }) => `${colours} ${turn}`);
  expect(new Set(all).size).toBe(40);
});

test('the order of the files changes nothing', () => {
  const reversed = arrangementsOf([...ids].reverse());
  expect(arrangementsOf(ids).get('activity-7')).toEqual(reversed.get('activity-7'));
});

test('one more activity leaves most of the others as they are', () => {
  const [before, after] = [arrangementsOf(ids.slice(0, 5)), arrangementsOf(ids.slice(0, 6))];
  const changed = ids.slice(0, 5).filter((id) => before.get(id)?.colours !== after.get(id)?.colours);
  expect(changed.length).toBeLessThanOrEqual(1);
});
