import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';

const isLeftover = ({ code }: { readonly code: string }) => code.startsWith('leftover-');

test('the campaigns that are published have no leftovers', async () => {
  const { problems } = await checkContent('content');
  expect(problems.filter(isLeftover)).toEqual([]);
});

/** The folder of 温州 2024 as 定西's of 2025, where only the place, the year and the days were changed. */
function copiedFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'copied-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content/rulesets', join(root, 'rulesets'), { recursive: true });
  cpSync('content/campaigns/wenzhou-2024', join(root, 'campaigns/wenzhou-2024'), { recursive: true });
  cpSync('content/campaigns/wenzhou-2024', join(root, 'campaigns/dingxi-2025'), { recursive: true });
  const file = join(root, 'campaigns/dingxi-2025/campaign.json');
  const changed = {
    city: { name: '定西市', shortName: '定西', code: '621100', province: '甘肃省', areaCode: '0932' },
    year: 2025,
    window: { from: '2025-09-01', to: '2025-09-30' },
    ruleset: 'kepu-2025',
  };
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changed }, undefined, 2));
  return root;
}

test("a copied folder is told what is another city's and another year's, in a few messages for each kind of file", async () => {
  const { problems } = await checkContent(copiedFolder());
  const found = problems.filter(isLeftover).map(({ code, file, path, line, column, message }) => {
    expect(line * column).toBeGreaterThan(1);
    return `${code} ${file.split('/dingxi-2025/')[1]} ${path.join('.')} ${message}`;
  });
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^leftover-year campaign\.json theme .*2024 年的/u),
      expect.stringMatching(/^leftover-year campaign\.json counted /u),
      expect.stringMatching(/^leftover-year campaign\.json deadlines\.0\.from 2024-08-21/u),
      expect.stringMatching(/^leftover-year campaign\.json deployment\.origin /u),
      expect.stringMatching(/^leftover-festival campaign\.json deadlines\.0\.what /u),
      expect.stringMatching(/^leftover-place campaign\.json summary 写的是温州/u),
      expect.stringMatching(/^leftover-place campaign\.json introduction 写的是温州/u),
      expect.stringMatching(/^leftover-place campaign\.json contact\.0\.office 写的是温州市/u),
      expect.stringMatching(/^leftover-place organizations\/wenzhou-literacy-office\.json name 写的是温州市/u),
      expect.stringMatching(/^leftover-area-code campaign\.json contact\.0\.phones\.0 /u),
      expect.stringMatching(/^leftover-area-code venues\/.* 12 个文件里一共有 12 处/u),
      expect.stringMatching(/^leftover-year activities\/.* 个文件里一共有 \d+ 处/u),
      expect.stringMatching(/^leftover-year notices\/city-notice\.mdx title /u),
      expect.stringMatching(/^leftover-year notices\/city-notice\.mdx issuedOn /u),
      expect.stringMatching(/^leftover-year resources\/\S+ period\.from /u),
    ]),
  );
  const kinds = Map.groupBy(found, (each) => / ([^/ ]+)/u.exec(each)?.[1]);
  expect(Math.max(...[...kinds.values()].map((each) => each.length))).toBeLessThan(25);
});
