import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { campaign } from '#schemas/campaign.ts';
import { checkContent } from '#sources/check-content.ts';
import { aContentFolder, campaignFile, campaignFolder, validContent } from './content-folder.ts';

const guide = readFileSync('content/README.md', 'utf8');
const chapter = guide.split('\n## 活动板块和任务\n')[1]?.split('\n## ')[0] ?? '';
const [, example = ''] = /```json\n(.*?)```/su.exec(chapter) ?? [];
const targets: readonly Record<string, unknown>[] = JSON.parse(`{${example}}`).targets;

test('the targets of the guide pass the check as they are, but for the notice they name', async () => {
  const written = JSON.stringify({ ...campaignFile, targets }).replaceAll('city-notice', 'guyuan-24');
  const { problems } = await checkContent(
    aContentFolder({ ...validContent, [`${campaignFolder}/campaign.json`]: JSON.parse(written) }),
  );
  expect(problems.filter(({ path }) => path[0] === 'targets')).toEqual([]);
});

test('they show every field that a target must have, for regions and for units, and what can be counted', () => {
  expect(targets.map(({ each }) => each)).toEqual(expect.arrayContaining(['county', 'unit']));
  const needed = ['id', 'label', 'each', 'eachLabel', 'of', 'source'];
  for (const target of targets) expect(Object.keys(target)).toEqual(expect.arrayContaining(needed));
  for (const left of needed) {
    const { [left]: _, ...rest } = targets[0] ?? {};
    expect([left, campaign.safeParse({ ...campaignFile, targets: [rest] }).success]).toEqual([left, false]);
  }
  for (const kind of ['activity', 'key', 'programme', 'name-contains', 'facility']) {
    expect(chapter).toContain(`"kind": "${kind}"`);
  }
});
