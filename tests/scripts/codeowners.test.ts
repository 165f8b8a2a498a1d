import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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

test.each(['guyuan-2023 @someone', 'guyuan-2023\n* @someone', '*', 'Guyuan-2023'])(
  'a folder called %j owns nothing',
  (name) => {
    const content = mkdtempSync(path.join(tmpdir(), 'content-'));
    onTestFinished(() => rmSync(content, { recursive: true, force: true }));
    for (const each of ['guyuan-2023', name]) mkdirSync(path.join(content, 'campaigns', each), { recursive: true });
    expect(campaignsIn(content)).toEqual(['guyuan-2023']);
  },
);
