import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { writeLargeCampaign } from '../../scripts/bench/large-campaign.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true }));
const real = 'content/campaigns/wenzhou-2024';

test('a large campaign has as many activities as asked, in thirty days, and passes the content check', async () => {
  writeLargeCampaign(real, folder, 300);
  const { problems, content } = await checkContent(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [campaign] = content.campaigns;
  expect(campaign?.activities).toHaveLength(300);
  expect(campaign?.campaign.data.window).toEqual({ from: '2024-09-15', to: '2024-10-14' });
  expect(campaign?.activities.filter(({ data }) => !data.sample).length).toBeGreaterThan(250);
  expect(readdirSync(path.join(folder, 'campaigns', 'wenzhou-2024', 'venues')).length).toBeGreaterThan(50);
});

test('fewer activities than there are cannot be had', () => {
  expect(() => writeLargeCampaign(real, path.join(folder, 'few'), 3)).toThrow(/more than 3 activities/u);
});
