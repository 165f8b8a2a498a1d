import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { contentRead } from '../../../scripts/site/built-content.ts';
import { anActivity } from '../../builders.ts';
import { aContentFolder, campaignFolder, validContent, writeContent } from '../../sources/content-folder.ts';

function aRepository(): string {
  const contentDir = aContentFolder(validContent);
  execFileSync('git', ['init', '--quiet'], { cwd: contentDir });
  return contentDir;
}

const edited = { [`${campaignFolder}/activities/new.json`]: anActivity().data };

test('a build knows its content and the campaigns that it was told to take', async () => {
  const contentDir = aRepository();
  const read = await contentRead({ contentDir, chosen: ['guyuan-2023'] }, async () => undefined);
  expect(read).toEqual({
    isEdited: false,
    content: { folder: contentDir, tree: expect.stringMatching(/^[\da-f]{40}$/u), campaigns: ['guyuan-2023'] },
  });
});

test('a build whose content was edited meanwhile does not know which it has', async () => {
  const contentDir = aRepository();
  const read = await contentRead({ contentDir, chosen: undefined }, async () => writeContent(contentDir, edited));
  expect(read).toEqual({ isEdited: true, content: undefined });
});

test('content that is in no repository is not known', async () => {
  const contentDir = aContentFolder(validContent);
  const read = await contentRead({ contentDir, chosen: undefined }, async () => undefined);
  expect(read).toEqual({ isEdited: false, content: undefined });
});
