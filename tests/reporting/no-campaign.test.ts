import { expect, test } from 'vitest';
import { noCampaign } from '#reporting/no-campaign.ts';

test('a campaign that is not there is told with those that are, the likely one first', () => {
  expect(noCampaign('guyuan-2024', ['guyuan-2023', 'wenzhou-2024'])).toBe(
    '✗ 没有 guyuan-2024 这个活动站，或它的 campaign.json 有错。是不是 guyuan-2023？现有：guyuan-2023、wenzhou-2024。\n',
  );
  expect(noCampaign('xi-an', ['guyuan-2023'])).toBe(
    '✗ 没有 xi-an 这个活动站，或它的 campaign.json 有错。现有：guyuan-2023。\n',
  );
});
