import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { campaignsIn, codeowners } from '../../scripts/codeowners.ts';

test('every campaign has a line with its team, all else belongs to the maintainers', () => {
  expect(codeowners(['weinan-2023', 'guyuan-2023'])).toBe(
    `# Written by scripts/codeowners.ts.
* @kepu-campaigns/maintainers
/content/campaigns/guyuan-2023/ @kepu-campaigns/guyuan-2023
/content/campaigns/weinan-2023/ @kepu-campaigns/weinan-2023
`,
  );
});

test('the file of the repository is up to date: else run node scripts/codeowners.ts', () => {
  expect(readFileSync('.github/CODEOWNERS', 'utf8')).toBe(codeowners(campaignsIn('content')));
});
